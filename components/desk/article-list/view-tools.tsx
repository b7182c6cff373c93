// Which columns the list shows, and keeping what is asked for as a view of one's own.
import { useState } from 'react'
import { COLUMN_WORDS, COLUMNS, type Column } from '../../../lib/article-list/columns.ts'
import { Dialog } from '../dialog.tsx'
import { TextField } from '../fields/text-field.tsx'
import { Menu, MenuAct } from '../menu.tsx'

type ColumnsMenuProps = { columns: Column[]; onChange(columns: Column[]): void }

export function ColumnsMenu({ columns, onChange }: ColumnsMenuProps) {
  return (
    <Menu label="Columns">
      {COLUMNS.map((column) => {
        const isShown = columns.includes(column)
        const next = isShown ? columns.filter((one) => one !== column) : [...columns, column]
        return (
          <MenuAct key={column} isChosen={isShown} onPick={() => onChange(next)}>
            {COLUMN_WORDS[column]}
          </MenuAct>
        )
      })}
    </Menu>
  )
}

type SaveViewProps = { onSave(name: string): Promise<string | null> }

/** `onSave` answers what is wrong with the name, or null. */
export function SaveView({ onSave }: SaveViewProps) {
  const [name, setName] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => setName('')}>
        Keep this view…
      </button>
      {name !== null && (
        <Dialog title="Keep this view" onClose={() => setName(null)}>
          <form
            onSubmit={async (event) => {
              event.preventDefault()
              const wrong = await onSave(name)
              setFault(wrong)
              if (!wrong) setName(null)
            }}
          >
            <TextField
              label="Name"
              value={name}
              onChange={setName}
              maxLength={60}
              fault={fault ?? undefined}
              help="It stands beside the list, for you alone, with the filters, the words and the order of now."
            />
            <div className="dialog__acts">
              <button type="submit" className="button button--primary">
                Keep
              </button>
              <button type="button" className="button button--quiet" onClick={() => setName(null)}>
                Cancel
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
