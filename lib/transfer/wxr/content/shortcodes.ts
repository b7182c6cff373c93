// The shortcodes of WordPress and of widely used plugins, as the HTML they stand for. Unknown ones stay readable.
import { escapeHtml } from '../../../rich-text/html/escape.ts'
import { embedHtml, linkHtml, type Warn } from './embed.ts'
import type { Notes } from './footnotes.ts'
import { type Attachment, isPicture, type Library } from './library.ts'
import { replaceShortcodes, type Shortcode } from './shortcode-syntax.ts'

export type ShortcodeContext = {
  postId: number | null
  library: Library
  /** What a file of the export is called. */
  titleOf(address: string): string | null
  notes: Notes
  warn: Warn
}

/** Blocks come with blank lines around them, so that they end the paragraph they stand in. */
export function withoutShortcodes(html: string, context: ShortcodeContext): string {
  return replaceShortcodes(html, (shortcode) => {
    const write = KNOWN[shortcode.name]
    return write ? write(shortcode, context) : unknown(shortcode, context)
  })
}

type Write = (shortcode: Shortcode, context: ShortcodeContext) => string | null

const footnote: Write = ({ inside }, { notes }) => (inside === null ? null : notes.add(inside))
const nothing: Write = () => ''

const KNOWN: Record<string, Write | undefined> = Object.assign(Object.create(null), {
  caption,
  wp_caption: caption,
  gallery,
  embed: (shortcode, { warn }) =>
    player(shortcode.inside ?? shortcode.attributes.src ?? shortcode.values[0], warn),
  youtube: (shortcode, { warn }) => player(addressIn(shortcode, 'https://www.youtube.com/watch?v='), warn),
  vimeo: (shortcode, { warn }) => player(addressIn(shortcode, 'https://vimeo.com/'), warn),
  video: recording,
  audio: recording,
  playlist,
  ...{ efn_note: footnote, mfn: footnote, modern_footnote: footnote, ref: footnote, footnote, fn: footnote },
  // Where these plugins print their list; ours stands at the end.
  ...{ efn_list: nothing, mfn_list: nothing, modern_footnotes_list: nothing, footnotes: nothing },
} satisfies Record<string, Write>)

const block = (html: string) => `\n\n${html}\n\n`

/** `[caption]<img> words[/caption]`, and the older `[caption caption="words"]<img>[/caption]`. */
function caption({ attributes, inside }: Shortcode): string | null {
  if (inside === null) return null
  const parts = /^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)?([\s\S]*)$/i.exec(inside)
  const picture = parts?.[1]
  const words = (picture ? attributes.caption || parts?.[2] : attributes.caption)?.trim() ?? ''
  if (!picture) return block(`${inside}${words ? `\n\n${words}` : ''}`)
  const className = attributes.align ?? 'alignnone'
  const figcaption = words ? `<figcaption>${words.replaceAll(/\s*\n\s*/g, '<br>')}</figcaption>` : ''
  return block(`<figure class="wp-caption ${escapeHtml(className)}">${picture}${figcaption}</figure>`)
}

function gallery({ attributes }: Shortcode, { postId, library, warn }: ShortcodeContext): string {
  const pictures = chosen(attributes, postId, library, warn).filter(isPicture)
  if (attributes.order?.toUpperCase() === 'DESC' && !attributes.ids) pictures.reverse()
  if (pictures.length === 0) {
    warn('A gallery without pictures in the export was left out.')
    return ''
  }
  return block(`<figure data-gallery="">${pictures.map(pictureHtml).join('')}</figure>`)
}

function chosen(
  attributes: Record<string, string>,
  postId: number | null,
  library: Library,
  warn: Warn,
): Attachment[] {
  const ids = numbers(attributes.ids ?? attributes.include ?? '')
  if (ids.length === 0) {
    const excluded = numbers(attributes.exclude ?? '')
    const owner = Number(attributes.id) || postId
    return owner === null ? [] : library.attachedTo(owner).filter(({ id }) => !excluded.includes(id))
  }
  return ids.flatMap((id) => {
    const found = library.attachment(id)
    if (!found) warn(`A gallery names a picture (${id}) that is not in the export.`)
    return found ?? []
  })
}

function numbers(list: string): number[] {
  return list
    .split(/[\s,]+/)
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0)
}

function pictureHtml({ id, url, alt, caption }: Attachment): string {
  const words = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''
  return `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" class="wp-image-${id}">${words}</figure>`
}

function player(address: string | undefined, warn: Warn): string | null {
  return address && /^\s*https?:\/\/\S+\s*$/.test(address) ? block(embedHtml(address, '', warn)) : null
}

function addressIn({ attributes, values, inside }: Shortcode, base: string): string | undefined {
  const given = attributes.id ?? attributes.url ?? values[0] ?? inside?.trim()
  return given && !/^https?:/.test(given) ? `${base}${given}` : given
}

const SOURCES = 'src mp4 m4v webm ogv wmv flv mov mp3 m4a ogg wav wma'.split(' ')

function recording(
  { name, attributes, values, inside }: Shortcode,
  { postId, library, titleOf, warn }: ShortcodeContext,
): string | null {
  const attached = postId === null ? [] : library.attachedTo(postId)
  const found =
    SOURCES.map((key) => attributes[key]).find(Boolean) ??
    values[0] ??
    /https?:[^\s"'<>]+/.exec(inside ?? '')?.[0]
  const address = found ?? attached.find(({ mimeType }) => mimeType.startsWith(`${name}/`))?.url
  return address && /^(https?:)?\/[^\s]+$/.test(address)
    ? block(embedHtml(address, titleOf(address) ?? '', warn))
    : null
}

function playlist({ attributes }: Shortcode, { postId, library, warn }: ShortcodeContext): string {
  const kind = attributes.type ?? 'audio'
  const items = chosen(attributes, postId, library, warn).filter(({ mimeType }) =>
    mimeType.startsWith(`${kind}/`),
  )
  if (items.length > 0) warn(`A playlist became ${items.length} links.`)
  return block(items.map(({ url, title }) => linkHtml(url, title)).join('\n'))
}

/** Around text the brackets go and the text stays; alone it stays as written, for an editor to see. */
function unknown({ name, attributes, inside, raw }: Shortcode, { warn }: ShortcodeContext): string | null {
  if (inside !== null) {
    warn(`The shortcode [${name}] is not known; the text in it was kept.`)
    return inside
  }
  if (Object.keys(attributes).length > 0)
    warn(`The shortcode ${raw.slice(0, 80)} is not known; it was kept as text.`)
  return null
}
