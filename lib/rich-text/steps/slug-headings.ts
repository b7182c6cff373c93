// Gives every heading an address of its own on the page, made from its words.
import { slugify } from '../../slugs.ts'
import type { Doc } from '../model.ts'
import { inlineText } from '../plain.ts'
import { allBlocks, changeDoc, isBlock } from '../tree.ts'

/** Ids that the page itself uses around the body, or that references use: a heading never takes them. */
const TAKEN = [
  'main',
  'menu',
  'search',
  'references',
  'share',
  'related',
  'footer',
  'top',
  'title',
  'content',
  'body',
]
/** Made by the steps beside this one: references, their places of citation, places for advertising, paragraphs. */
const MADE_ID = /^(ref|cite|advert|p)-\d/

/** The document with an `id` on every heading, unique in the whole article: "results", "results-2". */
export function slugHeadings(doc: Doc): Doc {
  const taken = new Set(TAKEN)
  return changeDoc(doc, {
    block: (block) => {
      if (block.type !== 'heading') return block
      const id = free(slugify(inlineText(block.content)), taken)
      taken.add(id)
      return { ...block, attrs: { ...block.attrs, id } }
    },
  })
}

/** The ids that the headings of the article get. */
export function headingIds(doc: Doc): Set<string> {
  const headings = allBlocks(slugHeadings(doc).content.filter(isBlock))
  return new Set(headings.flatMap((block) => (block.type === 'heading' ? (block.attrs.id ?? []) : [])))
}

/** True for what every article's page has besides: its own parts, and references by their numbers. */
export function isPageId(id: string): boolean {
  return TAKEN.includes(id) || MADE_ID.test(id)
}

function free(slug: string, taken: ReadonlySet<string>): string {
  const base = MADE_ID.test(slug) ? `about-${slug}` : slug
  let candidate = base
  for (let number = 2; taken.has(candidate); number++) candidate = `${base}-${number}`
  return candidate
}
