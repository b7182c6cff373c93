// WordPress divides an article into pages with a comment; here it becomes a page break between blocks.
import { lift } from './dom.ts'

/** `<!--nextpage-->`, with or without spaces, in any case, with the block editor's comments around it. */
const NEXT_PAGE =
  /(?:<!--\s*wp:nextpage\b[^>]*-->\s*)?<!--\s*nextpage\s*-->(?:\s*<!--\s*\/wp:nextpage\s*-->)?/gi

const CLOSED = 'li, table, blockquote, figure, figcaption, aside, pre, dl'

/** Must come before sanitizing, which drops comments. */
export function markBreaks(html: string): string {
  return html.replaceAll(NEXT_PAGE, '<hr data-page-break>')
}

/** A break in the middle of a paragraph divides it; inside a list, table, quote, figure or box it is left out. */
export function liftBreaks(body: Element, warn: (text: string) => void): void {
  for (const pageBreak of body.querySelectorAll('hr[data-page-break]')) {
    if (pageBreak.closest(CLOSED)) {
      warn('A page break inside a list, table, quote, figure or box was left out.')
      pageBreak.remove()
    } else {
      lift(pageBreak)
    }
  }
}
