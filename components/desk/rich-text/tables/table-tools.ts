// What can be done with a table, in a bar above it: rows, columns, names of rows and columns, cells.
import type { Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  isInTable,
  mergeCells,
  setCellAttr,
  splitCell,
  toggleHeader,
} from '@tiptap/pm/tables'
import type { Place } from '../nodes/attribute-field.ts'
import { el, toolButton, toolbar } from '../nodes/element.ts'
import { removeNode } from '../nodes/move-block.ts'
import { moveColumn, moveRow } from './move-cells.ts'

type TableTools = { dom: HTMLElement; show(table: Node): void }

export function tableTools({ view, getPos }: Place): TableTools {
  const run = (command: Command) => () => {
    if (!view.editable || !isInTable(view.state)) return
    command(view.state, view.dispatch, view)
    view.focus()
  }
  const tool = (text: string, label: string, command: Command) =>
    toolButton({ text, label, use: run(command) })
  const headerRow = toolButton({ text: 'Header row', isPressed: false, use: run(toggleHeader('row')) })
  const headerColumn = toolButton({
    text: 'Header column',
    isPressed: false,
    use: run(toggleHeader('column')),
  })
  const part = (name: string, ...tools: HTMLElement[]) =>
    el('span', { class: 'node-tools__part' }, el('span', { class: 'node-tools__name' }, name), ...tools)
  const dom = toolbar(
    'Table',
    part(
      'Row',
      tool('+↑', 'Add a row above', addRowBefore),
      tool('+↓', 'Add a row below', addRowAfter),
      tool('↑', 'Move the row up', moveRow(-1)),
      tool('↓', 'Move the row down', moveRow(1)),
      tool('×', 'Remove the row', deleteRow),
    ),
    part(
      'Column',
      tool('+←', 'Add a column before', addColumnBefore),
      tool('+→', 'Add a column after', addColumnAfter),
      tool('←', 'Move the column to the left', moveColumn(-1)),
      tool('→', 'Move the column to the right', moveColumn(1)),
      tool('×', 'Remove the column', deleteColumn),
    ),
    part('', headerRow, headerColumn),
    part(
      'Cells',
      tool('Merge', 'Merge the selected cells into one', mergeCells),
      tool('Split', 'Split a merged cell', splitCell),
      tool('Left', 'Set to the left', setCellAttr('align', null)),
      tool('Center', 'Set in the middle', setCellAttr('align', 'center')),
      tool('Right', 'Set to the right', setCellAttr('align', 'right')),
    ),
    part(
      '',
      toolButton({
        text: 'Remove table',
        use: () => {
          const at = getPos()
          if (at !== undefined && view.editable) removeNode(view, at)
        },
      }),
    ),
  )
  return {
    dom,
    show(table) {
      headerRow.setAttribute('aria-pressed', String(hasHeaderRow(table)))
      headerColumn.setAttribute('aria-pressed', String(hasHeaderColumn(table)))
    },
  }
}

export function hasHeaderRow({ firstChild }: Node): boolean {
  return firstChild !== null && firstChild.childCount > 0 && firstChild.children.every(isHeader)
}

function hasHeaderColumn(table: Node): boolean {
  return table.children.every(({ firstChild }) => firstChild === null || isHeader(firstChild))
}

function isHeader({ type }: Node): boolean {
  return type.name === 'tableHeader'
}
