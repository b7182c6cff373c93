// Exports of WordPress for tests: written by hand, read from a text, or as one item's record.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Doc } from '../../lib/rich-text/document.ts'
import type { Entry } from '../../lib/transfer/wxr/plan/entry.ts'
import { nothingPresent, type Present } from '../../lib/transfer/wxr/plan/present.ts'
import { survey } from '../../lib/transfer/wxr/plan/survey.ts'
import { planImport } from '../../lib/transfer/wxr/plan.ts'
import { readWxr } from '../../lib/transfer/wxr/read.ts'
import type { WxrRecord } from '../../lib/transfer/wxr/records/record.ts'
import { NOON } from './cast.ts'

/** The export of an invented magazine that holds one of everything. */
export const OLD_JOINT = readFileSync(join(import.meta.dirname, '../fixtures/wxr/old-joint.xml'), 'utf8')

const NAMESPACES =
  'xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"'

/** A whole export around some parts. */
export function anExport(parts: string, namespaces = NAMESPACES): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" ${namespaces}><channel><title>Old</title><link>https://old.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>
${parts}</channel></rss>`
}

/** Fields are given as XML; `content` and `title` stand in CDATA. */
export function anItem(id: number, content: string, more = '', title = `Item ${id}`): string {
  return `<item><title><![CDATA[${title}]]></title><link>https://old.example/item-${id}/</link>
<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id>
<wp:post_date_gmt>2012-03-15 21:38:08</wp:post_date_gmt><wp:post_name>item-${id}</wp:post_name>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type>${more}</item>\n`
}

/** In pieces of a few bytes, as the slowest disk would bring them. */
export async function* bytesOf(text: string | Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export async function recordsOf(text: string | Uint8Array, size?: number): Promise<WxrRecord[]> {
  return collect(readWxr(bytesOf(text, size)))
}

export async function collect<Thing>(things: AsyncIterable<Thing>): Promise<Thing[]> {
  const found: Thing[] = []
  for await (const thing of things) found.push(thing)
  return found
}

export async function itemsOf(text: string) {
  return (await recordsOf(text)).flatMap((record) => (record.kind === 'item' ? [record] : []))
}

/** Every entry that an import of this text would write, in order. */
export async function planOf(text: string, present: Partial<Present> = {}): Promise<Entry[]> {
  const found = await survey(readWxr(bytesOf(text)))
  const plan = planImport(found, { ...nothingPresent(), ...present }, NOON)
  return [...plan.first, ...(await itemsOf(text)).flatMap(plan.forItem), ...plan.last]
}

export function entriesOf<Kind extends Entry['kind']>(
  entries: Entry[],
  kind: Kind,
): Extract<Entry, { kind: Kind }>[] {
  return entries.filter((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind)
}

type Shown = { type: string; text?: string; attrs?: object; marks?: { type: string }[]; content?: Shown[] }

/** A document as lines: "heading: Words", parts indented, marks as <bold>, references as [id]. */
export function outline(doc: Doc): string[] {
  const root: Shown = doc
  return (root.content ?? []).flatMap((node) => lines(node, ''))
}

const INLINE = new Set(['text', 'hardBreak', 'referenceMark'])

function lines(node: Shown, indent: string): string[] {
  const inside = node.content ?? []
  const own = inside
    .filter(({ type }) => INLINE.has(type))
    .map(inline)
    .join('')
  const below = inside.filter(({ type }) => !INLINE.has(type)).flatMap((child) => lines(child, `${indent}  `))
  return [`${indent}${node.type}${own ? `: ${own}` : ''}`, ...below]
}

function inline({ type, text = '', attrs, marks = [] }: Shown): string {
  if (type === 'hardBreak') return ' / '
  if (type === 'referenceMark') return `[${(attrs as { ids: string[] }).ids.join(' ')}]`
  return marks.reduce((inner, mark) => `<${mark.type}>${inner}</${mark.type}>`, text)
}
