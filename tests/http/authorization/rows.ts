// Who may do what at every address: one line for each. A route without a line fails the house test and the matrix.
import type { Row } from './row.ts'
import { articles } from './rows/articles.ts'
import { entering } from './rows/entering.ts'
import { issues } from './rows/issues.ts'
import { lists } from './rows/lists.ts'
import { pages } from './rows/pages.ts'
import { people } from './rows/people.ts'
import { pictures } from './rows/pictures.ts'
import { previews } from './rows/previews.ts'
import { redirects } from './rows/redirects.ts'
import { site } from './rows/site.ts'
import { work } from './rows/work.ts'

export const parts = [
  entering,
  articles,
  work,
  previews,
  people,
  pictures,
  lists,
  issues,
  site,
  redirects,
  pages,
]

export const rows: Record<string, Row> = Object.assign({}, ...parts)
