// What readers get by publishing the issue, and when, in words: also what they would get as it is planned until now.
import { formatMoment } from '../../../lib/dates.ts'
import type { IssueBoard } from '../../../lib/issues/board.ts'
import { articlesWords, goingAt, titlesWords } from './words.ts'

/** `at` is null for at once. */
type Props = { board: IssueBoard; at: number | null; timeZone: string }

export function Outcome({ board, at, timeZone }: Props) {
  const moment = at ?? Date.now()
  const going = Object.values(board.articles).filter((article) => goingAt(article, moment) === 'with-issue')
  const waiting = going.filter(({ embargoUntil }) => (embargoUntil ?? 0) > moment).length
  const when = at === null ? 'at once' : `on ${formatMoment(at, timeZone)}`
  const leaving = board.planned?.leaving ?? []
  return (
    <p className="confirm__outcome" role="status">
      Readers will get {articlesWords(going.length - waiting)} {when}
      {insteadWords(board, { at, count: going.length, timeZone })}.
      {waiting === 1 && ' One more follows at the end of its embargo.'}
      {waiting > 1 && ` ${waiting} more follow, each at the end of its embargo.`}
      {leaving.length > 0 && ` Not planned any more: ${titlesWords(leaving)}.`}
    </p>
  )
}

type Now = { at: number | null; count: number; timeZone: string }

function insteadWords({ planned, standing }: IssueBoard, { at, count, timeZone }: Now): string {
  if (!planned || standing.kind !== 'scheduled') return ''
  const articles = articlesWords(planned.articles)
  if (at !== standing.at) return `, instead of ${articles} on ${formatMoment(standing.at, timeZone)}`
  return planned.articles === count ? '' : `, instead of ${articles}`
}
