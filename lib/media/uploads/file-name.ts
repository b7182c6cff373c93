// The name of an uploaded file as the library shows it: without folders, and without characters that mislead.

/** Control characters, and those that are invisible or turn the direction of writing: "gpj.exe" read as "exe.jpg". */
const MISLEADING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164]/gu

export function cleanFileName(given: string): string {
  const base = given.split(/[/\\]/).at(-1) ?? ''
  const clean = base.normalize('NFC').replaceAll(MISLEADING, '').replaceAll(/\s+/g, ' ').trim()
  const short = [...clean].length > 120 ? `${[...clean].slice(0, 110).join('')}…${clean.slice(-8)}` : clean
  return /^\.*$/.test(short) ? 'picture' : short
}
