// The pages an article turns into, counted while it is written: words, minutes, references, and what is odd about them.
import { minutesToRead } from '../reading.ts'
import type { BlockPiece, Piece } from './pieces.ts'

/** Before the first turn readers should have found something to stay for. */
export const FIRST_PAGE_LEAST = 150
/** A later page with fewer words is hardly worth the turn. */
export const PAGE_LEAST = 80

/** The house's rule for the length of a page, in words: what an even split aims at, and from where a page is too long. */
export type WordsPerPage = { aim: number; most: number }

/** An essay of 3,000 words has six pages on the reference site; at 1,200 its readers have turned twice. */
export const WORDS_PER_PAGE: WordsPerPage = { aim: 500, most: 1200 }

export type Sheet = {
  number: number
  words: number
  minutes: number
  /** Ids of the references cited on this page, in the order of citing. */
  cites: string[]
}

export type Sheets = {
  sheets: Sheet[]
  /** For each break in order: the number of the page that it begins; null where it turns no page. */
  breaks: (number | null)[]
}

/** As readers will see them: a break with nothing before or behind it turns no page (steps/split-pages.ts). */
export function countSheets(pieces: readonly Piece[]): Sheets {
  const sheets: Sheet[] = []
  const breaks: (number | null)[] = []
  let open: Sheet | null = null
  let waiting: number | null = null
  const listed = new Set(pieces.flatMap((piece) => (piece.kind === 'references' ? piece.ids : [])))
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      // Of several breaks in a row the last one is where the page turns.
      breaks.push(null)
      if (sheets.length > 0) waiting = breaks.length - 1
      open = null
    } else if (piece.kind === 'block' && counts(piece, listed)) {
      if (!open) {
        open = { number: sheets.length + 1, words: 0, minutes: 1, cites: [] }
        sheets.push(open)
        if (waiting !== null) breaks[waiting] = open.number
        waiting = null
      }
      open.words += piece.words
      open.cites.push(...piece.cites.filter((id) => !open?.cites.includes(id)))
    }
  }
  for (const sheet of sheets) sheet.minutes = minutesToRead(sheet.words)
  return { sheets: sheets.length > 0 ? sheets : [{ number: 1, words: 0, minutes: 1, cites: [] }], breaks }
}

/** A rule makes no page, and has nothing to be counted on one. */
function counts({ isBlank, needs, cites }: BlockPiece, listed: ReadonlySet<string>): boolean {
  if (isBlank) return false
  return !needs || (needs === 'reference' && cites.some((id) => listed.has(id)))
}

/** Made once: `toLocaleString` makes one for every number, and these lines are written while somebody types. */
const grouped = new Intl.NumberFormat('en-US')

/** "Page 2 of 4 · 612 words · 3 min". */
export function sheetLine({ number, words, minutes }: Sheet, of: number): string {
  const count = `${grouped.format(words)} ${words === 1 ? 'word' : 'words'}`
  return [of > 1 ? `Page ${number} of ${of}` : 'One page', count, `${minutes} min`].join(' · ')
}

/** What is odd about the length of a page, in words; null when nothing is. */
export function sheetRemark({ number, words }: Sheet, of: number, { most }: WordsPerPage): string | null {
  if (words > most) return of > 1 ? 'Very long for one page' : 'Long: readers would welcome a page break'
  if (of === 1) return null
  if (number === 1 && words < FIRST_PAGE_LEAST)
    return `Short for a first page: at least ${FIRST_PAGE_LEAST} words keep readers reading`
  return words < PAGE_LEAST ? 'Very short for a page of its own' : null
}
