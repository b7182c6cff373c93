// Every picture becomes a figure of ours: the medium, its words, its caption, alone or in a gallery.
import { create, flatten, lift, rename, textOf, unwrap } from './dom.ts'
import { GALLERY, settleGalleries } from './galleries.ts'

/** What a picture in the source says about itself. */
export type ImageFound = {
  alt: string | null
  title: string | null
  className: string
  width: number | null
  height: number | null
}

export type MediumIdFor = (src: string, image: ImageFound) => string | null

type Warn = (text: string) => void

export function picturesToFigures(body: Element, mediumIdFor: MediumIdFor, warn: Warn): void {
  for (const smiley of body.querySelectorAll('img.wp-smiley, img.emoji')) {
    smiley.replaceWith(smiley.getAttribute('alt') ?? '')
  }
  for (const figure of body.querySelectorAll('figure')) settleFigure(figure)
  for (const image of body.querySelectorAll('img')) imageToFigure(image, mediumIdFor, warn)
  settleGalleries(body)
  for (const figure of body.querySelectorAll('figure[data-medium]')) {
    for (const caption of figure.querySelectorAll('figcaption')) flatten(caption, 'br')
    if (!figure.parentElement?.closest('figure')) lift(figure)
  }
}

/** Around a table or a quotation, and around nothing to see, a figure is only a wrapper. */
function settleFigure(figure: Element): void {
  if (figure.hasAttribute('data-medium') || figure.matches(GALLERY) || figure.querySelector('img, figure'))
    return
  const caption = figure.querySelector('figcaption')
  const table = figure.querySelector('table')
  const quote = figure.querySelector('blockquote')
  if (table && caption && !table.hasAttribute('data-caption')) {
    table.setAttribute('data-caption', textOf(caption))
    caption.remove()
  } else if (quote && /pullquote/.test(figure.getAttribute('class') ?? '')) {
    toPullQuote(quote)
  }
  for (const rest of figure.querySelectorAll('figcaption')) rename(rest, 'p')
  unwrap(figure)
}

function toPullQuote(quote: Element): void {
  const source = quote.getAttribute('data-cite')
  const pull = rename(quote, 'aside')
  pull.setAttribute('data-pull-quote', '')
  if (source) pull.setAttribute('data-attribution', source)
  flatten(pull, 'br')
}

function imageToFigure(image: Element, mediumIdFor: MediumIdFor, warn: Warn): void {
  const around = image.closest('figure')
  const isOurs = around?.hasAttribute('data-medium') === true
  if (around && isOurs) {
    sayAlt(around, image)
    image.remove()
    return
  }
  const src = image.getAttribute('src') ?? ''
  const mediumId = src === '' ? null : mediumIdFor(src, found(image))
  if (mediumId === null) {
    warn(`A picture was left out because its file is not known: ${src.slice(0, 300) || 'no address'}`)
    leaveWords(image, around)
    return
  }
  const isAlone = around !== null && around.querySelectorAll('img').length === 1 && !around.matches(GALLERY)
  const figure = isAlone ? around : create(image, 'figure')
  figure.setAttribute('data-medium', mediumId)
  const size = sizeOf(`${figure.getAttribute('class') ?? ''} ${image.getAttribute('class') ?? ''}`)
  if (size && !figure.hasAttribute('data-size')) figure.setAttribute('data-size', size)
  sayAlt(figure, image)
  if (isAlone) image.remove()
  else image.replaceWith(figure)
  keepCaptionOnly(figure)
}

function sayAlt(figure: Element, image: Element): void {
  for (const [from, to] of [
    ['alt', 'data-alt'],
    ['data-credit', 'data-credit'],
  ] as const) {
    const words = image.getAttribute(from)?.trim()
    if (words && !figure.hasAttribute(to)) figure.setAttribute(to, words)
  }
}

/** The words of a picture that is not there: its caption, else its description. */
function leaveWords(image: Element, around: Element | null): void {
  const alt = image.getAttribute('alt')?.trim() ?? ''
  const caption = around?.querySelector('figcaption') ?? null
  if (alt !== '' && !caption) {
    const words = create(image, 'p', {}, alt)
    image.replaceWith(words)
    if (!around) lift(words)
  } else {
    image.remove()
  }
  if (around && !around.querySelector('img, figure')) {
    for (const rest of around.querySelectorAll('figcaption')) rename(rest, 'p')
    unwrap(around)
  }
}

function keepCaptionOnly(figure: Element): void {
  const caption = figure.querySelector('figcaption')
  const words = caption
    ? [caption]
    : textOf(figure) === ''
      ? []
      : [figure.ownerDocument.createElement('figcaption')]
  if (!caption) words[0]?.append(...figure.childNodes)
  figure.replaceChildren(...words)
}

function sizeOf(className: string): string | null {
  if (/\balignfull\b/.test(className)) return 'full'
  return /\balignwide\b/.test(className) ? 'wide' : null
}

function found(image: Element): ImageFound {
  const number = (name: string) => Number.parseInt(image.getAttribute(name) ?? '', 10) || null
  return {
    alt: image.getAttribute('alt'),
    title: image.getAttribute('title'),
    className: image.getAttribute('class') ?? '',
    width: number('width'),
    height: number('height'),
  }
}
