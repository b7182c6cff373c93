// HTML from outside (Word documents, WordPress, Markdown, the clipboard) becomes a document.
import { DOMParser } from '@tiptap/pm/model'
import sanitize from 'sanitize-html'
import { ALLOW_LIST } from './allow-list.ts'
import { type Doc, parseDoc } from './document.ts'
import { parseHtml } from './dom/parse-html.ts'
import { embedsToLinks } from './intake/embeds.ts'
import { type MediumIdFor, picturesToFigures } from './intake/figures.ts'
import { liftBreaks, markBreaks } from './intake/page-breaks.ts'
import { settleReferences } from './intake/references.ts'
import { dropBlankParagraphs, plainStructure } from './intake/structure.ts'
import { schema } from './schema.ts'

export type { ImageFound } from './intake/figures.ts'

export type Intake = {
  /** The medium of a picture by its address; null or no function: the picture is left out and its words stay. */
  mediumIdFor?: MediumIdFor
  /** Hears, in a sentence each, what could not be taken over as it was. */
  onWarning?: (text: string) => void
}

/**
 * Sanitizes, brings foreign forms into ours, then reads them by the schema's own rules; what has no place in a
 * document leaves its text. Beside plain HTML and WordPress's blocks it understands these forms:
 *
 *     <!--nextpage-->                                    page break
 *     <sup data-ref="key1 key2"></sup>                   reference mark
 *     <ol data-references><li data-ref-id="key1">        reference list
 *     <aside data-pull-quote data-attribution="Name">    pull quote
 *     <aside data-callout="Title">                       callout
 *     <figure data-medium="id" data-alt data-credit data-size="column|wide|full"><figcaption>
 *     <figure data-gallery><figure data-medium="id">     gallery
 *     <a data-video="youtube:id" title="Title">          video; also an address of YouTube or Vimeo alone on its line
 */
export function fromHtml(html: string, intake: Intake = {}): Doc {
  const warn = intake.onWarning ?? (() => {})
  const clean = sanitize(markBreaks(html), ALLOW_LIST)
  const body = parseHtml(clean)
  // Embeds and pictures first: they decide what stands alone. Then breaks: by now it is known what they stand in.
  // References last: they follow everything else.
  plainStructure(body)
  embedsToLinks(body, warn)
  picturesToFigures(body, intake.mediumIdFor ?? (() => null), warn)
  liftBreaks(body, warn)
  dropBlankParagraphs(body)
  settleReferences(body)
  return parseDoc(DOMParser.fromSchema(schema).parse(body).toJSON())
}
