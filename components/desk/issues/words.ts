// Words of the issue's screens.
import type { BoardArticle, Lack } from '../../../lib/issues/board.ts'
import { type Going, goingOf } from '../../../lib/issues/publishing/going-out.ts'
import type { IssueStanding } from '../../../lib/issues/standing.ts'

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

export const LACKS: Record<Lack, string> = {
  review: 'Not ready',
  art: 'No lead picture',
  credit: 'Credit missing',
  disclosure: 'No disclosure',
}

export const GOING: Record<Going, string> = {
  'with-issue': 'Appears with the issue',
  there: 'Readers see it by then',
  later: 'Keeps its own later day',
}

export const articlesWords = (count: number) => (count === 1 ? 'one article' : `${count} articles`)

export const titlesWords = (titles: string[]) => titles.map((title) => `“${title}”`).join(', ')

/** What becomes of it when the issue appears at this moment. */
export const goingAt = ({ newest }: BoardArticle, at: number): Going => goingOf(newest, at)

/** What leads to publishing. */
export function publishWords({ kind }: IssueStanding): string {
  switch (kind) {
    case 'planned':
      return 'Publish…'
    case 'scheduled':
      return 'Change the schedule…'
    case 'out':
      return 'Publish changes…'
  }
}
