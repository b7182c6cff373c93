// Whatever a file says: of what is taken in, no address leads round in a circle.
import { array, assert, asyncProperty, constantFrom, record } from 'fast-check'
import { expect, test } from 'vitest'
import { planFile } from '../../../../../lib/redirects/file/plan.ts'
import { endOfRoad, type Lead, nextLead, type Roads } from '../../../../../lib/redirects/follow.ts'

const PARTS = ['/a/', '/b/', '/a/b/', '/b/a/', '/a/b/c/', '/c/']
const FROM = [...PARTS, ...PARTS.map((part) => `${part}*`)]
const TO = [...FROM, 'https://other.example/*']

const file = array(record({ from: constantFrom(...FROM), to: constantFrom(...TO) }), { maxLength: 8 })

function roadsOf(redirects: Map<string, string>): Roads {
  const at = (from: string): Lead | null => {
    const to = redirects.get(from)
    return to === undefined ? null : { id: from, from, to }
  }
  const under = (prefixes: string[]) => prefixes.map(at).find((lead) => lead !== null) ?? null
  return { at, under, stands: () => false, isWithdrawn: () => false }
}

/** Every address of three parts, of the letters of the file and of one that it does not have. */
const LETTERS = ['a', 'b', 'c', 'x']
const ASKED = LETTERS.flatMap((one) => [
  `/${one}/`,
  ...LETTERS.flatMap((two) => [`/${one}/${two}/`, ...LETTERS.map((three) => `/${one}/${two}/${three}/`)]),
])

test('no address of any file leads round', async () => {
  await assert(
    asyncProperty(file, async (lines) => {
      const plan = await planFile(
        lines.map((line, at) => ({ ...line, line: at + 1, note: '' })),
        { redirects: new Map(), origins: [], isLive: () => false, stands: () => false },
      )
      const taken = new Map([...plan.added, ...plan.changed].map(({ from, to }) => [from, to]))
      const roads = roadsOf(taken)
      for (const address of ASKED) {
        const lead = await nextLead(roads, address)
        if (lead)
          expect(await endOfRoad(roads, address, lead.to), `${address} of ${[...taken]}`).not.toBeNull()
      }
    }),
    {
      numRuns: 500,
      examples: [
        [
          [
            { from: '/c/*', to: '/a/b/*' },
            { from: '/b/a/', to: '/c/' },
            { from: '/a/b/*', to: '/b/a/*' },
          ],
        ],
      ],
    },
  )
})
