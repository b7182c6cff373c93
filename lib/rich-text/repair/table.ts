// Tables: rows of cells; what stands in a table without a cell gets one, a table without cells is none.
import type { Block, TableCell, TableRow } from '../model.ts'
import { attributes } from './attributes.ts'
import { type Budget, type Loose, look } from './loose.ts'

type ReadInside = (values: readonly unknown[]) => Block[]

export function readTable(node: Loose, inside: ReadInside, budget: Budget): Block[] {
  const rows: TableRow[] = []
  for (const value of node.content) {
    const row = look(value, budget)
    if (!row) continue
    const cells = row.type === 'tableRow' ? row.content : [value]
    rows.push({ type: 'tableRow', content: cells.flatMap((cell) => readCell(cell, inside, budget)) })
  }
  if (!rows.some((row) => row.content.length > 0)) return []
  return [{ type: 'table', attrs: attributes.table.parse(node.attrs), content: rows }]
}

function readCell(value: unknown, inside: ReadInside, budget: Budget): TableCell[] {
  const cell = look(value, budget)
  if (!cell) return []
  const isCell = cell.type === 'tableCell' || cell.type === 'tableHeader'
  const content = inside(isCell ? cell.content : [value])
  return [
    {
      type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
      attrs: attributes.tableCell.parse(isCell ? cell.attrs : {}),
      content: content.length > 0 ? content : [{ type: 'paragraph', content: [] }],
    },
  ]
}
