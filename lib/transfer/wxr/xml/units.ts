// Cuts an export into its parts (authors, terms, items) without reading them, so that a broken one breaks only itself.
import { Invalid } from '../../../errors.ts'
import { type Cursor, find, isAt, makeCursor, release } from './cursor.ts'
import { DOCTYPE, describeStranger, NOT_XML, TRUNCATED } from './stranger.ts'

/** `root` is the start tag of the file with its namespaces; `element` one whole child of the channel, as written. */
export type Unit =
  | { kind: 'root'; tag: string }
  | { kind: 'element'; name: string; xml: string; line: number }
  | { kind: 'oversized'; name: string; line: number }

/** Characters of one part: far above any real article, and what bounds the memory of a run. */
export const MAX_UNIT = 16_000_000

/** Throws Invalid when the file is no feed, declares a document type, or ends in the middle. */
export async function* units(text: AsyncIterable<string>, limit = MAX_UNIT): AsyncGenerator<Unit> {
  const cursor = makeCursor(text, limit)
  yield { kind: 'root', tag: await takeRoot(cursor) }
  for (;;) {
    const name = await nextTag(cursor)
    if (name === null) throw new Invalid(TRUNCATED)
    if (name === '/channel') return
    if (name === 'channel' || name.startsWith('/')) cursor.at = cursor.text.indexOf('>') + 1
    else yield await takeUnit(cursor, name)
  }
}

async function takeRoot(cursor: Cursor): Promise<string> {
  const name = await nextTag(cursor, describeStranger)
  if (name === null) throw new Invalid(NOT_XML)
  if (name !== 'rss') throw new Invalid(describeStranger(name))
  const end = cursor.text.indexOf('>') + 1
  cursor.at = end
  return cursor.text.slice(0, end)
}

/** Name of the next tag ("/name" for an end tag), which then begins the cursor's text; null at the end. */
async function nextTag(cursor: Cursor, refusal = refuseDoctype): Promise<string | null> {
  for (;;) {
    const start = await find(cursor, '<', cursor.at)
    if (start < 0) return null
    release(cursor, start)
    const special = await skipSpecial(cursor, 0, refusal)
    if (special === 'unfinished') return null
    if (special) {
      cursor.at = special.past
      continue
    }
    if ((await find(cursor, '>', 0)) < 0) return null
    const name = /^<(\/?[^\s/<>]+)/.exec(cursor.text)?.[1]
    if (name) return name
    cursor.at = 1
  }
}

/** Steps over a comment, CDATA section or processing instruction; null when none begins at `start`. */
async function skipSpecial(
  cursor: Cursor,
  start: number,
  refusal: (start: string) => string,
): Promise<{ past: number } | 'unfinished' | null> {
  for (const [open, close] of SPECIAL) {
    if (!(await isAt(cursor, open, start))) continue
    const end = await find(cursor, close, start + open.length)
    return end < 0 ? 'unfinished' : { past: end + close.length }
  }
  if (!(await isAt(cursor, '<!', start))) return null
  await isAt(cursor, LONGEST_DOCTYPE, start)
  throw new Invalid(refusal(cursor.text.slice(start, start + LONGEST_DOCTYPE.length)))
}

const SPECIAL = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const
const LONGEST_DOCTYPE = '<!DOCTYPE html>'

function refuseDoctype(_start: string): string {
  return DOCTYPE
}

async function takeUnit(cursor: Cursor, name: string): Promise<Unit> {
  const { line } = cursor
  cursor.isCut = false
  const end = await findEnd(cursor, name)
  if (end < 0) throw new Invalid(TRUNCATED)
  cursor.at = end
  return cursor.isCut
    ? { kind: 'oversized', name, line }
    : { kind: 'element', name, xml: cursor.text.slice(0, end), line }
}

/** Index behind the element's end tag; what looks like one inside CDATA or a comment does not count. */
async function findEnd(cursor: Cursor, name: string): Promise<number> {
  let at = cursor.text.indexOf('>') + 1
  if (cursor.text[at - 2] === '/') return at
  for (;;) {
    const start = await find(cursor, '<', at)
    if (start < 0) return -1
    const end = await endTagAt(cursor, name, start)
    if (end !== null) return end
    const special = await skipSpecial(cursor, start, refuseDoctype)
    if (special === 'unfinished') return -1
    at = special ? special.past : start + 1
  }
}

async function endTagAt(cursor: Cursor, name: string, start: number): Promise<number | null> {
  const tag = `</${name}`
  if (!(await isAt(cursor, tag, start))) return null
  const end = await find(cursor, '>', start)
  if (end < 0) return -1
  return cursor.text.slice(start + tag.length, end).trim() === '' ? end + 1 : null
}
