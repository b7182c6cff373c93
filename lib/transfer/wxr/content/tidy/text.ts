// Small leftovers in running text: line breaks at the edges, empty lists, sources of quotations, newlines in code.
import { create, textOf } from '../../../../rich-text/intake/dom.ts'
import type { Warn } from '../embed.ts'

export function tidyText(body: Element, warn: Warn): void {
  for (const short of body.querySelectorAll('abbr[title], acronym[title]')) tellLong(short, warn)
  if (body.querySelector('ol[reversed]')) warn('A list that counted down counts up here.')
  for (const cell of body.querySelectorAll('td, th, li, dt, dd, cite')) trimBreaks(cell)
  for (const list of body.querySelectorAll('ul, ol'))
    if (textOf(list) === '' && !list.querySelector('img, sup')) list.remove()
  for (const quote of body.querySelectorAll('blockquote')) tidyQuote(quote)
  for (const pre of body.querySelectorAll('pre'))
    pre.innerHTML = pre.innerHTML.replace(/^(<code[^>]*>)?\n/, '$1').replace(/\s+(<\/code>)?$/, '$1')
}

/** A reader saw the long form when pointing at the short one; most texts write it out once anyway. */
function tellLong(short: Element, warn: Warn): void {
  const long = short.getAttribute('title')?.trim() ?? ''
  const around = textOf(short.closest('[data-page]')).toLowerCase()
  if (long !== '' && !around.includes(long.toLowerCase()))
    warn(`What “${textOf(short)}” is short for was left out: ${long}`)
}

function trimBreaks(element: Element): void {
  for (const side of ['firstChild', 'lastChild'] as const) {
    for (let node = element[side]; node && isBreakOrSpace(node); node = element[side]) node.remove()
  }
}

function isBreakOrSpace(node: ChildNode): boolean {
  return node.nodeName === 'BR' || (node.nodeType === 3 && (node.textContent ?? '').trim() === '')
}

/** The source at the end of a quotation gets a line of its own; with a link in it, it stays text, or the link would go. */
function tidyQuote(quote: Element): void {
  const cite = [...quote.querySelectorAll('cite')].at(-1)
  if (!cite || !textOf(quote).endsWith(textOf(cite)) || textOf(cite) === textOf(quote)) return
  const before = cite.previousSibling
  if (before?.nodeName === 'BR') before.remove()
  const line = create(quote, 'p')
  if (cite.querySelector('a[href]')) line.append('— ', ...cite.childNodes)
  else line.append(cite.cloneNode(true))
  cite.remove()
  quote.append(line)
}
