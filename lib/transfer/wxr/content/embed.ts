// Addresses that WordPress shows as a player or a card: a video stays a video, everything else becomes a link.
import { escapeHtml } from '../../../rich-text/html/escape.ts'
import { videoFrom } from '../../../rich-text/video-address.ts'

export type Warn = (text: string) => void

/** `caption` is the words that stood under it. */
export function embedHtml(address: string, caption: string, warn: Warn): string {
  const url = address.trim().replaceAll('&amp;', '&').replaceAll('&#038;', '&')
  const video = videoFrom(url)
  if (video) {
    const title = caption ? ` title="${escapeHtml(caption)}"` : ''
    return `<p><a data-video="${video.provider}:${video.videoId}" href="${escapeHtml(url)}"${title}>${escapeHtml(caption || url)}</a></p>`
  }
  warn(`An embedded part was replaced by a link to it: ${url}`)
  return linkHtml(url, caption)
}

/** A paragraph with one link; without words it shows the address, shortened. */
export function linkHtml(url: string, words: string): string {
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(words || shortAddress(url))}</a></p>`
}

export function shortAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return bare.length > 80 ? `${bare.slice(0, 79)}…` : bare
}

const ALONE = /^[^\S\n]*(?:<p[^<>]*>\s*)?(https?:\/\/[^\s<>"[\]]+)(?:\s*<\/p>)?[^\S\n]*$/gim
const ALONE_IN_PARAGRAPH = /<p[^<>]*>\s*(https?:\/\/[^\s<>"[\]]+)\s*<\/p>/gi

/** An address alone on its line is how WordPress embeds it. Lines in `<pre>` are left alone. */
export function embedLines(html: string, warn: Warn): string {
  return outsidePre(html, (text) =>
    text.replaceAll(ALONE, (_, url: string) => `\n\n${embedHtml(url, '', warn)}\n\n`),
  )
}

/** The same where paragraphs are marked; the block editor's own embeds stand in figures. */
export function embedParagraphs(html: string, warn: Warn): string {
  return outsidePre(html, (text) =>
    text.replaceAll(ALONE_IN_PARAGRAPH, (_, url: string) => embedHtml(url, '', warn)),
  )
}

/** Changes the text, except what is set exactly as typed. */
export function outsidePre(html: string, change: (text: string) => string): string {
  return html
    .split(/(<pre\b[\s\S]*?<\/pre>)/i)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')
}
