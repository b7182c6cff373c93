// An article as search knows it: its paragraphs, captions and references, each with the page and the place it stands on.
import type { Passage } from '../../db/search/search-index.ts'
import type { Block, Doc } from './model.ts'
import { inlineText } from './plain.ts'
import { numberReferences } from './steps/number-references.ts'
import { placeBlocks } from './steps/place-blocks.ts'
import { slugHeadings } from './steps/slug-headings.ts'
import { splitPages } from './steps/split-pages.ts'
import { textOf } from './to-text.ts'

/** In the order of reading, the reference list last; nothing without words. */
export function passagesOf(doc: Doc): Passage[] {
  const { doc: numbered, references } = numberReferences(doc)
  const placed = slugHeadings(numbered)
  const places = placeBlocks(placed)
  const pages = splitPages(placed)
  const texts = pages.flatMap((blocks, index) =>
    blocks.map((block): Passage => {
      const kind = block.type === 'figure' || block.type === 'gallery' ? 'caption' : 'text'
      return { page: index + 1, place: placeOf(block, places), kind, text: onOneLine(textOf([block])) }
    }),
  )
  const list = references.map(({ number, content }): Passage => {
    const text = onOneLine(inlineText(content))
    return { page: Math.max(1, pages.length), place: `ref-${number}`, kind: 'reference', text }
  })
  return [...texts, ...list].filter(({ text }) => text !== '')
}

function placeOf(block: Block, places: Map<Block, string>): string {
  return block.type === 'heading' ? (block.attrs.id ?? '') : (places.get(block) ?? '')
}

const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
