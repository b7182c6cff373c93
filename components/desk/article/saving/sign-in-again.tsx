// Signing in again without leaving the text, after a session has ended.
import { type FormEvent, useState } from 'react'
import { urls } from '../../../../lib/urls.ts'
import { Dialog } from '../../dialog.tsx'

type Props = {
  /** The id of whoever wrote the text: nobody else gets in over it. */
  writer: string
  /** What to say when somebody else is signed in. */
  other: string | null
  onDone(): void
  onClose(): void
}

export function SignInAgain({ writer, other, onDone, onClose }: Props) {
  const [given, setGiven] = useState({ email: '', password: '', code: '' })
  const [needsCode, setNeedsCode] = useState(false)
  const [fault, setFault] = useState('')
  const [isWorking, setWorking] = useState(false)
  const put = (name: keyof typeof given) => (event: { target: { value: string } }) =>
    setGiven((now) => ({ ...now, [name]: event.target.value }))
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    setWorking(true)
    setFault('')
    const { code, ...rest } = given
    const answer = await askSession({ ...rest, writer, ...(needsCode ? { code } : {}) })
    setWorking(false)
    if (answer === null) return onDone()
    if (answer.kind === 'code-needed') setNeedsCode(true)
    if (answer.kind !== 'code-needed' || needsCode) setFault(answer.message)
  }
  return (
    <Dialog title="Sign in to go on" onClose={onClose}>
      <form onSubmit={signIn}>
        <p>
          {other ??
            'You are signed out. Your text is here and kept on this computer; it is saved as soon as you are back.'}
        </p>
        <Line
          label="Email"
          type="email"
          autoComplete="username"
          value={given.email}
          onChange={put('email')}
        />
        <Line
          label="Password"
          type="password"
          autoComplete="current-password"
          value={given.password}
          onChange={put('password')}
        />
        {needsCode && (
          <Line
            label="Code from your authenticator, or a recovery code"
            type="text"
            autoComplete="one-time-code"
            value={given.code}
            onChange={put('code')}
          />
        )}
        {fault && (
          <p className="field__fault" role="alert">
            {fault}
          </p>
        )}
        <div className="dialog__acts">
          <button type="submit" className="button button--primary" aria-disabled={isWorking}>
            {isWorking ? 'Signing in…' : 'Sign in'}
          </button>
          <a className="button" href={urls.login()} target="_blank" rel="noopener">
            Sign in in another tab
          </a>
          <button type="button" className="button button--quiet" onClick={onClose}>
            Later
          </button>
        </div>
      </form>
    </Dialog>
  )
}

type LineProps = {
  label: string
  type: string
  autoComplete: string
  value: string
  onChange(event: { target: { value: string } }): void
}

function Line({ label, ...input }: LineProps) {
  return (
    <div className="field">
      <label>
        {label}
        <input {...input} required />
      </label>
    </div>
  )
}

/** Null when one is signed in. */
async function askSession(given: Record<string, string>): Promise<{ kind: string; message: string } | null> {
  try {
    const response = await fetch(urls.signIn(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(given),
      redirect: 'manual',
    })
    if (response.ok) return null
    const { error } = await response.json()
    return { kind: error?.kind ?? '', message: error?.message ?? UNANSWERED }
  } catch {
    return { kind: '', message: UNANSWERED }
  }
}

const UNANSWERED = 'The server cannot be reached just now. Your text is kept; try again soon.'
