'use client'
// One print issue: its facts, the outline of its sections, what each article lacks, and publishing all of it at once.
import { useState } from 'react'
import { asOfAddress } from '../../../lib/as-of/address.ts'
import type { IssueBoard } from '../../../lib/issues/board.ts'
import { issueStandingWords } from '../../../lib/issues/standing.ts'
import { urls } from '../../../lib/urls.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { DeleteIssue } from './delete-issue.tsx'
import { FactsForm } from './facts-form.tsx'
import { IssueHistory } from './history.tsx'
import { Outline } from './outline.tsx'
import { PublishIssueDialog } from './publish-dialog.tsx'
import { Readiness } from './readiness.tsx'
import { type IssueModel, useIssue } from './use-issue.ts'
import { useIssueKeys } from './use-issue-keys.ts'

type Props = { board: IssueBoard; timeZone: string }

export function IssueScreen({ board: first, timeZone }: Props) {
  const model = useIssue(first)
  const [isPublishing, setPublishing] = useState(false)
  const { board, conflict } = model
  useAskBeforeLeaving(() => model.isDirty)
  useIssueKeys(model, () => setPublishing(true))
  return (
    <div className="issue">
      <div className="screen__head">
        <h1>{board.label}</h1>
        <p className="issue__standing">{issueStandingWords(board.standing, timeZone)}</p>
        <Acts model={model} onPublish={() => setPublishing(true)} />
      </div>
      {model.fault && (
        <p className="notice notice--alert" role="alert">
          {model.fault.message}
        </p>
      )}
      <div className="issue__parts">
        <div className="issue__main">
          <Readiness model={model} />
          <Outline model={model} timeZone={timeZone} />
        </div>
        <aside className="issue__side">
          <FactsForm model={model} />
          <IssueHistory model={model} timeZone={timeZone} />
          <DeleteIssue model={model} />
        </aside>
      </div>
      {conflict && <ConflictDialog model={model} theirs={conflict} />}
      {isPublishing && !conflict && (
        <PublishIssueDialog model={model} timeZone={timeZone} onClose={() => setPublishing(false)} />
      )}
    </div>
  )
}

function Acts({ model, onPublish }: { model: IssueModel; onPublish(): void }) {
  const { board, isDirty, isWorking, save, discard, takeBack, unschedule } = model
  const { may, standing, undo, slug } = board
  return (
    <div className="issue__acts">
      {isDirty && (
        <>
          <button
            type="button"
            className="button button--primary"
            disabled={isWorking}
            onClick={() => save()}
          >
            Save
          </button>
          <button type="button" className="button button--quiet" disabled={isWorking} onClick={discard}>
            Discard changes
          </button>
        </>
      )}
      {!isDirty && may.publish && (
        <button type="button" className="button button--primary" disabled={isWorking} onClick={onPublish}>
          {standing.kind === 'out' ? 'Publish changes…' : 'Publish…'}
        </button>
      )}
      {!isDirty && undo && (
        <button type="button" className="button" disabled={isWorking} onClick={() => takeBack(undo)}>
          Take back
        </button>
      )}
      {!isDirty && !undo && may.publish && standing.kind === 'scheduled' && (
        <button type="button" className="button" disabled={isWorking} onClick={unschedule}>
          Call off the schedule
        </button>
      )}
      {standing.kind === 'scheduled' && (
        <a className="button" href={asOfAddress(standing.at, urls.issue(slug))}>
          See it then
        </a>
      )}
      {standing.kind === 'out' && (
        <a className="button" href={urls.issue(slug)}>
          View
        </a>
      )}
    </div>
  )
}
