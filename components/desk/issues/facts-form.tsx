// An issue's own facts: month, numbers, title, cover, and how many pages the print issue has.
import { useState } from 'react'
import type { IssueState } from '../../../lib/issues/state.ts'
import type { MediumView } from '../api/media.ts'
import { TextField } from '../fields/text-field.tsx'
import { MediaPicker } from '../media/picker.tsx'
import { PdfField } from './pdf/field.tsx'
import type { IssueModel } from './use-issue.ts'
import { MONTHS } from './words.ts'

type NumberName = 'year' | 'volume' | 'number' | 'pages'
const NUMBERS: [NumberName, string][] = [
  ['year', 'Year'],
  ['volume', 'Volume'],
  ['number', 'Number'],
  ['pages', 'Pages in print'],
]

export function FactsForm({ model }: { model: IssueModel }) {
  const { state, put, board } = model
  const isDisabled = !board.may.edit
  return (
    <section aria-label="The issue" className="issue__facts">
      <Cover model={model} isDisabled={isDisabled} />
      <PdfField model={model} />
      <TextField
        label="Title"
        value={state.title}
        maxLength={200}
        placeholder="None: the month alone"
        onChange={(title) => put({ title })}
        isDisabled={isDisabled}
      />
      <div className="issue__numbers">
        <div className="field">
          <label htmlFor="facts-month">Month</label>
          <select
            id="facts-month"
            value={state.month}
            disabled={isDisabled}
            onChange={(event) => put({ month: Number(event.target.value) })}
          >
            {MONTHS.map((name, at) => (
              <option key={name} value={at + 1}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {NUMBERS.map(([name, label]) => (
          <NumberField
            key={name}
            {...{ name, label, isDisabled }}
            value={state[name]}
            onChange={(value) => put({ [name]: value } as Partial<IssueState>)}
          />
        ))}
      </div>
    </section>
  )
}

type NumberProps = {
  name: NumberName
  label: string
  value: number
  isDisabled: boolean
  onChange(value: number): void
}

function NumberField({ name, label, value, isDisabled, onChange }: NumberProps) {
  return (
    <div className="field">
      <label htmlFor={`facts-${name}`}>{label}</label>
      <input
        id={`facts-${name}`}
        type="number"
        min={0}
        value={value || ''}
        disabled={isDisabled}
        onChange={(event) => onChange(Math.max(0, Math.trunc(Number(event.target.value)) || 0))}
      />
    </div>
  )
}

function Cover({ model, isDisabled }: { model: IssueModel; isDisabled: boolean }) {
  const [isChoosing, setChoosing] = useState(false)
  const [picked, setPicked] = useState<MediumView | null>(null)
  const { coverId } = model.state
  const shown = [picked, model.board.cover].find((one) => one?.id === coverId)
  return (
    <div className="issue__cover">
      {coverId && shown && <img src={shown.src} alt={shown.alt || 'The cover'} />}
      {!coverId && <p className="field__help">No cover yet. The archive shows the month instead.</p>}
      {!isDisabled && (
        <div className="issue__acts">
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {coverId ? 'Another cover…' : 'Choose a cover…'}
          </button>
          {coverId && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() => model.put({ coverId: null })}
            >
              Take it off
            </button>
          )}
        </div>
      )}
      {isChoosing && (
        <MediaPicker
          onClose={() => setChoosing(false)}
          onPick={(medium) => {
            setPicked(medium)
            model.put({ coverId: medium.id })
            setChoosing(false)
          }}
        />
      )}
    </div>
  )
}
