// Words of the screens.
import type { BoardArticle, Lack } from '../../../lib/issues/board.ts'

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

export const GOING: Record<BoardArticle['going'], string> = {
  'with-issue': 'Appears with the issue',
  there: 'Readers see it by then',
  later: 'Keeps its own later day',
}

export const articlesWords = (count: number) => (count === 1 ? 'one article' : `${count} articles`)
