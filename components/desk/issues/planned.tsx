// Of an issue that is scheduled: what was changed in it since, and is not planned like this.
import type { IssueBoard } from '../../../lib/issues/board.ts'
import { articlesWords, publishWords, titlesWords } from './words.ts'

export function PlannedNotice({ board: { planned, standing, may } }: { board: IssueBoard }) {
  if (!planned || planned.changed + planned.leaving.length === 0) return null
  const { changed, leaving } = planned
  return (
    <p className="notice">
      This issue has changed since it was scheduled.
      {changed > 0 && ` Not planned as it is now: ${articlesWords(changed)}.`}
      {leaving.length > 0 && ` Taken out, but still planned: ${titlesWords(leaving)}.`}{' '}
      {may.publish
        ? `Choose “${publishWords(standing)}” to schedule it as it is now.`
        : 'A managing editor can schedule it as it is now.'}
    </p>
  )
}
