// A line or a few lines of text with its label, its help and what is wrong with it.
import { type ReactNode, useId } from 'react'
import { useAlive } from './use-alive.ts'

type TextFieldProps = {
  label: ReactNode
  value: string
  onChange(value: string): void
  onBlur?(): void
  help?: string
  fault?: string
  rows?: number
  isDisabled?: boolean
  maxLength?: number
  list?: string
  placeholder?: string
  /** Of one line. */
  type?: 'text' | 'number' | 'date'
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    onBlur,
    help,
    fault,
    rows = 1,
    isDisabled,
    maxLength,
    list,
    placeholder,
    type = 'text',
  } = props
  const id = useId()
  const described = [help ? `${id}-help` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ')
  const common = {
    id,
    value,
    onBlur,
    maxLength,
    placeholder,
    disabled: isDisabled,
    readOnly: !useAlive(),
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input {...common} type={type} list={list} onChange={(event) => onChange(event.target.value)} />
      )}
      {help && (
        <p id={`${id}-help`} className="field__help">
          {help}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="field__fault">
          {fault}
        </p>
      )}
    </div>
  )
}
