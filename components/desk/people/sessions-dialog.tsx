// Where one person is signed in: each device with its network, ended one by one or all at once.
import { useEffect, useState } from 'react'
import type { SessionView } from '../../../lib/account/load.ts'
import { formatMoment } from '../../../lib/dates.ts'
import type { PersonView } from '../../../lib/users/list.ts'
import type { useVerified } from '../account/use-verified.tsx'
import { peopleApi } from '../api/account.ts'
import { Dialog } from '../dialog.tsx'
import { useToasts } from '../toasts.client.tsx'

type DialogProps = {
  person: PersonView
  timeZone: string
  act: ReturnType<typeof useVerified>['act']
  onClose(): void
}

export function SessionsDialog({ person, timeZone, act, onClose }: DialogProps) {
  const { say } = useToasts()
  const [open, setOpen] = useState<SessionView[] | null>(null)
  const { id, name } = person
  useEffect(() => {
    peopleApi.listSessions(id).then((answer) => {
      if (answer.ok) return setOpen(answer.value)
      say({ kind: 'fault', text: answer.message })
      setOpen([])
    })
  }, [id, say])
  const end = async (sessionId?: string) => {
    const answer = await act(() => peopleApi.endSessions(id, sessionId))
    if (!answer.ok && answer.status !== 404) return say({ kind: 'fault', text: answer.message })
    setOpen((before) => (before ?? []).filter((one) => sessionId !== undefined && one.id !== sessionId))
    say({ text: sessionId ? 'That session is over.' : `${name} is signed out everywhere.` })
  }
  return (
    <Dialog title={`Where ${name} is signed in`} onClose={onClose}>
      {open === null && <p role="status">Looking…</p>}
      {open?.length === 0 && <p className="nothing">Nowhere at this moment.</p>}
      <ul className="sessions">
        {(open ?? []).map((session) => (
          <li key={session.id} className="sessions__item">
            <div>
              <p className="sessions__device">{session.device}</p>
              <p className="account__help">
                {session.network && `${session.network}, `}signed in{' '}
                {formatMoment(session.startedAt, timeZone)}, last seen{' '}
                {formatMoment(session.seenAt, timeZone)}
              </p>
            </div>
            <button
              type="button"
              className="button"
              onClick={() => end(session.id)}
              aria-label={`End the session of ${session.device}`}
            >
              End
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog__acts">
        {open && open.length > 0 && (
          <button type="button" className="button button--danger" onClick={() => end()}>
            Sign them out everywhere
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  )
}
