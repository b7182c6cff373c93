import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPage } from '../support/pages.ts'
import { masthead, root } from '../support/running/commands.ts'
import { ask, follow } from '../support/running/fetching.ts'
import { type Running, startSiteOn } from '../support/running/site.ts'

const FIXTURE = join(root, 'tests/fixtures/wxr/old-joint.xml')
const REAL = join(process.env.REAL_FILES ?? '', 'themeunittestdata.wordpress.xml')
const files = [FIXTURE, ...(process.env.REAL_FILES && existsSync(REAL) ? [REAL] : [])]

describe.each(files)('the site made from %s', (file) => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-imported-'))
  let site: Running
  let published: { link: string; isSplit: boolean }[]

  beforeAll(async () => {
    await masthead(['build'])
    const { code, err } = await masthead(['import', 'wxr', file], { DATA_DIR: folder })
    expect(code, err).toBe(0)
    site = await startSiteOn(folder, Date.UTC(2026, 0, 15))
    published = publishedIn(readFileSync(file, 'utf8'))
  })

  afterAll(async () => {
    await site.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('answers every published post at its old address, by one redirect at most', async () => {
    const lost: string[] = []
    for (const { link } of published) {
      const steps = await follow(site.origin, link)
      if (steps.length > 2 || !steps.at(-1)?.startsWith('200 ')) lost.push(steps.join(' -> '))
    }
    expect(lost).toEqual([])
    expect(published.length).toBeGreaterThan(3)
  })

  test('has every split post on as many pages as it was', async () => {
    const split = published.filter(({ isSplit }) => isSplit)
    expect(split.length).toBeGreaterThan(0)
    for (const { link } of split) {
      const page = await readPage(site.origin, (await follow(site.origin, link)).at(-1)?.slice(4) ?? '')
      expect(page.document.querySelector('.pager'), link).not.toBeNull()
    }
  })

  test('has a front page, a feed and a menu whose targets are there', async () => {
    const home = await readPage(site.origin, '/')
    expect(home.status).toBe(200)
    expect((await ask(site.origin, '/feed/')).status).toBe(200)
    for (const href of new Set(home.hrefs('#menu a').filter((href) => href.startsWith('/')))) {
      const steps = await follow(site.origin, href)
      expect(steps.at(-1)?.slice(0, 3), steps.join(' -> ')).toBe('200')
    }
  })

  test('shows nothing of WordPress’s own marks, except where a text is about them', async () => {
    for (const { link } of published) {
      const page = await readPage(site.origin, (await follow(site.origin, link)).at(-1)?.slice(4) ?? '')
      for (const code of page.document.querySelectorAll('pre, code')) code.remove()
      expect(page.text('main'), link).not.toMatch(
        /<!-- \/?wp:|<!--nextpage|<!--more|\[\/?caption\b|\[gallery ids/,
      )
    }
  })
})

/** Path and query of the links of published posts, read anew from the file; of two with one number the first counts. */
function publishedIn(xml: string): { link: string; isSplit: boolean }[] {
  const numbers = new Set<string>()
  return xml.split('<item>').flatMap((item) => {
    const value = (name: string) =>
      new RegExp(`<${name}>(?:<!\\[CDATA\\[)?([^\\]<]*)`).exec(item)?.[1]?.trim() ?? ''
    const isOpen = value('wp:status') === 'publish' && value('wp:post_password') === ''
    if (!isOpen || value('wp:post_type') !== 'post' || !value('link')) return []
    if (numbers.has(value('wp:post_id'))) return []
    numbers.add(value('wp:post_id'))
    const { pathname, search } = new URL(value('link'))
    const [, body = ''] = /<content:encoded><!\[CDATA\[([\s\S]*?)\]\]><\/content:encoded>/.exec(item) ?? []
    return [{ link: pathname + search, isSplit: /\S[\s\S]*<!--\s*nextpage\s*-->[\s\S]*\S/i.test(body) }]
  })
}
