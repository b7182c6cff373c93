// The words above a hub's list, as plain paragraphs for a form; and what was typed there, with the links and italics it had.
import { ALIKE, alignBlocks } from '../rich-text/compare/align.ts'
import { likeness, textIn } from '../rich-text/compare/nodes.ts'
import { parseDoc } from '../rich-text/document.ts'
import type { Block, Doc, Inline, Paragraph, Text } from '../rich-text/model.ts'
import { textOf, toText } from '../rich-text/to-text.ts'
import { isBlock } from '../rich-text/tree.ts'
import { isSame } from '../same.ts'

export function introText(intro: Doc | null): string {
  return intro ? toText(intro).trim() : ''
}

/** What stood above the list before an act, as its entry says; those of older versions kept the words alone. */
export function introBefore({ intro, introDoc }: Record<string, unknown>, now: Doc | null): Doc | null {
  if (introDoc !== undefined) return introDoc === null ? null : parseDoc(introDoc)
  return mendIntro(typeof intro === 'string' ? intro : '', now)
}

/**
 * What was typed over `was`. Paragraphs whose words are left are left whole, wherever they stand now; in one that was changed
 * only the stretch that was changed becomes plain.
 */
export function mendIntro(typed: string, was: Doc | null): Doc | null {
  const text = typed.replaceAll('\r\n', '\n').trim()
  if (text === '') return null
  if (was && text === introText(was)) return was
  const paragraphs = paragraphsOf(text)
  const blocks = was?.content.filter(isBlock) ?? []
  const { kept, others } = findKept(paragraphs, blocks)
  const typedBlocks = paragraphs.flatMap((paragraph, at) => kept[at] ?? plainParagraph(paragraph))
  const earlier = earlierOf(typedBlocks, blocks, others)
  return { type: 'doc', content: typedBlocks.map((block) => mend(block, earlier.get(block))) }
}

const paragraphsOf = (text: string) => text.split(/\n{2,}/).map((one) => one.trim())

/** By the paragraph where it begins, each block that stands there still; nothing for the further ones of a list. */
function findKept(paragraphs: string[], blocks: Block[]): { kept: Block[][]; others: Block[] } {
  const others = [...blocks]
  const kept: Block[][] = []
  for (let at = 0; at < paragraphs.length; at++) {
    const block = others.find((one) => startsAt(paragraphs, at, textOf([one]).trim()))
    if (!block) continue
    others.splice(others.indexOf(block), 1)
    const { length } = paragraphsOf(textOf([block]).trim())
    for (let further = 0; further < length; further++) kept[at + further] = []
    kept[at] = [block]
    at += length - 1
  }
  return { kept, others }
}

function startsAt(paragraphs: string[], at: number, text: string): boolean {
  const own = paragraphsOf(text)
  return text !== '' && own.every((one, further) => one === paragraphs[at + further])
}

/** Of each that was changed, what it was: by its place and its words, or by its words alone where it has moved too. */
function earlierOf(typed: Block[], blocks: Block[], others: Block[]): Map<Block, Paragraph> {
  const left = new Set(others)
  const found = new Map<Block, Paragraph>()
  const take = (block: Block | undefined, was: Block | undefined) => {
    if (block && was?.type === 'paragraph' && left.delete(was)) found.set(block, was)
  }
  for (const { at, to } of alignBlocks(blocks, typed)) take(typed[to], blocks[at])
  for (const block of typed)
    if (!found.has(block) && !blocks.includes(block)) take(block, mostLike(block, left))
  return found
}

function mostLike(block: Block, others: Iterable<Block>): Block | undefined {
  const like = [...others].map((other) => ({ other, score: likeness(other, block) }))
  const [best] = like.sort((one, other) => other.score - one.score)
  return best && best.score >= ALIKE ? best.other : undefined
}

function mend(block: Block, was: Paragraph | undefined): Block {
  const line = was?.content ?? []
  if (!was || !line.every(isText)) return block
  const [old, typed] = [textIn(was), textIn(block)]
  const start = sharedStart(old, typed)
  const end = Math.min(
    sharedStart(reversed(old), reversed(typed)),
    Math.min(old.length, typed.length) - start,
  )
  const content = [
    ...slice(line, 0, start),
    ...plain(typed.slice(start, typed.length - end)),
    ...slice(line, old.length - end, old.length),
  ]
  return { type: 'paragraph', content: joined(content) }
}

/** Neighbours that look the same are one text. */
function joined(line: Text[]): Text[] {
  const all: Text[] = []
  for (const one of line) {
    const last = all.at(-1)
    if (last && isSame(last.marks ?? [], one.marks ?? []))
      all[all.length - 1] = { ...last, text: last.text + one.text }
    else all.push(one)
  }
  return all
}

const isText = (inline: Inline): inline is Text => inline.type === 'text'
const plain = (text: string): Text[] => (text === '' ? [] : [{ type: 'text', text }])
const plainParagraph = (text: string): Paragraph => ({ type: 'paragraph', content: plain(text) })
const reversed = (text: string) => [...text].reverse().join('')

/** In whole characters, so that none is torn apart. */
function sharedStart(one: string, other: string): number {
  let length = 0
  for (const character of one) {
    if (!other.startsWith(character, length)) break
    length += character.length
  }
  return length
}

function slice(line: readonly Text[], from: number, to: number): Text[] {
  let at = 0
  return line.flatMap((one) => {
    const text = one.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += one.text.length
    return text === '' ? [] : [{ ...one, text }]
  })
}
