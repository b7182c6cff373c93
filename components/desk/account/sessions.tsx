// Where somebody is signed in, each with its device and network; one ends, or all others do.
import { useState } from 'react'
import type { SessionView } from '../../../lib/account/load.ts'
import { formatMoment } from '../../../lib/dates.ts'
import { accountApi } from '../api/account.ts'
import { useToasts } from '../toasts.client.tsx'

export function SessionsPart({ sessions, timeZone }: { sessions: SessionView[]; timeZone: string }) {
  const { say } = useToasts()
  const [open, setOpen] = useState(sessions)
  const others = open.filter((one) => !one.isThis)
  const end = async (id?: string) => {
    const answer = await accountApi.endSessions(id)
    if (!answer.ok && answer.status !== 404) return say({ kind: 'fault', text: answer.message })
    setOpen(open.filter((one) => one.isThis || (id !== undefined && one.id !== id)))
    say({ text: id ? 'That session is over.' : 'You are signed out everywhere else.' })
  }
  return (
    <section aria-labelledby="sessions-title" className="account__part">
      <h2 id="sessions-title">Where you are signed in</h2>
      <ul className="sessions">
        {open.map(({ id, device, network, startedAt, seenAt, isThis }) => (
          <li key={id} className="sessions__item">
            <div>
              <p className="sessions__device">
                {device}
                {isThis && <span className="sessions__this"> this one</span>}
              </p>
              <p className="account__help">
                {network && `${network}, `}signed in {formatMoment(startedAt, timeZone)}, last seen{' '}
                {formatMoment(seenAt, timeZone)}
              </p>
            </div>
            {!isThis && (
              <button
                type="button"
                className="button"
                onClick={() => end(id)}
                aria-label={`End the session of ${device}`}
              >
                End
              </button>
            )}
          </li>
        ))}
      </ul>
      {others.length > 1 && (
        <button type="button" className="button" onClick={() => end()}>
          End all others
        </button>
      )}
    </section>
  )
}
