// What changed between two texts of an article, block by block and word by word: pure, and only text comes out.
import { diffWordsWithSpace } from 'diff'
import type { ArticleContent } from '../articles/content.ts'
import { FIELD_WORDS, type FieldName, flatFields } from '../articles/merge/fields.ts'
import { byId } from '../articles/merge/references.ts'
import { blocksOf } from '../articles/merge.ts'
import { alignBlocks } from '../rich-text/compare/align.ts'
import { isSame, keyOf, type TopNode, textIn } from '../rich-text/compare/nodes.ts'

export type Word = { kind: 'same' | 'in' | 'out'; text: string }

/** `old` and `fresh` are places in the two texts: what "bring this part back" names. */
export type BlockChange = {
  kind: 'same' | 'changed' | 'in' | 'out' | 'moved'
  type: TopNode['type']
  old: number | null
  fresh: number | null
  words: Word[]
  /** What is not words: another picture, another level of heading, other formatting. */
  notes: string[]
}

export type NamedChange = { name: string; words: Word[] }

export type Comparison = { blocks: BlockChange[]; references: NamedChange[]; fields: NamedChange[] }

export function compareContents(before: ArticleContent, after: ArticleContent): Comparison {
  return {
    blocks: compareBlocks(blocksOf(before.body), blocksOf(after.body)),
    references: compareReferences(before, after),
    fields: compareFields(before, after),
  }
}

function compareBlocks(old: readonly TopNode[], fresh: readonly TopNode[]): BlockChange[] {
  const pairs = alignBlocks(old, fresh)
  const goneKeys = unpairedKeys(old, new Set(pairs.map(({ at }) => at)))
  const newKeys = unpairedKeys(fresh, new Set(pairs.map(({ to }) => to)))
  const changes: BlockChange[] = []
  let [at, to] = [0, 0]
  for (const pair of [...pairs, { at: old.length, to: fresh.length, isSame: true }]) {
    for (; at < pair.at; at++) {
      const block = old[at]
      // A moved block is shown where it stands now.
      if (block && !newKeys.has(keyOf(block))) changes.push(alone('out', block, { old: at, fresh: null }))
    }
    for (; to < pair.to; to++) {
      const block = fresh[to]
      const from = block ? goneKeys.get(keyOf(block)) : undefined
      if (block)
        changes.push(alone(from === undefined ? 'in' : 'moved', block, { old: from ?? null, fresh: to }))
    }
    const [was, is] = [old[pair.at], fresh[pair.to]]
    if (was && is) changes.push(pair.isSame ? same(is, pair) : changed(was, is, pair))
    ;[at, to] = [pair.at + 1, pair.to + 1]
  }
  return changes
}

type Places = { old: number | null; fresh: number | null }

function alone(kind: 'in' | 'out' | 'moved', block: TopNode, places: Places): BlockChange {
  const word = kind === 'moved' ? 'same' : kind
  return { kind, type: block.type, ...places, words: [{ kind: word, text: wordsOf(block) }], notes: [] }
}

function same(block: TopNode, { at, to }: { at: number; to: number }): BlockChange {
  const words: Word[] = [{ kind: 'same', text: wordsOf(block) }]
  return { kind: 'same', type: block.type, old: at, fresh: to, words, notes: [] }
}

function changed(was: TopNode, is: TopNode, { at, to }: { at: number; to: number }): BlockChange {
  const words = compareWords(wordsOf(was), wordsOf(is))
  const notes = notesOf(was, is)
  const hasSaid = notes.length > 0 || words.some(({ kind }) => kind !== 'same')
  return {
    ...{ kind: 'changed', type: is.type, old: at, fresh: to, words },
    notes: hasSaid ? notes : ['Formatting, links or citations changed'],
  }
}

/** Text that shares hardly anything is shown as one out and one in: a salad of words helps nobody. */
export function compareWords(before: string, after: string): Word[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (!parts)
    return [
      { kind: 'out' as const, text: before },
      { kind: 'in' as const, text: after },
    ].filter(({ text }) => text !== '')
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'in' : removed ? 'out' : 'same',
    text: value,
  }))
}

const MOST_EDITS = 2_000

function notesOf(was: TopNode, is: TopNode): string[] {
  if (was.type === 'figure' && is.type === 'figure') {
    const changes = [
      was.attrs.mediumId !== is.attrs.mediumId && 'Another picture',
      was.attrs.alt !== is.attrs.alt && `Alt text: “${was.attrs.alt ?? ''}” became “${is.attrs.alt ?? ''}”`,
      was.attrs.credit !== is.attrs.credit &&
        `Credit: “${was.attrs.credit ?? ''}” became “${is.attrs.credit ?? ''}”`,
    ]
    return changes.filter((note) => note !== false)
  }
  if (was.type !== is.type) return [`${BLOCK_WORDS[was.type]} became ${BLOCK_WORDS[is.type].toLowerCase()}`]
  if (was.type === 'heading' && is.type === 'heading' && was.attrs.level !== is.attrs.level)
    return [`Heading of level ${was.attrs.level} became level ${is.attrs.level}`]
  return []
}

export const BLOCK_WORDS: Record<TopNode['type'], string> = {
  paragraph: 'Paragraph',
  heading: 'Heading',
  bulletList: 'List',
  orderedList: 'Numbered list',
  blockquote: 'Quotation',
  pullQuote: 'Pull quote',
  callout: 'Callout',
  figure: 'Picture',
  gallery: 'Gallery',
  table: 'Table',
  codeBlock: 'Code',
  horizontalRule: 'Rule',
  videoEmbed: 'Video',
  pageBreak: 'Page break',
  referenceList: 'References',
}

function wordsOf(block: TopNode): string {
  if (block.type === 'bulletList' || block.type === 'orderedList')
    return block.content.map((item) => `• ${textIn(item)}`).join('\n')
  if (block.type === 'table')
    return block.content.map((row) => row.content.map((cell) => textIn(cell)).join(' | ')).join('\n')
  return textIn(block)
}

/** The first place of each block that has no partner in the other text. */
function unpairedKeys(blocks: readonly TopNode[], paired: ReadonlySet<number>): Map<string, number> {
  const keys = new Map<string, number>()
  for (const [at, block] of blocks.entries()) {
    const says = textIn(block).trim() !== '' || block.type === 'figure'
    if (!paired.has(at) && says && !keys.has(keyOf(block))) keys.set(keyOf(block), at)
  }
  return keys
}

function compareReferences(before: ArticleContent, after: ArticleContent): NamedChange[] {
  const [was, is] = [byId(before.body), byId(after.body)]
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [old, fresh] = [was.get(id), is.get(id)]
    if (isSame(old, fresh)) return []
    const name = !old ? 'Added' : !fresh ? 'Taken out' : 'Changed'
    return { name, words: compareWords(old ? textIn(old) : '', fresh ? textIn(fresh) : '') }
  })
}

function compareFields(before: ArticleContent, after: ArticleContent): NamedChange[] {
  const [was, is] = [flatFields(before), flatFields(after)]
  return [...is.keys()].flatMap((name: FieldName) => {
    const [old, fresh] = [was.get(name), is.get(name)]
    if (isSame(old ?? null, fresh ?? null)) return []
    return { name: FIELD_WORDS[name], words: compareWords(valueWords(old), valueWords(fresh)) }
  })
}

function valueWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(valueWords).join('; ')
  if (typeof value === 'object')
    return Object.values(value)
      .map(valueWords)
      .filter((one) => one !== '')
      .join(', ')
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}
