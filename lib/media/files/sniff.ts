// What kind of file something really is, by its bytes; its name and the browser's word do not count.
import { fileTypeFromBuffer } from 'file-type'
import { Invalid } from '../../errors.ts'

/** Pictures we decode. SVG is not among them: it is a program, not a picture (decision 014). */
const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

/** As many bytes from the start as telling the kind takes. */
export const HEAD = 64 * 1024

export type Kind = { mimeType: string; extension: string }

/** `head` is the file's beginning. Throws Invalid for what is no picture we can take, saying what it is instead. */
export async function sniffPicture(head: Uint8Array, fileName: string): Promise<Kind> {
  const type = await fileTypeFromBuffer(head)
  const extension = type && EXTENSIONS[type.mime]
  if (!type || !extension) throw new Invalid(`${fileName} ${whatItIs(head, type?.mime ?? '')}`)
  return { mimeType: type.mime === 'image/apng' ? 'image/png' : type.mime, extension }
}

const USE = 'Use JPEG, PNG, WebP, AVIF or GIF.'

function whatItIs(head: Uint8Array, mime: string): string {
  if (head.length === 0) return 'is empty, and not a picture. Look for the whole file and try again.'
  const known = KNOWN.find(({ of }) => of.test(mime))
  if (known) return known.sentence
  const text = Buffer.from(head.subarray(0, 2048)).toString('latin1').trimStart().toLowerCase()
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<svg/.test(text)) return SVG
  if (/^(<!doctype html|<html|<script|<\?php|<\?xml|<[a-z]+[\s>])/.test(text)) {
    return `is a web page, not a picture, whatever its name says. ${USE}`
  }
  return `is not a picture we can take. ${USE}`
}

const SVG =
  'is an SVG drawing: a small program, not a picture we can take. Export it as PNG, at least 1,920 pixels wide, and try again.'

const KNOWN: { of: RegExp; sentence: string }[] = [
  {
    of: /^image\/hei[cf]/,
    sentence:
      'is a HEIC photograph, as iPhones keep them, not a picture we can take. Export it as JPEG and try again (on the iPhone: Settings, Camera, Formats, Most Compatible).',
  },
  { of: /^image\/svg/, sentence: SVG },
  {
    of: /^image\//,
    sentence: `is a picture of a kind that browsers do not show, and not a picture we can take. Save it as PNG or JPEG and try again.`,
  },
  {
    of: /^application\/pdf/,
    sentence:
      'is a PDF, not a picture. Save the page as PNG or JPEG. The PDF of a printed issue goes on the issue’s own screen.',
  },
  {
    of: /^(audio|video)\//,
    sentence:
      'is sound or film, not a picture. The library takes only pictures for now: a film can be embedded from YouTube or Vimeo.',
  },
]
