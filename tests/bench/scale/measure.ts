// Measures the built program on one archive: every kind of page made anew, a publish, a start, its memory and its file.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { Db } from '../../../db/client.ts'
import { openSqlite } from '../../../db/sqlite.ts'
import { saveArticle } from '../../../lib/articles/save.ts'
import { newId } from '../../../lib/ids.ts'
import { publishArticle } from '../../../lib/publications/publish.ts'
import { relateWithin } from '../../../lib/related/relate.ts'
import { deskOf, managingEditor, NOON } from '../../support/cast.ts'
import { startSiteOn } from '../../support/running/site.ts'
import { figuresOf } from '../figures.ts'
import type { Row } from '../row.ts'
import { type Place, placesOf } from './asked.ts'
import { ORIGINALS } from './copies.ts'

/** Enough that the 99th percentile is not one unlucky request. */
const ASKED = 200
/** Until its code is compiled a kind of page takes several times as long. */
const WARM_UP = 30
const SAVED = 100

/** Nothing is kept: every answer is made from the store. */
const ENV = { PAGE_STORE_MB: '0', PAGE_STORE_CHECK: '0', MASTHEAD_CLOCK: String(NOON) }

export async function measureArchive(folder: string): Promise<Row[]> {
  const began = performance.now()
  const site = await startSiteOn(folder, NOON, ENV)
  const start = performance.now() - began
  const db = await openSqlite({ file: join(folder, 'masthead.sqlite') })
  try {
    const rows: Row[] = []
    for (const place of await placesOf(db, site.origin)) rows.push(await askFor(site.origin, place))
    rows.push(...(await publish(db)))
    return [
      ...rows,
      { what: 'from start to ready', unit: 'ms', median: start, goal: { of: 'median', most: 2000 } },
      {
        what: 'memory, after all this',
        unit: 'MB',
        median: memoryOf(site.child.pid),
        goal: { of: 'median', most: 500 },
      },
      { what: 'the file', unit: 'MB', median: statSync(join(folder, 'masthead.sqlite')).size / 1024 ** 2 },
    ]
  } finally {
    await db.close()
    await site.stop()
  }
}

async function askFor(origin: string, { what, paths, most }: Place): Promise<Row> {
  const taken: number[] = []
  for (let turn = 0; turn < WARM_UP + ASKED; turn++) {
    const path = paths[turn % paths.length]
    const began = performance.now()
    const answer = await fetch(`${origin}${path}`)
    await answer.arrayBuffer()
    if (turn >= WARM_UP) taken.push(performance.now() - began)
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
  }
  return { what, unit: 'ms', ...figuresOf(taken), goal: { of: 'p99', most } }
}

async function publish(db: Db): Promise<Row[]> {
  const articles = db.orm.all<{ id: string; rev: number; content: string }>(sql`
    select a.id, a.rev, r.content from articles a join revisions r on r.id = a.draft_revision_id
    where a.id in ${ORIGINALS} order by a.id limit ${SAVED}`)
  const published: number[] = []
  const related: number[] = []
  // Ids of their own: an archive that is kept may have been measured before.
  const desk = { ...deskOf(managingEditor, db), newId }
  for (const { id, rev, content } of articles) {
    const began = performance.now()
    const text = { ...JSON.parse(content), title: `Another title for ${id}` }
    await saveArticle(desk, { articleId: id, rev, content: text })
    await publishArticle(desk, { articleId: id })
    published.push(performance.now() - began)
    const begun = performance.now()
    await db.write((tx) => relateWithin(tx, id, NOON))
    related.push(performance.now() - begun)
  }
  return [
    { what: 'save and publish', unit: 'ms', ...figuresOf(published), goal: { of: 'p99', most: 150 } },
    { what: 'related articles of one, found', unit: 'ms', ...figuresOf(related) },
  ]
}

const memoryOf = (pid = 0) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
