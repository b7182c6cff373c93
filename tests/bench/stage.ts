// Where everything is measured: the built site on a copy of the demo, and a browser in which an editor is signed in.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Db } from '../../db/client.ts'
import { openSqlite } from '../../db/sqlite.ts'
import { contentOf } from '../../lib/articles/content.ts'
import type { Counts } from '../../lib/page-store/page-store.ts'
import type { Doc } from '../../lib/rich-text/model.ts'
import { launchBrowser } from '../support/running/browser.ts'
import { type Running, startSite } from '../support/running/site.ts'

export type Stage = {
  origin: string
  /** Headers of an editor's request. */
  headers(): Promise<Record<string, string>>
  /** A window in which the managing editor is signed in. */
  page(): Promise<Page>
  /** The id of a new article. */
  write(title: string, body: Doc): Promise<string>
  /** The site's own store, opened beside it. */
  db(): Promise<Db>
  /** What the page store has made and keeps. */
  counts(): Promise<Counts>
  /** Of the site's process: its resident set, in MB. */
  memory(): number
  /** Pictures of the demo. */
  pictures(): Promise<string[]>
  close(): Promise<void>
}

export async function openStage(env: Record<string, string> = {}): Promise<Stage> {
  const site = await startSite({ PAGE_STORE_CHECK: '0', ...env })
  let desk: Promise<{ browser: Browser; context: BrowserContext }> | null = null
  let db: Promise<Db> | null = null
  const context = async () => {
    desk ??= signIn(site)
    return (await desk).context
  }
  const headers = async () => {
    const cookies = await (await context()).cookies()
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    return {
      origin: site.origin,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      cookie,
    }
  }
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${site.origin}/api/desk/${path}`, { ...init, headers: await headers() })
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return {
    origin: site.origin,
    headers,
    page: async () => (await context()).newPage(),
    async write(title, body) {
      const save = { key: randomUUID(), isAutomatic: false, content: contentOf({ title, body }) }
      return (await ask('articles/', { method: 'POST', body: JSON.stringify(save) })).id
    },
    db: () => (db ??= openSqlite({ file: join(site.folder, 'masthead.sqlite') })),
    async counts() {
      const answered = once(site.child, 'message')
      site.child.send('counts')
      const [counts] = (await answered) as [Counts]
      return counts
    },
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${site.child.pid}/status`, 'utf8'))?.[1]) / 1024,
    async pictures() {
      const { media } = await ask('media/')
      return media.map(({ id }: { id: string }) => id)
    },
    async close() {
      await (await desk)?.browser.close()
      await (await db)?.close()
      await site.stop()
    },
  }
}

async function signIn({ origin }: Running): Promise<{ browser: Browser; context: BrowserContext }> {
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${origin}/login/`)
  await page.getByRole('button', { name: /Anselm Kettering/ }).click()
  await page.waitForURL('**/desk/')
  await page.close()
  return { browser, context }
}
