// Moves the row or the column that the cursor is in by one place.
import type { Command } from '@tiptap/pm/state'
import { isInTable, moveTableColumn, moveTableRow, selectedRect } from '@tiptap/pm/tables'

export function moveRow(by: 1 | -1): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const { top, map } = selectedRect(state)
    const to = top + by
    return to >= 0 && to < map.height && moveTableRow({ from: top, to })(state, dispatch)
  }
}

export function moveColumn(by: 1 | -1): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false
    const { left, map } = selectedRect(state)
    const to = left + by
    return to >= 0 && to < map.width && moveTableColumn({ from: left, to })(state, dispatch)
  }
}
