// Fills an empty store with Synovia, the demo publication. The same moment gives the same magazine.
import type { Db } from '../../../db/client.ts'
import { type Desk, systemActor, together } from '../../desk.ts'
import type { MediaKit } from '../../media/files/take-in.ts'
import { traceUses } from '../../media/trace.ts'
import { relateAll } from '../../related/relate.ts'
import { fillArticle } from './articles.ts'
import { fillDrawing, listDrawings, numbered } from './pictures.ts'
import { fillPdf } from './printed-pdf.ts'
import { readContent } from './read-content.ts'
import { fillReads } from './reads.ts'
import { fillCampaigns, fillIssues, fillMenus, fillPages, fillPromos, fillSettings } from './site.ts'
import { fillAuthors, fillCategories, fillSynonyms, fillTags } from './taxonomy.ts'
import { fillUsers } from './users.ts'

export type FillProgress = (done: number, total: number, what: string) => void

export type Fill = { asOf: number; kit: MediaKit; progress: FillProgress }

/** Pictures are drawn a few at a time; everything else is written in one transaction, all of it or nothing. */
export async function fillSynovia(db: Db, { asOf, kit, progress }: Fill): Promise<void> {
  const content = readContent()
  const desk: Desk = { db, now: asOf, actor: systemActor('Demo'), newId: numbered('fill') }
  const drawings = listDrawings(content, asOf)
  const total = drawings.length + content.articles.length
  let done = 0
  await inTurns(drawings, async (drawing) => {
    await fillDrawing(desk, kit, drawing)
    progress(++done, total, 'Drawing the pictures')
  })
  await fillPdf({ ...desk, newId: numbered('pdf') }, kit, { content, asOf })
  await together(desk, async (inner) => {
    await fillSettings(inner, content)
    await fillUsers(inner)
    await fillAuthors(inner, content)
    await fillCategories(inner, content.categories)
    await fillTags(inner, content)
    // With numbers of their own: the ids of what was filled before there were any stay as feeds have sent them.
    await fillSynonyms({ ...inner, newId: numbered('synonyms') })
    await fillIssues(inner, content, asOf)
    await fillMenus(inner, content)
    await fillPages(inner, content)
    await fillPromos(inner, content, asOf)
    await fillCampaigns({ ...inner, newId: numbered('ads') }, content, asOf)
    // What four campaigns took of the numbers when they were rows of their own: what follows keeps its ids, too.
    for (let taken = 0; taken < 4; taken += 1) inner.newId()
    for (const article of [...content.articles].sort((a, b) => b.daysAgo - a.daysAgo)) {
      await fillArticle(inner, content, article, asOf)
      progress(++done, total, 'Setting the articles')
    }
    await relateAll(inner)
  })
  await traceUses(db, () => asOf, { newId: numbered('uses') })
  await fillReads(db, content.articles, asOf)
}

const AT_ONCE = 3

async function inTurns<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const one = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}
