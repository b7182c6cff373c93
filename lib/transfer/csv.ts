// Tables as files that spreadsheets open: in UTF-8, told by its mark, and with no cell that would be taken for a formula.
import { stringify } from 'csv-stringify/sync'

export type Cell = string | number

/** The first row names the columns (RFC 4180). */
export function csvOf(columns: string[], rows: Cell[][]): string {
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
