// What kind of file something really is, by its bytes; its name and the browser's word do not count.
import { fileTypeFromBuffer } from 'file-type'
import { Invalid } from '../errors.ts'
import { LIMITS } from './sizes.ts'

/** Pictures we decode. SVG is not among them: it is a program, not a picture. */
const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
}

/** Throws Invalid for anything too large, and for what is no picture we can take. */
export async function sniffPicture(
  bytes: Uint8Array,
  fileName: string,
): Promise<{ mimeType: string; extension: string }> {
  if (bytes.length > LIMITS.bytes) {
    throw new Invalid(
      `${fileName} is larger than ${LIMITS.bytes / 1024 / 1024} MB. Save it smaller and try again.`,
    )
  }
  const type = await fileTypeFromBuffer(bytes)
  const extension = type && EXTENSIONS[type.mime]
  if (!type || !extension) {
    throw new Invalid(`${fileName} is not a picture we can take. Use JPEG, PNG, WebP, AVIF or GIF.`)
  }
  return { mimeType: type.mime, extension }
}
