// HTML as plain words: for titles, names and summaries, which hold text only.
import { parseHtml } from '../../../rich-text/dom/parse-html.ts'

const BLOCKS = 'p, div, li, br, h1, h2, h3, h4, h5, h6, blockquote, tr, figure, figcaption, dt, dd, pre'
const UNREAD = 'script, style, sup[data-ref], ol[data-references], noscript, template'

/** One line; entities read, blocks divided by a space. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return squeeze(html)
  const body = parseHtml(html)
  for (const element of body.querySelectorAll(UNREAD)) element.remove()
  for (const block of body.querySelectorAll(BLOCKS)) block.before(' ')
  return squeeze(body.textContent ?? '')
}

/** At most so many characters, cut at a word, with "…" when something is missing. */
export function cutAtWord(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max - 1)
  const end = cut.lastIndexOf(' ')
  return `${(end > max / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/, '')}…`
}

/** Characters that nobody sees but that turn lines round or break searches; joiners of letters and emoji stay. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu

function squeeze(text: string): string {
  return text
    .replaceAll(/[\s\u0085]+/g, ' ')
    .replaceAll(INVISIBLE, '')
    .trim()
}
