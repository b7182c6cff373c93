// What would load another site becomes a video node (YouTube, Vimeo) or a link to it.
import { safeHref } from '../links.ts'
import { videoFrom } from '../video-address.ts'
import { create, lift, rename, textOf } from './dom.ts'

type Warn = (text: string) => void

export function embedsToLinks(body: Element, warn: Warn): void {
  for (const frame of body.querySelectorAll('iframe, video, audio, embed')) replaceFrame(frame, warn)
  for (const stray of body.querySelectorAll('source')) stray.remove()
  for (const link of body.querySelectorAll('a[data-video]')) nameVideo(link)
  for (const line of body.querySelectorAll('p, div, figure')) addressAlone(line)
  for (const video of body.querySelectorAll('a[data-video]')) lift(video)
  for (const figure of body.querySelectorAll('figure')) openVideoFigure(figure)
}

function replaceFrame(frame: Element, warn: Warn): void {
  const source = frame.getAttribute('src') ?? frame.querySelector('source')?.getAttribute('src') ?? ''
  const title = frame.getAttribute('title')?.trim() ?? ''
  const video = videoFrom(source)
  if (video) {
    frame.replaceWith(videoLink(frame, source, title))
    return
  }
  const href = safeHref(source)
  if (href === null) {
    warn('An embedded part without a usable address was left out.')
    frame.remove()
    return
  }
  warn(`An embedded part was replaced by a link to it: ${href}`)
  const paragraph = create(frame, 'p')
  paragraph.append(create(frame, 'a', { href }, title || href))
  frame.replaceWith(paragraph)
  lift(paragraph)
}

/** A link that is marked as a video but leads to none stays a link. */
function nameVideo(link: Element): void {
  const pair = link.getAttribute('data-video') ?? ''
  const video = videoFrom(pair) ?? videoFrom(link.getAttribute('href') ?? '')
  if (!video) {
    link.removeAttribute('data-video')
    return
  }
  const text = textOf(link)
  const title = link.getAttribute('title')?.trim() || (/^(https?|youtube|vimeo):/.test(text) ? '' : text)
  link.replaceWith(videoLink(link, `${video.provider}:${video.videoId}`, title))
}

/** A video's address alone on its line is how WordPress embeds it. */
function addressAlone(line: Element): void {
  if (line.querySelector('a[data-video], img, p, div, figure, table')) return
  const caption = line.querySelector('figcaption')
  const text = textOf(line)
    .slice(0, -textOf(caption).length || undefined)
    .trim()
  if (!/^https?:\/\/\S+$/.test(text) || !videoFrom(text)) return
  const link = videoLink(line, text, '')
  if (line.tagName === 'FIGURE') line.replaceChildren(link, ...(caption ? [caption] : []))
  else line.replaceWith(link)
}

/** A figure around a video is not a picture; its caption is the video's title. */
function openVideoFigure(figure: Element): void {
  const video = figure.querySelector('a[data-video]')
  if (!video || figure.querySelector('img')) return
  const title = textOf(figure.querySelector('figcaption'))
  if (title !== '' && !video.hasAttribute('title')) {
    video.setAttribute('title', title)
    figure.querySelector('figcaption')?.remove()
  }
  rename(figure, 'div')
}

function videoLink(near: Element, address: string, title: string): Element {
  const video = videoFrom(address)
  const pair = video ? `${video.provider}:${video.videoId}` : ''
  return create(near, 'a', { 'data-video': pair, ...(title ? { title } : {}) }, title || pair)
}
