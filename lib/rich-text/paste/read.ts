// A pasted piece of a manuscript or web page, sanitized already, in the forms that our schema reads; told what was simplified.

import { create, rename, unwrap } from '../intake/dom.ts'
import { embedsToLinks } from '../intake/embeds.ts'
import { dropBlankParagraphs, plainStructure } from '../intake/structure.ts'
import { safeHref } from '../links.ts'
import { settleChanges } from './changes.ts'
import { settleFootnotes } from './footnotes.ts'
import { settleLists } from './lists.ts'
import { type PastedPicture, settlePictures } from './pictures.ts'
import { settleStyles } from './styles.ts'
import { settleTables } from './tables.ts'
import { newTally, note, sentences, type Tally } from './tally.ts'

export type { PastedPicture } from './pictures.ts'

export type Pasted = {
  /** What was simplified, a sentence each; none when nothing was. */
  notes: string[]
  /** Words that were left out, such as comments. */
  lost: string[]
  pictures: PastedPicture[]
}

/** Changes the tree in place. Order matters: what is not text goes first, styles last, since they say what things are. */
export function readPaste(body: Element, tally: Tally = newTally()): Pasted {
  settleChanges(body, tally)
  settleFootnotes(body, tally)
  settleLists(body)
  settleStyles(body, tally)
  settleTables(body, tally)
  const pictures = settlePictures(body, tally)
  plainStructure(body)
  embedsToLinks(body, () => note(tally, 'embeds'))
  settleLinks(body, tally)
  tidyWords(body)
  dropBlankParagraphs(body)
  for (const list of [...body.querySelectorAll('ol[data-references]')]) body.append(list)
  strip(body)
  return { notes: sentences(tally), lost: tally.lost, pictures }
}

function settleLinks(body: Element, tally: Tally): void {
  for (const anchor of body.querySelectorAll('a:not([data-video])')) {
    const href = anchor.getAttribute('href')
    const address = href === null ? null : safeHref(withoutDetour(href))
    if (address && !address.startsWith('#')) anchor.setAttribute('href', address)
    else {
      if (href && /\S/.test(anchor.textContent ?? '') && !/^#/.test(href)) note(tally, 'links')
      unwrap(anchor)
    }
  }
}

/** Google sends its readers' clicks past itself. */
function withoutDetour(href: string): string {
  const detour = /^https?:\/\/www\.google\.com\/url\?(?:.*&)?(?:q|url)=([^&]+)/.exec(href)?.[1]
  try {
    return detour ? decodeURIComponent(detour) : href
  } catch {
    return href
  }
}

/** Line breaks between blocks, and the no-break spaces with which word processors fill lines. */
function tidyWords(body: Element): void {
  for (const stray of body.querySelectorAll('br.Apple-interchange-newline')) stray.remove()
  for (const line of [...body.children]) if (line.tagName === 'BR') line.remove()
  for (const box of body.querySelectorAll('div')) {
    if (
      !box.querySelector('p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, figure, hr, pre, aside')
    )
      rename(box, 'p')
  }
  for (const item of body.querySelectorAll('ul, ol')) {
    if (item.querySelector(':scope > li') === null && !item.hasAttribute('data-references')) {
      const entry = create(item, 'li')
      entry.append(...item.childNodes)
      item.append(entry)
    }
  }
}

const KEPT = /^(href|title|colspan|rowspan|start|data-(?!listid|aria).+|cite)$/

function strip(body: Element): void {
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) if (!KEPT.test(name)) element.removeAttribute(name)
  }
}
