// The page store of a running site: whoever breaks its rules is found out at the next request.
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Tx } from '../../../db/client.ts'
import { appendLog } from '../../../db/store/log.ts'
import { anArticle } from '../../support/builders.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'

const site = ownSite()

/** Gives the article another title, as no verb would. */
async function retitle(tx: Tx, articleId: string, title: string): Promise<void> {
  const { publications } = tx.t
  const [row] = await tx.orm.select().from(publications).where(eq(publications.articleId, articleId))
  if (!row) throw new Error('It was never published.')
  const card = { ...row.card, title }
  await tx.orm.update(publications).set({ card }).where(eq(publications.id, row.id))
}

test('a write that keeps silent to the log, and one that names the wrong tags, are faults; told rightly, it is seen', async () => {
  const { id } = await anArticle(site.db, { title: 'A mole at noon' })
  const home = async () => (await readPage(site.origin, '/')).text('main')
  expect(await home()).toContain('A mole at noon')
  expect((await ask(site.origin, '/')).status).toBe(200)

  await site.db.write((tx) => retitle(tx, id, 'A mole at dusk'))
  const silent = await ask(site.origin, '/')
  expect([silent.status, silent.text]).toEqual([500, expect.not.stringContaining('mole')])
  expect(site.said()).toContain('The page store keeps / as it is not any more.')

  await site.db.write((tx) => appendLog(tx, AS_OF, ['tag:none-of-this']))
  expect((await ask(site.origin, '/')).status).toBe(500)
  await site.db.write((tx) => appendLog(tx, AS_OF, [`article:${id}`, 'list:all']))
  expect(await home()).toContain('A mole at dusk')
})
