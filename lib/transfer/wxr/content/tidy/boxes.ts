// Boxes of the block editor that a document has no node for: covers, buttons, files, media beside text, verse.
import { create, rename, textOf, unwrap } from '../../../../rich-text/intake/dom.ts'
import { linkHtml, type Warn } from '../embed.ts'

export function tidyBoxes(body: Element, warn: Warn): void {
  for (const cover of body.querySelectorAll('.wp-block-cover, .wp-block-cover-image')) tidyCover(cover, warn)
  for (const box of body.querySelectorAll('.wp-block-media-text')) {
    warn('A picture beside text was set above or below it.')
    unwrap(box)
  }
  for (const file of body.querySelectorAll('.wp-block-file')) tidyFile(file)
  for (const button of body.querySelectorAll('.wp-block-button')) tidyButton(button)
  for (const details of body.querySelectorAll('details')) toCallout(details)
  for (const verse of body.querySelectorAll('pre.wp-block-verse')) toLines(verse)
}

/** The picture of a cover stands above its words; older covers have it in their style only. */
function tidyCover(cover: Element, warn: Warn): void {
  const video = cover.querySelector('video')
  const image = cover.querySelector('img.wp-block-cover__image-background')
  const behind = cover.querySelector('.wp-block-cover__image-background:not(img)')
  const address = backgroundOf(behind ?? cover)
  if (image) image.replaceWith(wrapped(image, cover))
  else if (address) cover.prepend(wrapped(create(cover, 'img', { src: address }), cover))
  behind?.remove()
  if (video) {
    const source = video.getAttribute('src') ?? ''
    video.outerHTML = /^https?:/.test(source) ? linkHtml(source, '') : ''
    warn('A video behind a text became a link to it.')
  } else if (image || address) {
    warn('The words of a cover were set below its picture.')
  }
  unwrap(cover)
}

/** As wide as the cover was. */
function wrapped(image: Element, cover: Element): Element {
  const width = /\balign(?:wide|full)\b/.exec(cover.getAttribute('class') ?? '')?.[0]
  const figure = create(image, 'figure', width ? { class: width } : {})
  figure.append(image.cloneNode(true))
  return figure
}

function backgroundOf(element: Element): string | null {
  return /background-image:\s*url\(\s*['"]?([^'")]+)/.exec(element.getAttribute('style') ?? '')?.[1] ?? null
}

/** The second link of a file, its button, leads to the same file. */
function tidyFile(file: Element): void {
  const [link] = file.querySelectorAll('a[href]')
  if (link) file.outerHTML = linkHtml(link.getAttribute('href') ?? '', textOf(link))
}

function tidyButton(button: Element): void {
  for (const line of button.querySelectorAll('br')) line.replaceWith(' ')
  const paragraph = rename(button, 'p')
  for (const link of paragraph.querySelectorAll('a:not([href])')) unwrap(link)
}

function toCallout(details: Element): void {
  const summary = details.querySelector('summary')
  const title = textOf(summary)
  summary?.remove()
  rename(details, 'aside').setAttribute('data-callout', title)
}

/** Lines of a poem are lines, not typewriter text. */
function toLines(verse: Element): void {
  const html = verse.innerHTML
    .replaceAll(/\n/g, '<br>')
    .split(/(?:<br[^>]*>\s*){2,}/)
    .map(
      (stanza) =>
        `<p>${stanza.replaceAll(/(^|<br[^>]*>)( +)/g, (_, start: string, gap: string) => start + '\u00a0'.repeat(gap.length))}</p>`,
    )
  verse.outerHTML = html.join('')
}
