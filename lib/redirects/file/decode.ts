// The letters of a file, in whichever encoding a spreadsheet or an old site wrote it.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** By its mark, else by what can be read: UTF-8 is hardly ever mistaken; what is not, is of an older Windows. */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes)
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const nul = bytes.subarray(0, 200).indexOf(0)
  // Addresses are ASCII: of each letter's two bytes one is nothing.
  if (nul >= 0) return nul % 2 === 1 ? 'utf-16le' : 'utf-16be'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}
