'use client'
// The fields of a plain form: a line or a few lines of text, one of several choices, a box to tick.
import { type ReactNode, useId, useRef } from 'react'
import { FieldNote, useDescribed } from './field-note.tsx'
import { useFormControl } from './form-context.ts'

type Common = { name: string; label: ReactNode; help?: string }

type FieldProps = Common & {
  value?: string | number | null
  rows?: number
  maxLength?: number
  isRequired?: boolean
  isLabelHidden?: boolean
  type?: 'text' | 'number' | 'url'
  min?: number
  list?: string
  placeholder?: string
}

export function FormField(props: FieldProps) {
  const {
    name,
    label,
    help,
    value,
    rows,
    maxLength,
    isRequired,
    isLabelHidden,
    type,
    min,
    list,
    placeholder,
  } = props
  const id = useId()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useFormControl(name, { take: (to) => set(field.current, to), words: (one) => one })
  const common = {
    ...{ ref: field, id, name, defaultValue: value ?? '', maxLength, placeholder, required: isRequired },
    ...useDescribed(name, id, help !== undefined),
  }
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'hidden' : undefined}>
        {label}
      </label>
      {rows ? <textarea {...common} rows={rows} /> : <input {...common} {...{ type, min, list }} />}
      <Help id={id} help={help} />
      <FieldNote id={id} name={name} />
    </div>
  )
}

type SelectProps = Common & { value: string; options: { value: string; words: string }[] }

export function FormSelect({ name, label, help, value, options }: SelectProps) {
  const id = useId()
  const field = useRef<HTMLSelectElement>(null)
  useFormControl(name, {
    take: (to) => set(field.current, to),
    words: (one) => options.find((option) => option.value === one)?.words ?? one,
  })
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        {...{ ref: field, id, name, defaultValue: value }}
        {...useDescribed(name, id, help !== undefined)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <Help id={id} help={help} />
      <FieldNote id={id} name={name} />
    </div>
  )
}

/** Sent as "on", or not at all. */
export function FormTick({ name, label, help, isTicked }: Common & { isTicked: boolean }) {
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  useFormControl(name, {
    take: (to) => {
      if (box.current) box.current.checked = to === 'on'
    },
    words: (one) => (one === 'on' ? 'ticked' : 'not ticked'),
  })
  return (
    <div className="field">
      <label className="check">
        <input
          {...{ ref: box, type: 'checkbox', name, defaultChecked: isTicked }}
          {...useDescribed(name, id, help !== undefined)}
        />{' '}
        {label}
      </label>
      <Help id={id} help={help} />
      <FieldNote id={id} name={name} />
    </div>
  )
}

function Help({ id, help }: { id: string; help: string | undefined }) {
  if (help === undefined) return null
  return (
    <p id={`${id}-help`} className="field__help">
      {help}
    </p>
  )
}

function set(field: { value: string } | null, to: string): void {
  if (field) field.value = to
}
