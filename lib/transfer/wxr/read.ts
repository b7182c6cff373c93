// Reads a WordPress export (WXR 1.0 to 1.2) part by part, however large it is.
import { channelRecord, type Head, noteHead } from './records/channel.ts'
import { itemRecord } from './records/item.ts'
import type { WxrRecord } from './records/record.ts'
import { authorRecord, categoryRecord, tagRecord, termRecord } from './records/terms.ts'
import { decode } from './xml/decode.ts'
import { type Element, parseElement } from './xml/element.ts'
import { type Unit, units } from './xml/units.ts'

/**
 * The channel first, then its authors, terms and items in the file's order; holds one at a time. A part that is broken
 * comes as `broken` and the rest goes on. Throws Invalid, in one sentence, for a file that is no export, that declares
 * a document type, or that ends in the middle (then after the parts before).
 */
export async function* readWxr(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WxrRecord> {
  const head: Head = { rootTag: '<rss>', fields: new Map() }
  let isHeadDone = false
  for await (const unit of units(decode(bytes))) {
    if (unit.kind === 'root') {
      head.rootTag = unit.tag
      continue
    }
    for (const part of partsOf(head.rootTag, unit)) {
      const record = 'kind' in part ? part : RECORDS.get(part.element.name)?.(part.element, part.notes)
      if (record) {
        if (!isHeadDone) yield channelRecord(head)
        isHeadDone = true
        yield record
      } else if (!isHeadDone && 'element' in part) {
        noteHead(head, part.element)
      }
    }
  }
  if (!isHeadDone) yield channelRecord(head)
}

const RECORDS = new Map<string, (element: Element, notes: string[]) => WxrRecord>([
  ['item', itemRecord],
  ['wp:author', authorRecord],
  ['wp:category', categoryRecord],
  ['wp:tag', tagRecord],
  ['wp:term', termRecord],
])

type Part = { element: Element; notes: string[] } | Extract<WxrRecord, { kind: 'broken' }>

function partsOf(rootTag: string, unit: Exclude<Unit, { kind: 'root' }>): Part[] {
  const what = `${unit.name} in line ${unit.line}`
  if (unit.kind === 'oversized') {
    return [{ kind: 'broken', what, title: '', reason: 'it is larger than 16 million characters' }]
  }
  const parsed = parseElement(rootTag, unit.xml)
  if ('element' in parsed) return [parsed]
  const pieces = unit.xml.split(new RegExp(`(?=<${patternOf(unit.name)}[\\s>])`))
  if (pieces.length > 1)
    return pieces.flatMap((piece) => partsOf(rootTag, { ...unit, xml: untilEnd(piece, unit.name) }))
  return [{ kind: 'broken', what, title: titleIn(unit.xml), reason: parsed.broken }]
}

function untilEnd(piece: string, name: string): string {
  const end = piece.lastIndexOf(`</${name}>`)
  return end < 0 ? piece : piece.slice(0, end + name.length + 3)
}

function patternOf(name: string): string {
  return name.replaceAll(/[^\w:-]/g, '\\$&')
}

function titleIn(xml: string): string {
  const title = /<title>(?:\s*<!\[CDATA\[)?([^<\]]*)/.exec(xml)?.[1] ?? ''
  return title.trim().slice(0, 200)
}
