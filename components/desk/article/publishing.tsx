// Where the article stands, and what brings it to readers or takes it away from them.
import { type FormEvent, useState } from 'react'
import type { May } from '../../../lib/articles/desk-form.ts'
import { isOnSite } from '../../../lib/articles/standing.ts'
import { formatMoment } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'
import { Dialog } from '../dialog.tsx'
import { StandingBadge } from '../standing.tsx'
import type { PublishingModel } from './publishing/use-publishing.ts'
import type { ArticleModel } from './use-article.ts'

type PublishingProps = { model: ArticleModel; publishing: PublishingModel; may: May; timeZone: string }

export function Publishing({ model, publishing, may, timeZone }: PublishingProps) {
  const [open, setOpen] = useState<'schedule' | 'withdraw' | null>(null)
  const { standing, article } = model
  const isWithdrawable = standing.kind !== 'draft' && standing.kind !== 'withdrawn'
  return (
    <section className="panel__part" aria-labelledby="part-publishing">
      <h2 id="part-publishing">Publishing</h2>
      <p className="publishing__standing">
        <StandingBadge standing={standing} timeZone={timeZone} />
      </p>
      {standing.kind === 'changed' && (
        <p className="field__help">Readers see the text as it was last published.</p>
      )}
      {isOnSite(standing) && article?.slug && (
        <p>
          <a href={urls.article(article.slug)} target="_blank" rel="noopener">
            View on the site<span className="hidden"> (opens another tab)</span>
          </a>
        </p>
      )}
      <div className="publishing__acts">
        {may.publish && (
          <button type="button" className="button" onClick={() => setOpen('schedule')}>
            Schedule…
          </button>
        )}
        {may.withdraw && isWithdrawable && (
          <button type="button" className="button" onClick={() => setOpen('withdraw')}>
            Withdraw…
          </button>
        )}
      </div>
      {!may.publish && <p className="field__help">A managing editor publishes it when it is ready.</p>}
      {open === 'schedule' && (
        <ScheduleDialog publishing={publishing} timeZone={timeZone} onClose={() => setOpen(null)} />
      )}
      {open === 'withdraw' && <WithdrawDialog publishing={publishing} onClose={() => setOpen(null)} />}
    </section>
  )
}

type DialogProps = { publishing: PublishingModel; onClose(): void }

/** The clock of whoever plans; where the publication lives by another one, its time stands beside. */
function ScheduleDialog({ publishing, timeZone, onClose }: DialogProps & { timeZone: string }) {
  const [local, setLocal] = useState('')
  const [fault, setFault] = useState('')
  const at = new Date(local).getTime()
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone
  const schedule = async (event: FormEvent) => {
    event.preventDefault()
    if (!(at > Date.now())) return setFault('Choose a moment that is still to come.')
    onClose()
    await publishing.publish(at)
  }
  return (
    <Dialog title="Schedule" onClose={onClose}>
      <form onSubmit={schedule}>
        <div className="field">
          <label htmlFor="schedule-at">Appears at</label>
          <input
            id="schedule-at"
            type="datetime-local"
            value={local}
            required
            onChange={(event) => setLocal(event.target.value)}
            aria-describedby="schedule-help"
          />
          <p id="schedule-help" className="field__help">
            Your time ({own}).
            {at && own !== timeZone
              ? ` For the publication (${timeZone}) it is ${formatMoment(at, timeZone)}.`
              : ''}
          </p>
          {fault && (
            <p className="field__fault" role="alert">
              {fault}
            </p>
          )}
        </div>
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            Schedule
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function WithdrawDialog({ publishing, onClose }: DialogProps) {
  const [why, setWhy] = useState('')
  const withdraw = async (event: FormEvent) => {
    event.preventDefault()
    onClose()
    await publishing.withdraw(why)
  }
  return (
    <Dialog title="Withdraw this article?" onClose={onClose}>
      <form onSubmit={withdraw}>
        <p>
          It disappears from the site at once, from lists, search and feeds too. Its text stays here as a
          draft.
        </p>
        <div className="field">
          <label htmlFor="withdraw-why">Why</label>
          <input
            id="withdraw-why"
            value={why}
            required
            maxLength={500}
            onChange={(event) => setWhy(event.target.value)}
            aria-describedby="withdraw-help"
          />
          <p id="withdraw-help" className="field__help">
            For the newsroom’s record; readers do not see it.
          </p>
        </div>
        <div className="dialog__acts">
          <button type="submit" className="button button--danger">
            Withdraw
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            Keep it
          </button>
        </div>
      </form>
    </Dialog>
  )
}
