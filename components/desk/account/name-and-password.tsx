// Name and password, each with its own small form.
import { type FormEvent, useState } from 'react'
import { accountApi } from '../api/account.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { useToasts } from '../toasts.client.tsx'
import type { useVerified } from './use-verified.tsx'

export function NamePart({ name, email }: { name: string; email: string }) {
  const { say } = useToasts()
  const [value, setValue] = useState(name)
  const [saved, setSaved] = useState(name)
  const [fault, setFault] = useState<string | null>(null)
  const kept = useKeptState({ form: 'one’s own name', start: saved, mine: value, put: setValue })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await accountApi.rename(value)
    setFault(answer.ok ? null : answer.message)
    if (!answer.ok) return
    setSaved(value)
    say({ text: 'Your name is saved.' })
  }
  return (
    <section aria-labelledby="name-title" className="account__part">
      <h2 id="name-title">Name</h2>
      <p className="account__help">
        You sign in as {email}. An administrator can invite you under another address.
      </p>
      <form className="account__form" onSubmit={save}>
        {kept.notice}
        <div className="field">
          <label htmlFor="account-name">Your name, as colleagues see it</label>
          <input
            id="account-name"
            autoComplete="name"
            maxLength={120}
            value={value}
            onChange={(event) => setValue(event.target.value)}
            aria-invalid={fault !== null}
            aria-describedby={fault ? 'account-name-fault' : undefined}
          />
          {fault && (
            <p id="account-name-fault" className="field__fault" role="alert">
              {fault}
            </p>
          )}
        </div>
        <button type="submit" className="button">
          Save the name
        </button>
      </form>
    </section>
  )
}

type PasswordProps = { act: ReturnType<typeof useVerified>['act']; email: string }

export function PasswordPart({ act, email }: PasswordProps) {
  const { say } = useToasts()
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act(() => accountApi.changePassword(password))
    setFault(answer.ok ? null : answer.message)
    if (!answer.ok) return
    setPassword('')
    say({ text: 'Your password is changed. You are signed out everywhere else.' })
  }
  return (
    <section aria-labelledby="password-title" className="account__part">
      <h2 id="password-title">Password</h2>
      <p className="account__help">A new one signs you out on every other device.</p>
      <form className="account__form" onSubmit={save}>
        <input
          type="text"
          className="hidden"
          autoComplete="username"
          value={email}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <div className="field">
          <label htmlFor="account-password">New password</label>
          <input
            id="account-password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            aria-invalid={fault !== null}
            aria-describedby={`account-password-help${fault ? ' account-password-fault' : ''}`}
            required
          />
          <p id="account-password-help" className="field__help">
            At least 12 characters. A few words together are good.
          </p>
          {fault && (
            <p id="account-password-fault" className="field__fault" role="alert">
              {fault}
            </p>
          )}
        </div>
        <button type="submit" className="button">
          Change the password
        </button>
      </form>
    </section>
  )
}
