import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { contentOf } from '../../lib/articles/content.ts'
import { signedIn } from '../support/desk/signed-in.ts'
import { masthead } from '../support/running/commands.ts'
import { ask } from '../support/running/fetching.ts'
import { startSite, startSiteOn } from '../support/running/site.ts'

const WRITES = 20

test('what the desk has acknowledged is there after the program was killed in the middle of its work', async () => {
  await masthead(['build'])
  const site = await startSite()
  const headers = await signedIn(site.origin)
  const acknowledged: string[] = []
  const write = async (number: number) => {
    const { status, text } = await ask(site.origin, '/api/desk/articles', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ content: contentOf({ title: `Written before the end ${number}` }) }),
    })
    expect(status, text).toBe(200)
    acknowledged.push(JSON.parse(text).id)
    if (acknowledged.length === WRITES / 2) site.child.kill('SIGKILL')
  }
  const outcomes = await Promise.allSettled(Array.from({ length: WRITES }, (_, at) => write(at)))
  expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES / 2)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(acknowledged.length)

  const store = new Sqlite(join(site.folder, 'masthead.sqlite'), { readonly: true })
  expect(store.pragma('integrity_check', { simple: true })).toBe('ok')
  const kept = new Set(store.prepare<[], string>('SELECT id FROM articles').pluck().all())
  for (const id of acknowledged) expect(kept.has(id)).toBe(true)
  store.close()

  const again = await startSiteOn(site.folder, Date.UTC(2026, 0, 15, 12))
  expect((await ask(again.origin, '/')).status).toBe(200)
  await again.stop()
  rmSync(site.folder, { recursive: true, force: true })
})
