// Sound, video and cards of other sites.
import { textOf } from '../../../../rich-text/intake/dom.ts'
import { embedHtml, type Warn } from '../embed.ts'

/** `titleOf` knows what a file of the export is called. */
export function tidyPlayers(body: Element, titleOf: (address: string) => string | null, warn: Warn): void {
  for (const figure of body.querySelectorAll('figure.wp-block-embed, [class*="wp-block-embed-"]')) {
    const address = /https?:\/\/\S+/.exec(textWithoutCaption(figure))?.[0]
    if (address) figure.outerHTML = embedHtml(address, textOf(figure.querySelector('figcaption')), warn)
  }
  for (const player of body.querySelectorAll('video, audio')) {
    const figure = player.closest('figure')
    const address = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src') ?? ''
    const caption = textOf(figure?.querySelector('figcaption') ?? null)
    const place = figure && !figure.querySelector('img, table') ? figure : player
    place.outerHTML = /^(https?:)?\//.test(address)
      ? embedHtml(address, caption || (titleOf(address) ?? ''), warn)
      : ''
  }
  for (const flash of body.querySelectorAll('object')) tidyFlash(flash, warn)
}

function textWithoutCaption(figure: Element): string {
  const copy = figure.cloneNode(true) as Element
  for (const caption of copy.querySelectorAll('figcaption')) caption.remove()
  return copy.textContent ?? ''
}

/** Before 2010 videos came as Flash. */
function tidyFlash(flash: Element, warn: Warn): void {
  const addresses = [
    flash.getAttribute('data'),
    flash.querySelector('param[name="movie"], param[name="src"]')?.getAttribute('value'),
    flash.querySelector('embed')?.getAttribute('src'),
  ]
  const address = addresses.find((found) => found && /^(https?:)?\/\//.test(found))
  flash.outerHTML = address ? embedHtml(address.replace(/^\/\//, 'https://'), '', warn) : ''
}
