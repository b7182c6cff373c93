// What can be done with the whole issue: saved, published, moved, called off, taken back, looked at.
import { asOfAddress } from '../../../lib/as-of/address.ts'
import { formatMoment } from '../../../lib/dates.ts'
import { urls } from '../../../lib/urls.ts'
import { ADD_ID } from './contents/outline.tsx'
import type { IssueModel } from './use-issue.ts'
import { publishWords } from './words.ts'

type Props = { model: IssueModel; timeZone: string; onPublish(): void }

export function IssueActs({ model, timeZone, onPublish }: Props) {
  const { board, state, isDirty, isWorking, save, discard, unschedule } = model
  const { may, standing } = board
  const isEmpty = standing.kind === 'planned' && state.sections.every(({ articles }) => articles.length === 0)
  const isToFill = isEmpty && may.edit
  return (
    <div className="issue__acts">
      {isDirty && (
        <>
          <Act isMain isWaiting={isWorking} run={() => save()}>
            Save
          </Act>
          <button type="button" className="button button--quiet" disabled={isWorking} onClick={discard}>
            Discard changes
          </button>
        </>
      )}
      {!isDirty && isToFill && (
        <Act isMain isWaiting={isWorking} run={() => document.getElementById(ADD_ID)?.focus()}>
          Add articles
        </Act>
      )}
      {!isDirty && may.publish && (
        <Act isMain={!isToFill} isWaiting={isWorking} run={onPublish}>
          {publishWords(standing)}
        </Act>
      )}
      {!isDirty && <TakeBack model={model} timeZone={timeZone} />}
      {!isDirty && may.publish && standing.kind === 'scheduled' && (
        <Act isWaiting={isWorking} run={unschedule}>
          Call off the plan
        </Act>
      )}
      <Look board={board} />
    </div>
  )
}

type ActProps = { isMain?: boolean; isWaiting: boolean; run(): void; children: string }

function Act({ isMain = false, isWaiting, run, children }: ActProps) {
  const className = isMain ? 'button button--primary' : 'button'
  return (
    <button type="button" className={className} disabled={isWaiting} onClick={run}>
      {children}
    </button>
  )
}

/** Of a first schedule it would do what calling off does. */
function TakeBack({ model: { board, isWorking, takeBack }, timeZone }: Omit<Props, 'onPublish'>) {
  const { undo, standing } = board
  if (!undo || (standing.kind === 'scheduled' && undo.backTo === null)) return null
  return (
    <Act isWaiting={isWorking} run={() => takeBack(undo.entryId)}>
      {undo.backTo === null ? 'Take back' : `Back to ${formatMoment(undo.backTo, timeZone)}`}
    </Act>
  )
}

function Look({ board: { standing, slug } }: Pick<IssueModel, 'board'>) {
  if (standing.kind === 'planned') return null
  const isOut = standing.kind === 'out'
  return (
    <a className="button" href={isOut ? urls.issue(slug) : asOfAddress(standing.at, urls.issue(slug))}>
      {isOut ? 'View' : 'See it then'}
    </a>
  )
}
