// One article of WordPress as plain HTML that the document's reader understands: what only WordPress knows is resolved.
import { parseHtml } from '../../../rich-text/dom/parse-html.ts'
import { autop } from './autop.ts'
import { hasBlocks, withoutBlocks } from './blocks.ts'
import { embedLines, embedParagraphs, outsidePre, type Warn } from './embed.ts'
import { blockFootnotes, makeNotes, type Notes } from './footnotes.ts'
import type { Library } from './library.ts'
import { withinLimits } from './limits.ts'
import { splitAtBreaks } from './next-page.ts'
import { isPlain } from './plain-page.ts'
import { cutAtWord, plainText } from './plain-text.ts'
import { withoutShortcodes } from './shortcodes.ts'
import { tidyBoxes } from './tidy/boxes.ts'
import { linkedFootnotes } from './tidy/footnotes.ts'
import { dropLeftovers, withoutScripts } from './tidy/leftovers.ts'
import { tidyPictures } from './tidy/pictures.ts'
import { tidyPlayers } from './tidy/players.ts'
import { tidyText } from './tidy/text.ts'

export type Source = {
  postId: number | null
  content: string
  /** What the block editor keeps about footnotes beside the article. */
  footnotes: string | undefined
  library: Library
  /** Addresses of the export's own files and their pages. */
  isOwn(address: string): boolean
  /** What a file of the export is called; null for any other. */
  titleOf(address: string): string | null
  warn: Warn
}

export type Converted = {
  /** Pages divided by `<hr data-page-break>`, then the list of references. */
  html: string
  pageCount: number
  /** The words before WordPress's "more" mark, to be shown in listings; null without one. */
  teaser: string | null
}

const MORE = /<!--\s*more\b[\s\S]*?-->/i
const MAX_TEASER = 1200

/** Never throws for what stands in the content; every simplification is told to `warn` in a sentence. */
export function convert(source: Source): Converted {
  const { library, warn } = source
  const notes = makeNotes()
  const raw = withoutScripts(withinLimits(source.content.replaceAll(/\r\n?/g, '\n'), warn), warn)
  const isBlocks = hasBlocks(raw)
  const clean = withoutBlocks(raw, { sharedBlock: library.sharedBlock, warn })
  const text = blockFootnotes(clean, source.footnotes, notes, warn)
  const pages = splitAtBreaks(text).map((page) => pageHtml(page, isBlocks, source, notes))
  const bodies = (pages.every(isPlain) ? pages : tidy(pages, source, notes)).filter(
    (page) => page.trim() !== '',
  )
  return {
    html: bodies.join('<hr data-page-break="">') + notes.list(),
    pageCount: Math.max(1, bodies.length),
    teaser: teaserOf(text, isBlocks, source),
  }
}

/** The order is WordPress's: addresses alone on a line, paragraphs, shortcodes; its other comments say nothing here. */
function pageHtml(page: string, isBlocks: boolean, source: Source, notes: Notes): string {
  const bare = page.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
  const written = withoutShortcodes(bare, {
    postId: source.postId,
    library: source.library,
    titleOf: source.titleOf,
    notes,
    warn: source.warn,
  })
  if (isBlocks) return embedParagraphs(written, source.warn)
  return autop(linesOfCode(embedLines(written, source.warn)))
}

/** Code over several lines is set as a block, or its lines would run together. */
function linesOfCode(html: string): string {
  return outsidePre(html, (text) =>
    text.replaceAll(/<code>([^<]*\n[^<]*)<\/code>/g, '\n\n<pre><code>$1</code></pre>\n\n'),
  )
}

/** The pages are looked at together, because notes stand on the last one; each is parsed alone, so that none leaks. */
function tidy(pages: string[], { isOwn, titleOf, warn }: Source, notes: Notes): string[] {
  const body = parseHtml('')
  for (const page of pages) {
    const part = body.ownerDocument.createElement('div')
    part.setAttribute('data-page', '')
    part.innerHTML = page
    body.append(part)
  }
  dropLeftovers(body, warn)
  linkedFootnotes(body, notes)
  tidyPlayers(body, titleOf, warn)
  tidyBoxes(body, warn)
  tidyText(body, warn)
  tidyPictures(body, isOwn, warn)
  return [...body.children].map((part) => part.innerHTML)
}

function teaserOf(text: string, isBlocks: boolean, source: Source): string | null {
  const [first = ''] = splitAtBreaks(text)
  const at = first.search(MORE)
  if (at < 0) return null
  const quiet = { ...source, warn: () => {} }
  const words = plainText(pageHtml(first.slice(0, at), isBlocks, quiet, makeNotes()))
  return words === '' ? null : cutAtWord(words, MAX_TEASER)
}
