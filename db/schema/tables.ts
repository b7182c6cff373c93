// Every table of the store, made with one kit.
import { adTables } from './ads.ts'
import { articleTables } from './articles.ts'
import { digestTables } from './digests.ts'
import { feedTables } from './feeds.ts'
import { frontPageTables } from './front-pages.ts'
import { issueTables } from './issues.ts'
import { type Kit, postgresKit, sqliteKit } from './kit.ts'
import { mediaTables } from './media.ts'
import { newsroomTables } from './newsroom.ts'
import { pageTables } from './pages.ts'
import { peopleTables } from './people.ts'
import { readTables } from './reads.ts'
import { reportTables } from './reports.ts'
import { searchTables } from './search.ts'
import { siteTables } from './site.ts'
import { taxonomyTables, termMergeTables } from './taxonomy.ts'

export function tables(kit: Kit) {
  const people = peopleTables(kit)
  const media = mediaTables(kit)
  const taxonomy = taxonomyTables(kit, media)
  const issues = issueTables(kit, media)
  const articles = articleTables(kit, { ...media, ...issues, ...taxonomy })
  const newsroom = newsroomTables(kit, { ...media, ...articles })
  const digests = digestTables(kit, articles)
  const site = siteTables(kit, issues)
  return {
    ...people,
    ...media,
    ...taxonomy,
    ...issues,
    ...frontPageTables(kit, issues),
    ...articles,
    ...newsroom,
    ...digests,
    ...searchTables(kit, articles),
    ...site,
    ...pageTables(kit),
    ...adTables(kit, media),
    ...feedTables(kit),
    ...readTables(kit, articles),
    ...reportTables(kit),
    ...termMergeTables(kit),
  }
}

export type Tables = ReturnType<typeof tables>

export const sqliteTables = tables(sqliteKit)
export const postgresTables = tables(postgresKit)
