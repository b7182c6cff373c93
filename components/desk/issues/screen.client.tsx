'use client'
// One print issue: its facts, the outline of its sections, what each article lacks, and publishing all of it at once.
import { useState } from 'react'
import type { IssueBoard } from '../../../lib/issues/board.ts'
import { issueStandingWords } from '../../../lib/issues/standing.ts'
import { IssueActs } from './acts.tsx'
import { Alongside } from './alongside.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { Outline } from './contents/outline.tsx'
import { Readiness } from './contents/readiness.tsx'
import { DeleteIssue } from './delete-issue.tsx'
import { FactsForm } from './facts-form.tsx'
import { IssueHistory } from './history.tsx'
import { PlannedNotice } from './planned.tsx'
import { PublishIssueDialog } from './publish-dialog.tsx'
import { useIssue } from './use-issue.ts'
import { useIssueKeys } from './use-issue-keys.ts'

type Props = { board: IssueBoard; timeZone: string }

export function IssueScreen({ board: first, timeZone }: Props) {
  const model = useIssue(first)
  const [isPublishing, setPublishing] = useState(false)
  const { board, conflict } = model
  useIssueKeys(model, () => setPublishing(true))
  return (
    <div className="issue">
      <div className="screen__head">
        <h1>{board.label}</h1>
        <p className="issue__standing">{issueStandingWords(board.standing, timeZone)}</p>
        <IssueActs model={model} timeZone={timeZone} onPublish={() => setPublishing(true)} />
      </div>
      {model.fault && !isPublishing && (
        <p className="notice notice--alert" role="alert">
          {model.fault.message}
        </p>
      )}
      {model.notice}
      <PlannedNotice board={board} />
      <div className="issue__parts">
        <div className="issue__main">
          <Readiness model={model} />
          <Outline model={model} timeZone={timeZone} />
        </div>
        <aside className="issue__side">
          <FactsForm model={model} />
          <Alongside board={board} />
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
