// Sensitive acts: when the server wants to know again who is there, a dialog asks, and the act goes on by itself.
import { type FormEvent, type ReactNode, useState } from 'react'
import { postSession } from '../api/account.ts'
import type { Answer } from '../api/ask.ts'
import { Dialog } from '../dialog.tsx'

type Act = <T>(send: () => Promise<Answer<T>>) => Promise<Answer<T>>

/** `dialog` has to be drawn somewhere. */
export function useVerified(): { act: Act; dialog: ReactNode } {
  const [asking, setAsking] = useState<{ done(isProved: boolean): void } | null>(null)
  const act: Act = async (send) => {
    const answer = await send()
    if (answer.ok || answer.kind !== 'verify') return answer
    const isProved = await new Promise<boolean>((resolve) => setAsking({ done: resolve }))
    setAsking(null)
    return isProved ? send() : { ...answer, message: 'Nothing was changed.' }
  }
  return { act, dialog: asking && <VerifyDialog onDone={asking.done} /> }
}

function VerifyDialog({ onDone }: { onDone(isProved: boolean): void }) {
  const [fault, setFault] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await postSession('verify/', { password })
    if (answer.ok) return onDone(true)
    setFault(answer.status === 422 ? 'This is not your password.' : answer.message)
  }
  return (
    <Dialog title="Is it you?" onClose={() => onDone(false)}>
      <form onSubmit={send}>
        <p>This decides who may come in, so it needs your password again.</p>
        <div className="field">
          <label htmlFor="verify-password">Your password</label>
          <input
            id="verify-password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            aria-invalid={fault !== null}
            aria-describedby={fault ? 'verify-fault' : undefined}
            required
          />
          {fault && (
            <p id="verify-fault" className="field__fault" role="alert">
              {fault}
            </p>
          )}
        </div>
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            Go on
          </button>
          <button type="button" className="button" onClick={() => onDone(false)}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}
