// Brings the elements that a document has no node for into those it has.
import { create, flatten, isEmpty, lift, rename, textOf, unwrap } from './dom.ts'

export function plainStructure(body: Element): void {
  for (const box of body.querySelectorAll('main, nav, details, center, dd')) rename(box, 'div')
  for (const title of body.querySelectorAll('dt, summary')) boldParagraph(title)
  for (const heading of body.querySelectorAll('li h1, li h2, li h3, li h4, li h5, li h6'))
    boldParagraph(heading)
  for (const quote of body.querySelectorAll('q')) {
    quote.prepend('“')
    quote.append('”')
    unwrap(quote)
  }
  for (const line of body.querySelectorAll('pre br')) line.replaceWith('\n')
  for (const rule of body.querySelectorAll('hr:not([data-page-break])')) lift(rule)
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) flatten(heading, 'space')
  for (const quote of body.querySelectorAll('aside[data-pull-quote]')) flatten(quote, 'br')
  for (const quote of body.querySelectorAll('blockquote')) nameSource(quote)
}

/** Paragraphs and headings with nothing in them, and line breaks at the edges of a paragraph, are leftovers. */
export function dropBlankParagraphs(body: Element): void {
  for (const paragraph of body.querySelectorAll('p, h1, h2, h3, h4, h5, h6')) {
    if (isEmpty(paragraph)) paragraph.remove()
    else trimBreaks(paragraph)
  }
}

function boldParagraph(title: Element): void {
  const paragraph = rename(title, 'p')
  flatten(paragraph, 'space')
  const bold = create(paragraph, 'strong')
  bold.append(...paragraph.childNodes)
  paragraph.append(bold)
}

/** The source in words, when the quotation ends with one, else its address. */
function nameSource(quote: Element): void {
  if (quote.hasAttribute('data-cite')) return
  const last = quote.lastElementChild
  const isSource =
    last && quote.childElementCount > 1 && (/^(CITE|FOOTER)$/.test(last.tagName) || isOnlyCite(last))
  const source = (isSource ? textOf(last).replace(/^[—–-]\s*/, '') : '') || quote.getAttribute('cite')
  if (isSource) last.remove()
  if (source) quote.setAttribute('data-cite', source)
}

function isOnlyCite(element: Element): boolean {
  const cite = element.querySelector('cite')
  return cite !== null && textOf(cite) === textOf(element).replace(/^[—–-]\s*/, '')
}

function trimBreaks(paragraph: Element): void {
  for (const side of ['firstChild', 'lastChild'] as const) {
    for (let node = paragraph[side]; node && isBreakOrSpace(node); node = paragraph[side]) node.remove()
  }
}

function isBreakOrSpace(node: ChildNode): boolean {
  return node.nodeName === 'BR' || (node.nodeType === 3 && (node.textContent ?? '').trim() === '')
}
