// Both sides of a clash in words and pictures, with whatever tells one from the other.
import { factsOf, factsWithout, factWords } from '../../rich-text/compare/facts.ts'
import { type TopNode, textIn } from '../../rich-text/compare/nodes.ts'
import { BLOCK_WORDS, picturesIn, wordsOf } from '../../rich-text/compare/words.ts'
import { isSame } from '../../same.ts'
import type { Clash, MergePlan } from '../merge.ts'
import { fieldPictures, fieldWords, type Names } from './field-words.ts'
import { FIELD_WORDS } from './fields.ts'

/** `facts`: what is not words, as far as the other side has it otherwise. Null: taken out, or left empty. */
export type SideWords = { words: string; facts: string[]; pictures: string[] } | null
export type ClashWords = {
  title: string
  mine: SideWords
  theirs: SideWords
  /** Neither words nor facts tell them apart: what differs is where the formatting stands. */
  isAlike: boolean
}

export function clashWords(clash: Clash, names: Names, { entries }: Pick<MergePlan, 'entries'>): ClashWords {
  const cited = (id: string) => {
    const entry = entries.get(id)
    return entry && textIn(entry)
  }
  const [mine, theirs] = [sideOf(clash, 'mine', { names, cited }), sideOf(clash, 'theirs', { names, cited })]
  return { title: titleOf(clash), mine, theirs, isAlike: isSame(mine, theirs) }
}

/** The articles and pictures of which a clash has only the ids. */
export function idsIn(clashes: readonly Clash[]): { articles: string[]; pictures: string[] } {
  const [articles, pictures] = [new Set<string>(), new Set<string>()]
  for (const clash of clashes)
    for (const side of ['mine', 'theirs'] as const) {
      for (const id of picturesOf(clash, side)) pictures.add(id)
      if (clash.kind === 'field' && clash.name === 'relatedPins')
        for (const id of (clash[side] as string[] | undefined) ?? []) articles.add(id)
    }
  return { articles: [...articles], pictures: [...pictures] }
}

type Side = 'mine' | 'theirs'
type Known = { names: Names; cited(id: string): string | undefined }

function sideOf(clash: Clash, side: Side, { names, cited }: Known): SideWords {
  const pictures = picturesOf(clash, side)
  if (clash.kind === 'block') {
    const blocks = clash[side]
    if (blocks.length === 0) return null
    const [own, others] = [side, side === 'mine' ? 'theirs' : 'mine'].map((one) =>
      clash[one as Side].flatMap((block) => factsOf(block, cited)),
    )
    // Beside nothing its own kind says enough.
    const facts =
      clash[side === 'mine' ? 'theirs' : 'mine'].length > 0 ? factsWithout(own ?? [], others ?? []) : []
    return { words: blocks.map(wordsOrKind).join('\n'), facts: facts.map(factWords), pictures }
  }
  const value = clash[side]
  const words = clash.kind === 'reference' ? textIn(clash[side] ?? {}) : fieldWords(clash.name, value, names)
  return words || pictures.length > 0 ? { words, facts: [], pictures } : null
}

function wordsOrKind(block: TopNode): string {
  const words = wordsOf(block)
  if (words.trim() !== '' || picturesIn(block).length > 0) return words
  return block.type === 'paragraph' ? 'An empty paragraph' : BLOCK_WORDS[block.type]
}

function picturesOf(clash: Clash, side: Side): string[] {
  if (clash.kind === 'block') return clash[side].flatMap(picturesIn)
  return clash.kind === 'field' ? fieldPictures(clash.name, clash[side]) : []
}

function titleOf(clash: Clash): string {
  if (clash.kind === 'field') return `The ${FIELD_WORDS[clash.name]}`
  if (clash.kind === 'reference') return 'A reference'
  const kinds = new Set([...clash.mine, ...clash.theirs].map(({ type }) => BLOCK_WORDS[type].toLowerCase()))
  const [kind, other] = kinds
  if (!kind || other || kind === 'paragraph') return 'A part of the text'
  return `A part of the text: ${kind}`
}
