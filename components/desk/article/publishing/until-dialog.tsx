// One moment to set or to take back: the end of an article, or of its embargo.
import { type FormEvent, type ReactNode, useState } from 'react'
import { Dialog } from '../../dialog.tsx'
import { MomentPicker } from './moment-picker.tsx'

type UntilProps = {
  words: { title: string; help: string; label: string; act: string; takeBack: string }
  timeZone: string
  value: number | null
  onSet(until: number | null): void
  onClose(): void
  /** Why it was not set. */
  children: ReactNode
}

export function UntilDialog({ words, timeZone, value, onSet, onClose, children }: UntilProps) {
  const [until, setUntil] = useState(value)
  const [fault, setFault] = useState('')
  const set = (event: FormEvent) => {
    event.preventDefault()
    if (until === null) return setFault('Choose a date and a time.')
    if (until <= Date.now()) return setFault('Choose a moment that is still to come.')
    onSet(until)
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form onSubmit={set}>
        <p>{words.help}</p>
        <MomentPicker
          label={words.label}
          timeZone={timeZone}
          value={until}
          onChange={(at) => {
            setFault('')
            setUntil(at)
          }}
          fault={fault}
        />
        {children}
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            {words.act}
          </button>
          {value !== null && (
            <button type="button" className="button" onClick={() => onSet(null)}>
              {words.takeBack}
            </button>
          )}
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}
