// Pictures in a paste: what is to be had of each, and a line in brackets that marks its place until it is there.
import { create, lift, textOf } from '../intake/dom.ts'
import type { Tally } from './tally.ts'
import { note } from './tally.ts'

/** `data` has its bytes in the address; `local` lay on the writer's computer; `remote` is on another site. */
export type PastedPicture = { kind: 'data' | 'local' | 'remote'; src: string; alt: string; label: string }

/** One pixel measures readers; two draw a line. */
const LEAST_SIDE = 3

export function settlePictures(body: Element, tally: Tally): PastedPicture[] {
  const pictures: PastedPicture[] = []
  for (const image of [...body.querySelectorAll('img')]) {
    if (image.closest('figure[data-medium]')) continue
    const src = image.getAttribute('src') ?? ''
    const alt = (image.getAttribute('alt') ?? '').replaceAll(/\s+/g, ' ').trim()
    const isTiny = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 99) < LEAST_SIDE)
    if (src === '' || isTiny) image.remove()
    else if (/^\p{Extended_Pictographic}/u.test(alt) || /emoji|smiley/.test(image.className))
      image.replaceWith(alt)
    else pictures.push(place(image, { src, alt, number: pictures.length + 1 }))
  }
  note(tally, 'pictures', pictures.length)
  for (const figure of body.querySelectorAll('figure:not([data-medium])')) openFigure(figure)
  return pictures
}

function place(
  image: Element,
  { src, alt, number }: { src: string; alt: string; number: number },
): PastedPicture {
  const kind = /^data:image\//i.test(src) ? 'data' : /^https?:/i.test(src) ? 'remote' : 'local'
  const name = alt || (kind === 'data' ? '' : fileName(src))
  const label = `[Picture ${number}${name ? `: ${name.slice(0, 200)}` : ''}]`
  const line = create(image, 'p')
  if (kind === 'remote') line.append(create(image, 'a', { href: src }, label))
  else line.textContent = label
  const outer =
    image.parentElement?.tagName === 'A' && textOf(image.parentElement) === '' ? image.parentElement : image
  outer.replaceWith(line)
  lift(line)
  return { kind, src, alt, label }
}

/** The caption follows as a paragraph. */
function openFigure(figure: Element): void {
  for (const caption of figure.querySelectorAll('figcaption')) {
    const line = create(caption, 'p')
    line.append(...caption.childNodes)
    caption.replaceWith(line)
  }
  figure.replaceWith(...figure.childNodes)
}

function fileName(src: string): string {
  return (
    src
      .split(/[?#]/)[0]
      ?.split(/[\\/]/)
      .at(-1)
      ?.replace(/^data:.*/, '') ?? ''
  )
}
