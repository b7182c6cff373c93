// How large a new table is.
import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../dialog.tsx'
import { insertTable, MOST_COLUMNS, MOST_ROWS } from './insert-table.ts'

export function TableDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const [rows, setRows] = useState('3')
  const [columns, setColumns] = useState('3')
  const [hasHeaderRow, setHeaderRow] = useState(true)
  const insert = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    insertTable(editor, { rows: Number(rows), columns: Number(columns), hasHeaderRow })
  }
  return (
    <Dialog title="Table" onClose={onClose}>
      <form onSubmit={insert}>
        <div className="table-size">
          <Count label="Columns" value={columns} most={MOST_COLUMNS} onChange={setColumns} />
          <Count label="Rows" value={rows} most={MOST_ROWS} onChange={setRows} />
        </div>
        <label className="node-choice">
          <input
            type="checkbox"
            checked={hasHeaderRow}
            onChange={({ target }) => setHeaderRow(target.checked)}
          />
          The first row names the columns
        </label>
        <p className="field__help">A table copied from Excel or Word can be pasted into the text as it is.</p>
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            Insert table
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

type CountProps = { label: string; value: string; most: number; onChange(value: string): void }

function Count({ label, value, most, onChange }: CountProps) {
  const id = `table-${label.toLowerCase()}`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={most}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
