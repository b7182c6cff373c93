// Reads rows and columns from plain text, as spreadsheets put it on the clipboard: columns divided by tabs.
import { MOST_COLUMNS } from './insert-table.ts'

const MOST = 1000

/** Null unless every line has the same number of columns, at least two; quoted cells may hold line breaks. */
export function rowsOf(text: string): string[][] | null {
  if (!text.includes('\t')) return null
  const rows = cells(text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, ''))
  const width = rows[0]?.length ?? 0
  const isRegular = width >= 2 && width <= 2 * MOST_COLUMNS && rows.every((row) => row.length === width)
  return isRegular && rows.length >= 2 && rows.length <= MOST ? rows : null
}

function cells(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy
  while (pattern.lastIndex <= text.length) {
    const [all = '', quoted, plain, end] = pattern.exec(text) ?? []
    if (end === undefined) {
      // A quotation mark that opens nothing: read the line as it is.
      return text.split('\n').map((line) => line.split('\t').map((cell) => cell.trim()))
    }
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"')
    rows.at(-1)?.push((cell ?? '').replaceAll('\n', ' ').trim())
    if (end === '\n') rows.push([])
    if (end === '' || all === '') break
  }
  return rows
}
