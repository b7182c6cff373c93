// Files that are a picture and something else at once (an archive, a PDF, a web page): found by what those need to work.
import { open } from 'node:fs/promises'

const STEP = 256 * 1024
/** More than the longest of the words sought, so that none is lost between two steps. */
const OVERLAP = 32
/** Where readers of PDF look for its beginning, and readers of ZIP for its end (22 bytes and a comment of 64 KB). */
const PDF_WITHIN = 1024
const ZIP_WITHIN = 22 + 65_535

const MARKUP = /<script[\s>/]|<\?php\s|<!doctype\s+html|<html[\s>]|<iframe[\s>]/i

/** What the file is besides a picture; null when it is only a picture. Reads it in steps, never whole. */
export async function findStowaway(file: string): Promise<string | null> {
  const handle = await open(file, 'r')
  try {
    const { size } = await handle.stat()
    const buffer = Buffer.alloc(STEP)
    for (let at = 0; at < size; at += STEP - OVERLAP) {
      const { bytesRead } = await handle.read(buffer, 0, STEP, at)
      const text = buffer.toString('latin1', 0, bytesRead)
      if (at === 0 && text.slice(0, PDF_WITHIN).includes('%PDF-')) return 'a PDF'
      if (MARKUP.test(text)) return 'a program'
    }
    const length = Math.min(size, ZIP_WITHIN)
    const end = Buffer.alloc(length)
    await handle.read(end, 0, length, size - length)
    return hasZipEnd(end) ? 'an archive' : null
  } finally {
    await handle.close()
  }
}

/** The end record of a ZIP (APPNOTE 4.3.16): its signature, and a comment that reaches to the file's end or nearly so. */
function hasZipEnd(end: Buffer): boolean {
  for (let at = end.lastIndexOf('PK\x05\x06'); at >= 0; at = end.lastIndexOf('PK\x05\x06', at - 1)) {
    if (at + 22 <= end.length && at + 22 + end.readUInt16LE(at + 20) <= end.length) return true
    if (at === 0) break
  }
  return false
}
