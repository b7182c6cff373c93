// What search engines ask for, of 200,000 articles.
import { openSqlite } from '../../../db/sqlite.ts'
import { makeFolder, removeFolder } from '../../support/db.ts'
import { fillWithArticles } from '../../support/measuring/many-articles.ts'
import { measureSitemaps } from '../../support/measuring/sitemaps.ts'
import { figuresOf } from '../figures.ts'
import type { Group, Row } from '../row.ts'

const COUNT = 200_000
const TWENTY_YEARS = 7299

export const sitemaps: Group = {
  name: 'sitemaps',
  title: 'Sitemaps of 200,000 articles',
  async measure(): Promise<Row[]> {
    const folder = makeFolder()
    const db = await openSqlite({ file: `${folder}/masthead.sqlite`, noticed: 0 })
    try {
      await fillWithArticles(db, { count: COUNT, days: TWENTY_YEARS })
      const { index, parts } = await measureSitemaps(db)
      const goal = { of: 'median', most: 150 } as const
      return [
        { what: 'the index', unit: 'ms', median: index, goal },
        { what: 'the slowest part', unit: 'ms', median: Math.max(...parts), goal },
        { what: 'any part', unit: 'ms', ...figuresOf(parts) },
      ]
    } finally {
      await db.close()
      removeFolder(folder)
    }
  },
}
