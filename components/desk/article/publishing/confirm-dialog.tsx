// Before readers see it: what will be visible where, when and until when, and what the checks say.

import { type FormEvent, useEffect, useState } from 'react'
import type { Choices } from '../../../../lib/articles/choices.ts'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import { formatPlan } from '../../../../lib/dates.ts'
import type { Finding } from '../../../../lib/publications/preflight/finding.ts'
import { isOnSite } from '../../../../lib/publications/standing.ts'
import { urls } from '../../../../lib/urls.ts'
import { publishingApi } from '../../api/publishing.ts'
import { Dialog } from '../../dialog.tsx'
import { FindingList } from '../checks/finding-list.tsx'
import { type MoveTo, useMending } from '../checks/use-mending.ts'
import type { ArticleModel } from '../use-article.ts'
import { PublishingFault } from './fault.tsx'
import { MomentPicker } from './moment-picker.tsx'
import type { PublishingModel } from './use-publishing.ts'
import { WhenChoice } from './when-choice.tsx'

type ConfirmProps = {
  model: ArticleModel
  publishing: PublishingModel
  work: ArticleWork
  choices: Choices
  mayEdit: boolean
  onMove: MoveTo
  onGoTo(finding: Finding): void
}

export function ConfirmDialog({ model, publishing, work, choices, mayEdit, onMove, onGoTo }: ConfirmProps) {
  const { timeZone } = publishing
  const [isLater, setLater] = useState(publishing.dialog === 'schedule')
  const [at, setAt] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const [fault, setFault] = useState('')
  const { findings, again } = useFindings(model.article?.id, isLater ? at : null)
  const mend = useMending({ model, onMove, again })
  const list = findings === 'unasked' ? null : findings
  const blocking = list?.filter(({ kind }) => kind === 'blocking') ?? []
  const isPlanned = model.standing.kind === 'scheduled' || model.standing.kind === 'updating'
  const isUpdate = isOnSite(model.standing)
  const publish = (event: FormEvent) => {
    event.preventDefault()
    if (isLater && at === null) return setFault('Choose a date and a time.')
    if (isLater && at !== null && at <= Date.now()) return setFault('Choose a moment that is still to come.')
    publishing.publish({
      ...(isLater && at ? { at } : {}),
      ...(reason.trim() ? { despite: reason.trim() } : {}),
    })
  }
  const isWorking = publishing.state.kind === 'working'
  const isHeld = findings === null || isWorking || (blocking.length > 0 && reason.trim() === '')
  const label = isLater ? 'Schedule' : isUpdate ? 'Publish changes' : 'Publish now'
  const appears = Math.max((isLater ? at : 0) ?? 0, work.embargoUntil ?? 0)
  return (
    <Dialog title={isUpdate ? 'Publish the changes' : 'Publish this article'} onClose={publishing.close}>
      <form onSubmit={publish} className="confirm">
        <WhenChoice isLater={isLater} onChange={setLater} />
        {isLater && (
          <MomentPicker
            label={isUpdate ? 'The changes appear' : 'It appears'}
            timeZone={timeZone}
            value={at}
            onChange={(moment) => {
              setFault('')
              setAt(moment)
            }}
            fault={fault}
          />
        )}
        <dl className="confirm__facts">
          <dt>Address</dt>
          <dd>{urls.article(work.slug)}</dd>
          <dt>Listed in</dt>
          <dd>{placesWords(model.fields, choices)}</dd>
          <dt>Readers see it</dt>
          <dd>
            {isLater && at === null
              ? 'from the moment that you choose above'
              : whenWords({ work, appears, timeZone, isUpdate })}
          </dd>
        </dl>
        {isPlanned && <p className="field__help">This takes the place of what was scheduled.</p>}
        <section aria-label="Checks" className="confirm__checks">
          {findings === null && <p className="field__help">Checking…</p>}
          {findings === 'unasked' && <Unchecked onAgain={again} />}
          {list?.length === 0 && <p className="checks__fine">All checks pass.</p>}
          {list && list.length > 0 && (
            <FindingList
              findings={list}
              onGoTo={onGoTo}
              onMend={
                mayEdit
                  ? (one) => {
                      // The pages that it proposes stand in the text, to be looked at there.
                      if (one.kind === 'split') publishing.close()
                      mend(one)
                    }
                  : undefined
              }
            />
          )}
        </section>
        {blocking.length > 0 && (
          <div className="field">
            <label htmlFor="despite">Publish nevertheless, because</label>
            <input
              id="despite"
              value={reason}
              maxLength={500}
              onChange={(event) => setReason(event.target.value)}
            />
            <p className="field__help">
              Put the above right if you can. A reason stays in the article’s record.
            </p>
          </div>
        )}
        <PublishingFault publishing={publishing} />
        <div className="dialog__acts">
          <button type="submit" className="button button--primary" disabled={isHeld}>
            {label}
          </button>
          <button type="button" className="button button--quiet" onClick={publishing.close}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function Unchecked({ onAgain }: { onAgain(): void }) {
  return (
    <p className="field__help" role="status">
      The checks could not be asked. You can publish all the same: they are made again then.{' '}
      <button type="button" className="button button--small" onClick={onAgain}>
        Try again
      </button>
    </p>
  )
}

type Findings = Finding[] | 'unasked' | null

/** Null while the server is asked, "unasked" without an answer. Then one may go on: publishing checks again. */
function useFindings(id: string | undefined, at: number | null): { findings: Findings; again(): void } {
  const [findings, setFindings] = useState<Findings>(null)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks anew
  useEffect(() => {
    let isCurrent = true
    if (id)
      publishingApi.checks(id, at ?? undefined).then((answer) => {
        if (isCurrent) setFindings(answer.ok ? answer.value.findings : 'unasked')
      })
    return () => {
      isCurrent = false
    }
  }, [id, at, tries])
  const again = () => {
    setFindings(null)
    setTries((tries) => tries + 1)
  }
  return { findings, again }
}

function placesWords({ categoryIds, tagIds, issue }: ArticleModel['fields'], choices: Choices): string {
  const categories = choices.categories.filter(({ id }) => categoryIds.includes(id)).map(({ label }) => label)
  const printed = choices.issues.find(({ id }) => id === issue?.id)?.label
  const tags = tagIds.length === 1 ? 'one tag' : tagIds.length > 1 ? `${tagIds.length} tags` : null
  return ['Latest articles', ...categories, printed && `Issue: ${printed}`, tags, 'search and feeds']
    .filter(Boolean)
    .join('; ')
}

type When = { work: ArticleWork; appears: number; timeZone: string; isUpdate: boolean }

function whenWords({ work, appears, timeZone, isUpdate }: When): string {
  const embargoed = work.embargoUntil !== null && appears === work.embargoUntil && appears > Date.now()
  const from = appears > Date.now() ? `from ${formatPlan(appears, timeZone)}` : 'from now on'
  const until = work.expiresAt ? `, until ${formatPlan(work.expiresAt, timeZone)}` : ''
  const update = isUpdate && appears > Date.now() ? '; until then the text as it is live' : ''
  return `${from}${embargoed ? ' (the embargo holds it until then)' : ''}${until}${update}`
}
