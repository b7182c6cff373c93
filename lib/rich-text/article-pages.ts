// An article as readers turn its pages: every page and the single page, finished except for addresses.
import { inlineHtml } from './html/inline.ts'
import type { Block, Doc } from './model.ts'
import { inlineText } from './plain.ts'
import { minutesToRead, wordsIn } from './reading.ts'
import { linkIdentifiers } from './steps/link-identifiers.ts'
import { type NumberedReference, numberReferences } from './steps/number-references.ts'
import { PARAGRAPHS_PER_AD, placeAds } from './steps/place-ads.ts'
import { placeBeside } from './steps/place-beside.ts'
import { placeBlocks } from './steps/place-blocks.ts'
import { slugHeadings } from './steps/slug-headings.ts'
import { splitPages } from './steps/split-pages.ts'
import { type RenderContext, toHtml } from './to-html.ts'
import { textOf } from './to-text.ts'
import { allBlocks, inlinesIn } from './tree.ts'

export type PageOptions = RenderContext & {
  /** A sponsored article has no advertising places. */
  isSponsored: boolean
  /** Paragraphs from one advertising place to the next. */
  every?: { page: number; single: number }
}

export type PageSegment = { kind: 'html'; html: string } | { kind: 'ad'; place: string }

/** A place of citation: the page it stands on and its id there, "cite-4-2". On the single page the id is the same. */
export type CitationPlace = { page: number; anchor: string }

export type PageReference = { number: number; id: string; html: string; places: CitationPlace[] }

export type RenderedPage = {
  segments: PageSegment[]
  /** Those of the second level, by which a long article is found through. */
  headings: { id: string; text: string }[]
  /** The words of its first heading, for the invitation at the foot of the page before. */
  heading: string | null
  words: number
  /** What this page cites; the whole list where `isComplete`. */
  references: PageReference[]
  isComplete: boolean
}

export type ArticlePages = {
  /** At least one; page N is `pages[N - 1]`. An article that is not split has one. */
  pages: RenderedPage[]
  /** The whole article on one page, places for advertising counted anew. */
  single: RenderedPage
  words: number
  minutes: number
  /** Cited but not in the list, and listed but never cited: what the desk should point out. */
  missingReferences: string[]
  uncitedReferences: string[]
}

/**
 * Every step in its order: identifiers linked, references numbered, headings slugged, pages split, places for ads found.
 * The HTML of a page is written when it is asked for: readers turn to one, and of the others only headings are shown.
 */
export function articlePages(doc: Doc, given: PageOptions): ArticlePages {
  const { doc: numbered, references, missing, uncited } = numberReferences(linkIdentifiers(doc))
  const placed = slugHeadings(numbered)
  const options = { ...given, places: placeBlocks(placed) }
  const { every = PARAGRAPHS_PER_AD } = given
  const split = splitPages(placed)
  const pages = split.length > 0 ? split : [[]]
  const anchors = pages.map(anchorsOn)
  const list = references.map((reference) => ({ ...reference, places: placesOf(reference, anchors) }))
  const words = wordsIn(textOf(pages.flat()))
  return {
    pages: pages.map((blocks, index) => {
      const isComplete = index === pages.length - 1
      const cited = isComplete ? list : citedOn(index + 1, list)
      return renderedPage({ blocks, every: every.page, cited, isComplete }, options)
    }),
    single: renderedPage(
      { blocks: pages.flat(), every: every.single, cited: list, isComplete: true },
      options,
    ),
    words,
    minutes: minutesToRead(words),
    missingReferences: missing,
    uncitedReferences: uncited,
  }
}

type Located = NumberedReference & { places: CitationPlace[] }
type Sheet = { blocks: readonly Block[]; every: number; cited: Located[]; isComplete: boolean }

function renderedPage({ blocks, every, cited, isComplete }: Sheet, options: PageOptions): RenderedPage {
  return {
    get segments() {
      return segmentsOf(blocks, every, options)
    },
    headings: headingsOf(blocks),
    heading: firstHeading(blocks),
    get words() {
      return wordsIn(textOf(blocks))
    },
    get references() {
      return cited.map(({ number, id, content, places }) => ({
        ...{ number, id, places },
        html: inlineHtml(content, options),
      }))
    },
    isComplete,
  }
}

function segmentsOf(blocks: readonly Block[], every: number, options: PageOptions): PageSegment[] {
  const whole = [{ kind: 'blocks' as const, blocks: [...blocks] }]
  const placed = options.isSponsored ? whole : placeBeside(placeAds(blocks, every))
  const segments = placed.map(
    (part): PageSegment => (part.kind === 'ad' ? part : { kind: 'html', html: toHtml(part.blocks, options) }),
  )
  return segments.filter((segment) => segment.kind === 'ad' || segment.html !== '')
}

function citedOn(number: number, list: readonly Located[]): Located[] {
  return list.filter(({ places }) => places.some(({ page }) => page === number))
}

function placesOf(reference: NumberedReference, anchors: Set<string>[]): CitationPlace[] {
  return reference.anchors.flatMap((anchor) => {
    const page = anchors.findIndex((here) => here.has(anchor)) + 1
    return page > 0 ? [{ page, anchor }] : []
  })
}

function anchorsOn(blocks: readonly Block[]): Set<string> {
  const marks = inlinesIn(blocks).filter((inline) => inline.type === 'referenceMark')
  return new Set(marks.flatMap((mark) => mark.attrs.citations ?? []).map((citation) => citation.anchor))
}

function headingsOf(blocks: readonly Block[]): RenderedPage['headings'] {
  return blocks.flatMap((block) => {
    if (block.type !== 'heading' || block.attrs.level !== 2 || !block.attrs.id) return []
    const text = inlineText(block.content).trim()
    return text ? [{ id: block.attrs.id, text }] : []
  })
}

function firstHeading(blocks: readonly Block[]): string | null {
  const heading = allBlocks(blocks).find((block) => block.type === 'heading')
  return heading ? inlineText(heading.content).trim() || null : null
}
