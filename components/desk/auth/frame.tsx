// The calm column of every page before the desk: the publication's name, one heading, one form.
import type { ReactNode } from 'react'
import { urls } from '../../../lib/urls.ts'

export type Notice = { tone: 'alert' | 'calm'; text: string }

type FrameProps = { publication: string; title: string; notice?: Notice | null; children: ReactNode }

export function AuthFrame({ publication, title, notice, children }: FrameProps) {
  return (
    <main className="login">
      <p className="login__name">
        <a href={urls.home()}>{publication}</a>
      </p>
      <h1>{title}</h1>
      {notice && (
        <p className={`notice notice--${notice.tone}`} role={notice.tone === 'alert' ? 'alert' : 'status'}>
          {notice.text}
        </p>
      )}
      {children}
    </main>
  )
}

type AuthFieldProps = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  autoComplete: string
  /** What stands in it at first. */
  defaultValue?: string
  help?: string
  minLength?: number
  isNumber?: boolean
}

export function AuthField({
  name,
  label,
  type = 'text',
  autoComplete,
  defaultValue,
  help,
  minLength,
  isNumber,
}: AuthFieldProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        {...{ autoComplete, defaultValue, minLength }}
        aria-describedby={help ? `${name}-help` : undefined}
        inputMode={isNumber ? 'numeric' : undefined}
        autoCapitalize={type === 'text' ? 'off' : undefined}
        spellCheck={false}
        required
      />
      {help && (
        <p id={`${name}-help`} className="field__help">
          {help}
        </p>
      )}
    </div>
  )
}
