// Reads a table of redirects, with whichever separator, with a header or without: old address, new one, perhaps a note.
import { CsvError, type Info, parse } from 'csv-parse/sync'
import { Invalid } from '../../errors.ts'
import { decodeFile, type Encoding } from './decode.ts'

export type FileLine = { line: number; from: string; to: string; note: string }
export type ReadFile = { lines: FileLine[]; encoding: Encoding; separator: string; hasHeader: boolean }

const MOST_LINES = 100_000
const SEPARATORS = ['\t', ';', ',']
/** So many records tell which separator a file has. */
const LOOKED_AT = 20

type Row = { record: string[]; info: Info }

/** Refused: what is no table of two columns, a quotation mark that is never closed, and more lines than anybody can check. */
export function readRedirectFile(bytes: Uint8Array): ReadFile {
  const { text, encoding } = decodeFile(bytes)
  const separator = separatorOf(text)
  const rows = rowsOf(text, separator)
  if (rows.length === 0) throw new Invalid('There is nothing in this file.')
  if (rows.length > MOST_LINES) throw new Invalid('This file has more than 100,000 lines. Split it.')
  const [first] = rows
  const names = first?.record.map((cell) => cell.trim().toLowerCase()) ?? []
  // Addresses without their first slash are told line by line; a row of names has no slash at all, or is one that is known.
  const hasHeader =
    !names.some(looksLikeAddress) && (hasColumns(names) || !names.some((name) => name.includes('/')))
  const columns = hasHeader ? columnsOf(names) : { from: 0, to: 1, note: 2 }
  const lines = rows.slice(hasHeader ? 1 : 0).map(({ record, info }) => ({
    // Where it begins: a quoted field may have lines of its own.
    line: info.lines - lineBreaksIn(record),
    from: record[columns.from] ?? '',
    to: record[columns.to] ?? '',
    note: (record[columns.note] ?? '').trim().slice(0, MOST_NOTE),
  }))
  return { lines, encoding, separator, hasHeader }
}

const MOST_NOTE = 200

function separatorOf(text: string): string {
  const counted = SEPARATORS.map((separator) => {
    const rows = rowsOf(text, separator, LOOKED_AT)
    return { separator, wide: rows.filter(({ record }) => record.length >= 2).length }
  })
  return counted.reduce((best, one) => (one.wide > best.wide ? one : best), { separator: ',', wide: 0 })
    .separator
}

function rowsOf(text: string, delimiter: string, to?: number): Row[] {
  try {
    return parse(text, {
      ...{
        delimiter,
        bom: true,
        info: true,
        relaxColumnCount: true,
        relaxQuotes: true,
        skipEmptyLines: true,
      },
      ...(to && { to }),
    }) as unknown as Row[]
  } catch (error) {
    if (to) return []
    if (!(error instanceof CsvError)) throw error
    throw new Invalid(
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'A quotation mark is opened in this file and never closed. Look for a single " in it.'
        : `This file cannot be read as a table: ${error.message}`,
    )
  }
}

const FROM = /^(from|source|old|alt|redirect from|request|quelle|origin)/
/** Old or new, if nothing else says so. */
const EITHER = /^(address|url|path)$/
const TO = /^(to\b|target|new|neu|redirect (to|url)|destination|ziel|leads to|location$)/
const NOTE = /^(note|why|comment|title|notiz)/
/** What stands beside a slash in a row of names, as in "Source/Old". */
const WORD =
  /^(from|to|source|target|old|new|alt|neu|origin|destination|quelle|ziel|address|url|path)( (address|url|path))?$/

const hasColumns = (names: string[]) => fromColumn(names) >= 0 && columnAt(names, TO) >= 0

function columnsOf(names: string[]) {
  const [from, to] = [fromColumn(names), columnAt(names, TO)]
  if (from < 0 || to < 0)
    throw new Invalid('Name the columns “From” and “To” in the first line, or leave that line out.')
  return { from, to, note: columnAt(names, NOTE) }
}

function fromColumn(names: string[]): number {
  const named = columnAt(names, FROM)
  return named < 0 ? columnAt(names, EITHER) : named
}

const columnAt = (names: string[], column: RegExp) =>
  names.findIndex((name) => column.test(name) && isName(name))

/** An address without its first slash may begin like a name: "old-blog/x". */
const isName = (cell: string) =>
  !cell.includes('/') || cell.split('/').every((word) => WORD.test(word.trim()))

const looksLikeAddress = (cell: string) => /^(\/|https?:)/.test(cell)

const lineBreaksIn = (record: string[]) => record.join('').split('\n').length - 1
