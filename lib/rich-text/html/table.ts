// Tables: rows of column names at the top form the head; a wide table scrolls in its own region, by keyboard too.
import type { Block, Table, TableCell, TableRow } from '../model.ts'
import type { RenderContext } from './context.ts'
import { element, escapeHtml } from './escape.ts'
import { inlineHtml } from './inline.ts'

type BlocksHtml = (blocks: readonly Block[]) => string

export function tableHtml({ attrs, content }: Table, blocksHtml: BlocksHtml, ctx: RenderContext): string {
  const headRows = countHeadRows(content)
  const rows = (some: TableRow[], scope: 'col' | 'row') =>
    some.map((row) => rowHtml(row, scope, blocksHtml, ctx)).join('')
  const caption = attrs.caption ? element('caption', {}, escapeHtml(attrs.caption)) : ''
  const head = headRows > 0 ? element('thead', {}, rows(content.slice(0, headRows), 'col')) : ''
  const body = element('tbody', {}, rows(content.slice(headRows), 'row'))
  const table = element('table', {}, `${caption}${head}${body}`)
  if (ctx.feed) return table
  const region = {
    class: 'table-scroll',
    tabindex: 0,
    role: 'region',
    'aria-label': attrs.caption ?? 'Table',
  }
  return element('div', region, table)
}

/** Rows of nothing but header cells, from the top; never all rows, and none that a cell from above reaches out of. */
function countHeadRows(rows: TableRow[]): number {
  const first = rows.findIndex((row) => !row.content.every((cell) => cell.type === 'tableHeader'))
  const count = first === -1 ? Math.min(1, rows.length - 1) : first
  const head = rows.slice(0, count)
  const staysInside = head.every((row, index) =>
    row.content.every((cell) => cell.attrs.rowspan <= count - index),
  )
  return staysInside ? count : 0
}

function rowHtml(row: TableRow, scope: 'col' | 'row', blocksHtml: BlocksHtml, ctx: RenderContext): string {
  return element('tr', {}, row.content.map((cell) => cellHtml(cell, scope, blocksHtml, ctx)).join(''))
}

function cellHtml(cell: TableCell, scope: 'col' | 'row', blocksHtml: BlocksHtml, ctx: RenderContext): string {
  const { colspan, rowspan, align } = cell.attrs
  const spans = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null }
  const attributes = { ...spans, class: align ? `align-${align}` : null }
  const inside = cellInside(cell, blocksHtml, ctx)
  return cell.type === 'tableHeader'
    ? element('th', { scope, ...attributes }, inside)
    : element('td', attributes, inside)
}

/** A cell with one paragraph, as nearly all have, needs no paragraph element. */
function cellInside(cell: TableCell, blocksHtml: BlocksHtml, ctx: RenderContext): string {
  const [only, ...more] = cell.content
  return only?.type === 'paragraph' && more.length === 0
    ? inlineHtml(only.content, ctx)
    : blocksHtml(cell.content)
}
