// A new table of some size, its first row for the names of the columns.
import type { Editor } from '@tiptap/core'
import type { Node, Schema } from '@tiptap/pm/model'
import { insertBlock } from '../nodes/insert-block.ts'

export const MOST_COLUMNS = 12
export const MOST_ROWS = 100

export type TableSize = { rows: number; columns: number; hasHeaderRow: boolean }

export function insertTable(editor: Editor, size: TableSize): boolean {
  const cells = Array.from({ length: clamp(size.rows, MOST_ROWS) }, () =>
    Array.from({ length: clamp(size.columns, MOST_COLUMNS) }, () => ''),
  )
  const table = tableOf(editor.schema, cells, size.hasHeaderRow)
  return table !== null && insertBlock(editor, table)
}

/** A table from rows of texts; shorter rows are filled up. */
export function tableOf(schema: Schema, rows: readonly string[][], hasHeaderRow: boolean): Node | null {
  const { table, tableRow, tableCell, tableHeader, paragraph } = schema.nodes
  if (!table || !tableRow || !tableCell || !tableHeader || !paragraph) return null
  const width = Math.max(1, ...rows.map((row) => row.length))
  const cell = (text: string, isHeader: boolean) =>
    (isHeader ? tableHeader : tableCell).create(null, paragraph.create(null, text ? schema.text(text) : null))
  return table.create(
    null,
    rows.map((row, index) =>
      tableRow.create(
        null,
        Array.from({ length: width }, (_, column) => cell(row[column] ?? '', hasHeaderRow && index === 0)),
      ),
    ),
  )
}

function clamp(count: number, most: number): number {
  return Math.min(most, Math.max(1, Math.round(count) || 1))
}
