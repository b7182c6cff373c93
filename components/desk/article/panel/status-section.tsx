// Whose turn it is: the article's stage in the newsroom, who has it, and the steps one may take.
import { useState } from 'react'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import { isOnSite } from '../../../../lib/publications/standing.ts'
import { nextWords, STATUS_WORDS, type Step } from '../../../../lib/workflow/steps.ts'
import { workApi } from '../../api/work.ts'
import type { ArticleModel } from '../use-article.ts'
import { MoveDialog } from './move-dialog.tsx'
import { PanelSection } from './section.tsx'
import { Stages } from './stages.tsx'
import type { WorkModel } from './use-work.ts'

type StatusProps = { model: ArticleModel; work: WorkModel }

export function StatusSection({ model, work: { work, id, doing, refresh } }: StatusProps) {
  const [step, setStep] = useState<Step | null>(null)
  const [fault, setFault] = useState('')
  if (!work || !id) {
    return (
      <PanelSection name="stage" title="Stage" isOpenAtFirst>
        <p className="field__help">A draft that only the newsroom sees, once it is saved.</p>
      </PanelSection>
    )
  }
  const assign = async (assigneeId: string | null) => {
    const answer = await doing(workApi.assign(id, assigneeId))
    setFault(answer.ok ? '' : answer.message)
    return answer.ok
  }
  /** What is wrong, or nothing: the dialog and the note in it stay until the article has moved. */
  const send = async (move: { note: string; assigneeId: string | null }): Promise<string> => {
    if (!step) return ''
    const { to } = step
    const answer = await model.whenSaved(async () => {
      const moved = await workApi.move(id, { from: work.status, to, ...move })
      if (moved.ok) setStep(null)
      await refresh()
      return moved
    })
    if (!answer) return 'Not sent on, because the article could not be saved. Try again in a moment.'
    return answer.ok ? '' : answer.message
  }
  return (
    <PanelSection name="stage" title="Stage" summary={summaryOf(work)} isOpenAtFirst>
      <Stages status={work.status} />
      {!isOnSite(work.standing) && <p className="field__help">{nextWords(work.status)}</p>}
      <Assignee work={work} onAssign={assign} />
      <div className="publishing__acts">
        {work.steps.map((one) => (
          <button
            key={one.to}
            type="button"
            className={`button ${one.isForward ? '' : 'button--quiet'}`}
            onClick={() => setStep(one)}
          >
            {one.label}…
          </button>
        ))}
      </div>
      {!work.may.edit && work.status !== 'draft' && (
        <p className="field__help">
          It is with the newsroom. You can read it and leave notes; an editor can send it back to you.
        </p>
      )}
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
      {step && <MoveDialog articleId={id} {...{ step, work }} onMove={send} onClose={() => setStep(null)} />}
    </PanelSection>
  )
}

function summaryOf({ status, assignee }: ArticleWork): string {
  return assignee ? `${STATUS_WORDS[status]}, with ${assignee.name}` : STATUS_WORDS[status]
}

type AssigneeProps = { work: ArticleWork; onAssign(id: string | null): Promise<boolean> }

/** Choosing alone does nothing: the arrow keys pass through everybody on their way, and each would be on record. */
function Assignee({ work, onAssign }: AssigneeProps) {
  const { assignee, colleagues, may } = work
  const now = assignee?.id ?? ''
  const [chosen, setChosen] = useState<string | null>(null)
  if (!may.assign) {
    return <p className="panel__line">{assignee ? `With ${assignee.name}` : 'With nobody in particular'}</p>
  }
  const isGone = assignee && !colleagues.some(({ id }) => id === assignee.id)
  return (
    <div className="field">
      <label htmlFor="assignee">With</label>
      <select id="assignee" value={chosen ?? now} onChange={(event) => setChosen(event.target.value)}>
        <option value="">Nobody in particular</option>
        {isGone && <option value={assignee.id}>{assignee.name}</option>}
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {chosen !== null && chosen !== now && (
        <div className="publishing__acts">
          <button
            type="button"
            className="button button--primary"
            onClick={async () => {
              if (await onAssign(chosen || null)) setChosen(null)
            }}
          >
            {chosen ? 'Hand it over' : 'Take it from them'}
          </button>
          <button type="button" className="button button--quiet" onClick={() => setChosen(null)}>
            Cancel
          </button>
        </div>
      )}
    </div>
  )
}
