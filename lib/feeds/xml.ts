// What both XML formats are made of: text that may stand in them, links between documents, pictures.
import type { FeedPicture, FeedView } from './view.ts'

/** XML 1.0, 2.2: control characters other than tab and line ends may not occur at all, nor may lone surrogates. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is taken out
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

/**
 * The writer sets CDATA on lines of its own. White space is part of an id or an address, so it goes: an imported guid has
 * to be the very one that subscribers know.
 */
export function tight(xml: string): string {
  // Put together by `+`: to join parts takes longer than all else here.
  let text = ''
  let done = 0
  for (let at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, done)) {
    let end = xml.indexOf(CLOSE, at) + CLOSE.length
    // "]]>" itself is written across two sections, which follow each other without a space.
    while (xml.startsWith(OPEN, end)) end = xml.indexOf(CLOSE, end) + CLOSE.length
    text += xml.slice(done, at).trimEnd() + xml.slice(at, end)
    done = end
    while (SPACES.has(xml[done] ?? '')) done++
  }
  return text + xml.slice(done)
}

const OPEN = '<![CDATA['
const CLOSE = ']]>'
const SPACES = new Set([' ', '\n', '\r', '\t'])

/** The document itself, and the way through the back catalogue (RFC 5005, 4). */
export function linksOf({ self, hub, archive }: FeedView, type: string) {
  const link = (rel: string, href: string | null) => (href === null ? [] : [{ rel, href, type }])
  return [
    ...link('self', self),
    ...(hub === null ? [] : [{ rel: 'hub', href: hub }]),
    ...link('current', archive.current),
    ...link('prev-archive', archive.previous),
    ...link('next-archive', archive.next),
  ]
}

/** Media RSS 1.5.1 (https://www.rssboard.org/media-rss). */
export function mediaContent({ src, type, width, height, alt, credit, bytes }: FeedPicture) {
  return {
    ...{ url: src, type, medium: 'image', width, height },
    ...(bytes === null ? {} : { fileSize: bytes }),
    ...(alt ? { description: { value: printable(alt), type: 'plain' } } : {}),
    ...(credit ? { credits: [{ value: printable(credit) }] } : {}),
  }
}
