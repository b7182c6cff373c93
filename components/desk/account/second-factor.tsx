// The second step of signing in: turned on with an app, its recovery codes shown once, turned off again.
import { type FormEvent, useState } from 'react'
import type { Drawing } from '../../../lib/account/draw-code.ts'
import { formatDate } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'
import { accountApi } from '../api/account.ts'
import type { Answer } from '../api/ask.ts'
import { useToasts } from '../toasts.client.tsx'
import { useCopy } from '../use-copy.ts'
import type { useVerified } from './use-verified.tsx'

type Props = {
  since: number | null
  codesLeft: number
  /** It cannot be turned off, and nothing else opens before it is on. */
  isRequired: boolean
  timeZone: string
  act: ReturnType<typeof useVerified>['act']
}
type Begun = { secret: string; drawing: Drawing }

export function SecondFactorPart({ since, codesLeft, isRequired, timeZone, act }: Props) {
  const { say } = useToasts()
  const [isOn, setOn] = useState(since !== null)
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const [left, setLeft] = useState(codesLeft)
  const run = async <T,>(send: () => Promise<Answer<T>>, done: (value: T) => void) => {
    const answer = await act(send)
    if (answer.ok) done(answer.value)
    else say({ kind: 'fault', text: answer.message })
  }
  const showCodes = (value: { codes: string[] }) => {
    setCodes(value.codes)
    setLeft(value.codes.length)
    setBegun(null)
    setOn(true)
  }
  const off = () => {
    setOn(false)
    setCodes(null)
    say({ text: 'The second step is off. Your password alone opens the desk.' })
  }
  return (
    <section aria-labelledby="second-title" className="account__part">
      <h2 id="second-title">Second step</h2>
      <p className="account__help">
        {isOn
          ? `On${since ? ` since ${formatDate(since, timeZone)}` : ''}: after your password, a code from your app is asked for. ${left} recovery ${left === 1 ? 'code is' : 'codes are'} left.`
          : 'Off. With it, a stolen password alone opens nothing: a code from an app on your telephone is asked for too.'}
      </p>
      {codes && <Codes codes={codes} onKept={() => setCodes(null)} />}
      {begun && <Scan begun={begun} onCancel={() => setBegun(null)} onDone={showCodes} />}
      {!begun && !isOn && (
        <button type="button" className="button" onClick={() => run(accountApi.beginSecondFactor, setBegun)}>
          Turn on
        </button>
      )}
      {isOn && !codes && (
        <div className="account__acts">
          <button type="button" className="button" onClick={() => run(accountApi.renewCodes, showCodes)}>
            New recovery codes
          </button>
          {isRequired ? (
            <a className="button" href={urls.desk()}>
              To the desk
            </a>
          ) : (
            <button type="button" className="button" onClick={() => run(accountApi.endSecondFactor, off)}>
              Turn off
            </button>
          )}
        </div>
      )}
    </section>
  )
}

type ScanProps = { begun: Begun; onCancel(): void; onDone(value: { codes: string[] }): void }

function Scan({ begun: { secret, drawing }, onCancel, onDone }: ScanProps) {
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await accountApi.confirmSecondFactor(code)
    if (answer.ok) onDone(answer.value)
    else setFault(answer.message)
  }
  return (
    <div className="account__scan">
      <svg
        className="account__drawing"
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        role="img"
        aria-label="The code to scan; the same in letters stands beside it"
        shapeRendering="crispEdges"
      >
        <path d={drawing.path} />
      </svg>
      <form onSubmit={send}>
        <p>
          Scan this with an authenticator app, or type in:{' '}
          <code className="account__secret">{secret.match(/.{1,4}/g)?.join(' ')}</code>
        </p>
        <div className="field">
          <label htmlFor="second-code">The six digits it shows</label>
          <input
            id="second-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={(event) => setCode(event.target.value)}
            aria-invalid={fault !== null}
            required
          />
          {fault && (
            <p className="field__fault" role="alert">
              {fault}
            </p>
          )}
        </div>
        <div className="account__acts">
          <button type="submit" className="button button--primary">
            Turn on
          </button>
          <button type="button" className="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </form>
    </div>
  )
}

const CODES_COPIED = {
  done: 'The codes are copied.',
  by: 'Select the codes and copy them, or write them down.',
}

function Codes({ codes, onKept }: { codes: string[]; onKept(): void }) {
  const copy = useCopy()
  return (
    <div className="notice account__codes" role="status">
      <p>
        Keep these recovery codes where you will find them without your telephone. Each opens once, and they
        are shown only now.
      </p>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="account__acts">
        <button type="button" className="button" onClick={() => copy(codes.join('\n'), CODES_COPIED)}>
          Copy
        </button>
        <button type="button" className="button button--primary" onClick={onKept}>
          I have kept them
        </button>
      </div>
    </div>
  )
}
