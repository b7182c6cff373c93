// Asks the demo every judged question, as a reader would, and says how good the answers are.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { findArticle, listRelated } from '../../db/reader/articles.ts'
import { listByArticle } from '../../db/reader/cards.ts'
import { openSqlite } from '../../db/sqlite.ts'
import { loadSearch } from '../../lib/reader/search/page.ts'
import { type Step, writeArchive } from '../bench/scale/archive.ts'
import { reader } from '../support/cast.ts'
import { makeFolder, removeFolder } from '../support/db.ts'
import { AS_OF, demoData } from '../support/running/demo-data.ts'
import { type Judged, judgedQueries } from './judged-queries.ts'
import { judgedRelated } from './judged-related.ts'
import { ndcgAt10, precisionAt4, reciprocalRank } from './measures.ts'
import { saysNothingAsked } from './noise.ts'

type Reading = ReturnType<typeof reader>
type Archive = { among?: number; step?: Step }

export type QueryFigure = { query: string; ndcg: number; rank: number; found: string[] }
export type RelatedFigure = { slug: string; precision: number; found: string[] }

type Figures = { queries: QueryFigure[]; related: RelatedFigure[] }

/** Over the demo, or over the demo among so many other articles, which are about nothing that is asked. */
export async function measureQuality({ among = 0, step = () => {} }: Archive = {}): Promise<Figures> {
  const folder = makeFolder()
  const file = join(folder, 'masthead.sqlite')
  copyFileSync(join(await demoData(), 'masthead.sqlite'), file)
  const db = await openSqlite({ file })
  try {
    const reading = reader(db, AS_OF)
    if (among > 0) await writeArchive(db, among, step, await saysNothingAsked(reading))
    const queries: QueryFigure[] = []
    for (const judged of judgedQueries) queries.push(await measureQuery(reading, judged))
    const related: RelatedFigure[] = []
    for (const [slug, worth] of Object.entries(judgedRelated))
      related.push(await measureRelated(reading, slug, worth))
    return { queries, related }
  } finally {
    await db.close()
    removeFolder(folder)
  }
}

async function measureQuery(reading: Reading, { query, answers }: Judged): Promise<QueryFigure> {
  const view = await loadSearch(reading, { query, order: 'relevance', page: 1 })
  const found = (view?.hits ?? []).map(({ href }) => href.split('/')[2] ?? '')
  return { query, found, ndcg: ndcgAt10(found, answers), rank: reciprocalRank(found, answers) }
}

async function measureRelated(reading: Reading, slug: string, worth: string[]): Promise<RelatedFigure> {
  const article = await findArticle(reading, slug)
  if (!article) throw new Error(`The demo has no article "${slug}".`)
  const ids = await listRelated(reading, article.article.id)
  const found = (await listByArticle(reading, ids)).slice(0, 4).map((row) => row.slug)
  return { slug, found, precision: precisionAt4(found, worth) }
}
