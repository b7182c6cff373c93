// What changed between two texts of an article, block by block and word by word: pure, and only text comes out.
import { diffWordsWithSpace } from 'diff'
import type { ArticleContent } from '../articles/content.ts'
import { fieldPictures, fieldWords, type Names, NO_NAMES } from '../articles/merge/field-words.ts'
import { FIELD_WORDS, type FieldName, flatFields } from '../articles/merge/fields.ts'
import { byId } from '../articles/merge/references.ts'
import { blocksOf } from '../articles/merge.ts'
import { alignBlocks } from '../rich-text/compare/align.ts'
import { factChanges, factsOf } from '../rich-text/compare/facts.ts'
import { movesBetween } from '../rich-text/compare/moves.ts'
import { type TopNode, textIn } from '../rich-text/compare/nodes.ts'
import { picturesIn, wordsOf } from '../rich-text/compare/words.ts'
import type { Reference } from '../rich-text/model.ts'
import { isSame } from '../same.ts'

export type Word = { kind: 'same' | 'in' | 'out'; text: string }
/** Pictures of both texts, by the ids of their media. */
export type TwoPictures = { before: string[]; after: string[] }

/** `old` and `fresh` are places in the two texts: what "bring this part back" names. */
export type BlockChange = {
  kind: 'same' | 'changed' | 'in' | 'out' | 'moved'
  type: TopNode['type']
  old: number | null
  fresh: number | null
  words: Word[]
  /** What is not words: another picture, another level of heading, another address of a link. */
  notes: string[]
  pictures: TwoPictures
}

export type NamedChange = { name: string; words: Word[]; pictures: TwoPictures }

export type Comparison = { blocks: BlockChange[]; references: NamedChange[]; fields: NamedChange[] }

export function compareContents(
  before: ArticleContent,
  after: ArticleContent,
  names: Names = NO_NAMES,
): Comparison {
  const entries = { old: byId(before.body), fresh: byId(after.body) }
  return {
    blocks: compareBlocks(blocksOf(before.body), blocksOf(after.body), entries),
    references: compareReferences(entries),
    fields: compareFields(before, after, names),
  }
}

function compareBlocks(old: readonly TopNode[], fresh: readonly TopNode[], entries: Entries): BlockChange[] {
  const pairs = alignBlocks(old, fresh)
  const moves = movesBetween(old, fresh, pairs)
  const movedFrom = new Set(moves.values())
  const changes: BlockChange[] = []
  let [at, to] = [0, 0]
  for (const pair of [...pairs, { at: old.length, to: fresh.length, isSame: true }]) {
    for (; at < pair.at; at++) {
      const block = old[at]
      // A moved block is shown where it stands now.
      if (block && !movedFrom.has(at)) changes.push(alone('out', block, { old: at, fresh: null }))
    }
    for (; to < pair.to; to++) {
      const block = fresh[to]
      const from = moves.get(to)
      if (block)
        changes.push(alone(from === undefined ? 'in' : 'moved', block, { old: from ?? null, fresh: to }))
    }
    const [was, is] = [old[pair.at], fresh[pair.to]]
    const places = { old: pair.at, fresh: pair.to }
    if (was && is)
      changes.push(pair.isSame ? alone('same', is, places) : changed({ was, is, places, entries }))
    ;[at, to] = [pair.at + 1, pair.to + 1]
  }
  return changes
}

type Places = { old: number | null; fresh: number | null }

/** A block that is in one text only, or the same in both. */
function alone(kind: 'same' | 'in' | 'out' | 'moved', block: TopNode, places: Places): BlockChange {
  const word = kind === 'moved' ? 'same' : kind
  const ids = picturesIn(block)
  const pictures = { before: kind === 'in' ? [] : ids, after: kind === 'out' ? [] : ids }
  const words: Word[] = [{ kind: word, text: wordsOf(block) }]
  return { kind, type: block.type, ...places, words, notes: [], pictures }
}

type Changed = { was: TopNode; is: TopNode; places: Places; entries: Entries }

function changed({ was, is, places, entries }: Changed): BlockChange {
  const words = compareWords(wordsOf(was), wordsOf(is))
  const notes = notesOf(was, is, entries)
  const hasSaid = notes.length > 0 || words.some(({ kind }) => kind !== 'same')
  return {
    ...{ kind: 'changed', type: is.type, ...places, words },
    notes: hasSaid ? notes : [ELSEWHERE],
    pictures: { before: picturesIn(was), after: picturesIn(is) },
  }
}

const ELSEWHERE = 'Its formatting, citations or parts stand in other places'

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

function notesOf(was: TopNode, is: TopNode, { old, fresh }: Entries): string[] {
  const facts = factChanges(factsOf(was, textOf(old)), factsOf(is, textOf(fresh)))
  const [before, after] = [picturesIn(was), picturesIn(is)]
  return [...pictureNotes(before, after), ...facts]
}

/** "Another picture", or what became of several. */
function pictureNotes(before: string[], after: string[]): string[] {
  if (isSame(before, after)) return []
  if (before.length === 1 && after.length === 1) return ['Another picture']
  const [out, put] = [without(before, after), without(after, before)]
  const counted = (count: number) => (count === 1 ? 'One picture' : `${count} pictures`)
  return [
    out.length > 0 && `${counted(out.length)} taken out`,
    put.length > 0 && `${counted(put.length)} added`,
    out.length + put.length === 0 && 'The pictures stand in another order',
  ].filter((note) => note !== false)
}

function without(ids: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return ids.filter((id) => {
    const at = left.indexOf(id)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What the entries of each text say, for the citations in its blocks. */
type Entries = { old: Map<string, Reference>; fresh: Map<string, Reference> }

const textOf = (entries: Map<string, Reference>) => (id: string) => {
  const entry = entries.get(id)
  return entry && textIn(entry)
}

function compareReferences({ old: was, fresh: is }: Entries): NamedChange[] {
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((id) => {
    const [old, fresh] = [was.get(id), is.get(id)]
    if (isSame(old, fresh)) return []
    const name = !old ? 'Added' : !fresh ? 'Taken out' : 'Changed'
    const words = compareWords(old ? textIn(old) : '', fresh ? textIn(fresh) : '')
    return { name, words, pictures: { before: [], after: [] } }
  })
}

function compareFields(before: ArticleContent, after: ArticleContent, names: Names): NamedChange[] {
  const [was, is] = [flatFields(before), flatFields(after)]
  return [...is.keys()].flatMap((name: FieldName) => {
    const [old, fresh] = [was.get(name), is.get(name)]
    if (isSame(old ?? null, fresh ?? null)) return []
    const pictures = { before: fieldPictures(name, old), after: fieldPictures(name, fresh) }
    return {
      name: FIELD_WORDS[name],
      words: compareWords(fieldWords(name, old, names), fieldWords(name, fresh, names)),
      pictures,
    }
  })
}
