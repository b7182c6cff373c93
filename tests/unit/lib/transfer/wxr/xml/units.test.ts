// Cutting an export into parts holds one part at a time, however large the file is.
import { expect, test } from 'vitest'
import { decode } from '../../../../../../lib/transfer/wxr/xml/decode.ts'
import { type Unit, units } from '../../../../../../lib/transfer/wxr/xml/units.ts'
import { anExport, anItem, bytesOf, collect } from '../../../../../support/wxr.ts'

async function cut(text: string, limit: number): Promise<Unit[]> {
  return collect(units(decode(bytesOf(text, 64)), limit))
}

test('a part that is larger than may be kept is named and stepped over', async () => {
  const text = anExport(anItem(1, 'One') + anItem(2, 'x'.repeat(5000)) + anItem(3, 'Three'))
  const items = (await cut(text, 2000)).filter((unit) => unit.kind !== 'root' && unit.name === 'item')
  expect(items.map(({ kind }) => kind)).toEqual(['element', 'oversized', 'element'])
  expect(items[2]).toMatchObject({ xml: expect.stringContaining('<![CDATA[Three]]>') })
})

test('each part knows the line it begins in', async () => {
  const found = await cut(anExport(`<wp:author/>\n\n${anItem(1, 'One\nTwo')}${anItem(2, 'Three')}`), 10_000)
  const lines = found.flatMap((unit) => (unit.kind === 'element' ? [[unit.name, unit.line]] : []))
  expect(lines.slice(-3)).toEqual([
    ['wp:author', 4],
    ['item', 6],
    ['item', 11],
  ])
})
