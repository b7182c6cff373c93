// Finds the reference list that somebody typed as text at the end of an article.
import type { Block, Doc, Inline, Text } from '../model.ts'
import { inlineText } from '../plain.ts'

export type TypedEntry = { number: number; content: Inline[] }
/** `rest` is the document without the list and its heading. */
export type TypedList = { entries: TypedEntry[]; rest: Doc['content'] }

const HEADING = /^(references?|bibliography|literature( cited)?|works cited|sources|notes|endnotes)\s*:?$/i
const NUMBER = /^\s*(?:\[(\d{1,3})\]|\(?(\d{1,3})[.)])\s+|^\s*(\d{1,3})\t\s*/

/** Under a heading such as "References", or a run of numbered lines that begins with 1: up to the end of the text. */
export function typedList(doc: Doc): TypedList | null {
  const blocks = doc.content
  const end = blocks.at(-1)?.type === 'referenceList' ? blocks.length - 1 : blocks.length
  for (let at = end - 1; at >= 0; at--) {
    const block = blocks[at] as Block
    const isHeading =
      (block.type === 'heading' || block.type === 'paragraph') &&
      HEADING.test(inlineText(block.content).trim())
    if (!isHeading && !canBeEntries(block)) return null
    const inside = blocks.slice(isHeading ? at + 1 : at, end) as Block[]
    const entries = isHeading || begins(block) ? entriesIn(inside) : []
    if (entries.length > 0 && (isHeading || !canGoOn(blocks[at - 1])))
      return { entries, rest: [...blocks.slice(0, at), ...blocks.slice(end)] }
    if (isHeading) return null
  }
  return null
}

function canBeEntries(block: Block): boolean {
  return (
    block.type === 'orderedList' ||
    (block.type === 'paragraph' && (NUMBER.test(inlineText(block.content)) || block.content.length === 0))
  )
}

/** The heading may stand right above. */
function canGoOn(before: Doc['content'][number] | undefined): boolean {
  return before?.type === 'heading' || before?.type === 'paragraph'
    ? HEADING.test(inlineText(before.content).trim())
    : false
}

function begins(block: Block): boolean {
  if (block.type !== 'paragraph') return false
  return numberOf(inlineText(block.content)) === 1
}

function entriesIn(blocks: Block[]): TypedEntry[] {
  const entries: TypedEntry[] = []
  for (const block of blocks) {
    const last = entries.at(-1)?.number ?? 0
    if (block.type === 'orderedList') {
      block.content.forEach((item, index) => {
        entries.push({ number: block.attrs.start + index, content: item.content[0].content })
      })
    } else if (block.type === 'paragraph' && block.content.length > 0) {
      const number = numberOf(inlineText(block.content)) ?? last + 1
      entries.push({ number, content: withoutNumber(block.content) })
    } else if (block.type !== 'paragraph') return []
  }
  return entries
}

function numberOf(text: string): number | null {
  const found = NUMBER.exec(text)
  const digits = found?.[1] ?? found?.[2] ?? found?.[3]
  return digits === undefined ? null : Number(digits)
}

function withoutNumber(content: Inline[]): Inline[] {
  const [first, ...rest] = content
  if (first?.type !== 'text') return content
  const text: Text = { ...first, text: first.text.replace(NUMBER, '') }
  return text.text === '' ? rest : [text, ...rest]
}
