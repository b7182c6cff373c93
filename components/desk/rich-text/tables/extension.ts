// Tables in the editor: their view, Tab from cell to cell, and rows pasted as plain text.
import { type Editor, Extension } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { addRowAfter, goToNextCell, handlePaste, isInTable, tableEditing } from '@tiptap/pm/tables'
import { insertBlock } from '../nodes/insert-block.ts'
import { tableOf } from './insert-table.ts'
import { rowsOf } from './rows-of.ts'
import { tableView } from './table-view.ts'

export const Tables = Extension.create({
  name: 'tables',
  priority: 125,
  addKeyboardShortcuts() {
    const { editor } = this
    return { Tab: () => nextCell(editor), 'Shift-Tab': () => previousCell(editor) }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          nodeViews: { table: tableView },
          handlePaste(view, event) {
            const data = event.clipboardData
            const rows = data && data.getData('text/html') === '' ? rowsOf(data.getData('text/plain')) : null
            const isCode = view.state.selection.$from.parent.type.spec.code
            const table = rows && !isCode ? tableOf(editor.schema, rows, false) : null
            if (!table) return false
            if (isInTable(view.state)) return handlePaste(view, event, new Slice(Fragment.from(table), 0, 0))
            return insertBlock(editor, table)
          },
        },
      }),
      tableEditing(),
    ]
  },
})

/** After the last cell comes a new row. In a list within a cell Tab is the list's. */
function nextCell(editor: Editor): boolean {
  const { state, view } = editor
  if (!isInTable(state) || editor.isActive('listItem')) return false
  if (goToNextCell(1)(state, view.dispatch)) return true
  addRowAfter(state, view.dispatch)
  return goToNextCell(1)(view.state, view.dispatch)
}

/** Before the first cell comes the caption. */
function previousCell(editor: Editor): boolean {
  const { state, view } = editor
  if (!isInTable(state) || editor.isActive('listItem')) return false
  if (goToNextCell(-1)(state, view.dispatch)) return true
  const { $from } = state.selection
  const depth = Array.from({ length: $from.depth }, (_, index) => index + 1).find(
    (level) => $from.node(level).type.name === 'table',
  )
  const dom = depth ? view.nodeDOM($from.before(depth)) : null
  if (dom instanceof HTMLElement) dom.querySelector<HTMLElement>('.node-field__input')?.focus()
  return true
}
