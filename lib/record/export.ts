// The record as a file for other programs: CSV (RFC 4180), or one JSON object on each line.
import { z } from 'zod'
import type { Desk } from '../desk.ts'
import { allOfRecord, type RecordEntry } from './load.ts'
import { type RecordQuery, recordQuery } from './query.ts'

export const exportQuery = recordQuery.extend({ format: z.enum(['csv', 'jsonl']).catch('csv') })

export type ExportFormat = z.output<typeof exportQuery>['format']

const COLUMNS = ['at', 'who', 'what', 'kind', 'name', 'act', 'subjectId', 'whoId', 'id'] as const

/** Text, a piece at a time. */
export async function* exportRecord(
  desk: Desk,
  { format, ...query }: RecordQuery & { format: ExportFormat },
): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine([...COLUMNS])
  for await (const entries of allOfRecord(desk, query)) {
    yield entries.map((entry) => (format === 'csv' ? csvLine(cellsOf(entry)) : jsonLine(entry))).join('')
  }
}

const cellsOf = (entry: RecordEntry) =>
  COLUMNS.map((column) => (column === 'at' ? new Date(entry.at).toISOString() : String(entry[column])))

const jsonLine = (entry: RecordEntry) =>
  `${JSON.stringify(Object.fromEntries(COLUMNS.map((column, at) => [column, cellsOf(entry)[at]])))}\n`

const csvLine = (cells: string[]) => `${cells.map(csvCell).join(',')}\r\n`

/** What a spreadsheet would take for a formula begins with an apostrophe (OWASP ASVS 5.0, 1.2.10). */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
