// Tables: captions, heads and boxes as word processors mean them.
import { isEmpty, rename, textOf, unwrap } from '../intake/dom.ts'
import { classOf } from './look.ts'
import { note, type Tally } from './tally.ts'

export function settleTables(body: Element, tally: Tally): void {
  for (const table of body.querySelectorAll('table')) {
    const cells = table.querySelectorAll('td, th')
    if (cells.length === 0) table.remove()
    else if (cells.length === 1 && cells[0]) openBox(table, cells[0], tally)
    else {
      nameHead(table)
      takeCaption(table)
    }
  }
}

/** A table of one cell is how a word processor draws a box. */
function openBox(table: Element, cell: Element, tally: Tally): void {
  note(tally, 'boxes')
  table.replaceWith(...cell.childNodes)
}

/** A first row that is bold throughout is the head. */
function nameHead(table: Element): void {
  if (table.querySelector('th')) return
  const rows = [...table.querySelectorAll('tr')]
  const first = rows[0]
  if (!first || rows.length < 2) return
  const cells = [...first.querySelectorAll('td')]
  const filled = cells.filter((cell) => !isEmpty(cell))
  const isHead =
    table.querySelector('thead') !== null || (filled.length > 0 && filled.every(isBoldThroughout))
  if (!isHead) return
  for (const cell of cells) {
    for (const bold of cell.querySelectorAll('b, strong')) unwrap(bold)
    const spans = ['colspan', 'rowspan'].map((name) => [name, cell.getAttribute(name)] as const)
    const head = rename(cell, 'th')
    for (const [name, value] of spans) if (value) head.setAttribute(name, value)
  }
}

function isBoldThroughout(cell: Element): boolean {
  const bold = [...cell.querySelectorAll('b, strong')].filter(
    (one) => !one.parentElement?.closest('b, strong'),
  )
  return (
    textOf(cell).replaceAll(' ', '') ===
    bold
      .map((one) => textOf(one))
      .join('')
      .replaceAll(' ', '')
  )
}

function takeCaption(table: Element): void {
  if (table.hasAttribute('data-caption') || table.querySelector('caption')) return
  for (const near of [table.previousElementSibling, table.nextElementSibling]) {
    if (!near?.matches('p') || !/^(Mso)?Caption$/i.test(classOf(near)) || !/^table\b/i.test(textOf(near)))
      continue
    table.setAttribute('data-caption', textOf(near))
    near.remove()
    return
  }
}
