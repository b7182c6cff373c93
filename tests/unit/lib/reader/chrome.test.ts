// What stands around every page: the menu in three levels, the promo bar, the footer.
import { expect, test } from 'vitest'
import type { MenuEntry, MenuTarget } from '../../../../lib/menus/entry.ts'
import { withdrawArticle } from '../../../../lib/publications/withdraw.ts'
import { loadChrome } from '../../../../lib/reader/chrome.ts'
import { menuItems } from '../../../../lib/reader/menu.ts'
import type { MenuItem } from '../../../../lib/reader/views.ts'
import { saveSettings } from '../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { labelsOf, menu } from '../../../fixtures/menu.ts'
import { aCategory, aMenu, anArticle, aPage, aPromo, aTag } from '../../../support/builders.ts'
import { admin, DAY, deskOf, managingEditor, NOON, reader } from '../../../support/cast.ts'
import { freshStore } from '../../../support/db.ts'

const store = freshStore()
const item = (label: string, href: string | null, children: MenuItem[] = []) => ({
  label,
  href,
  external: false,
  children,
})
const entry = (label: string, target: MenuTarget, children: MenuEntry[] = []): MenuEntry => ({
  label,
  target,
  children,
})
const HEADING: MenuTarget = { kind: 'heading' }

test('the whole menu of the reference publication, 64 labels in three levels, comes out as it was put in', async () => {
  const entries = await entriesFor(menu)
  await aMenu(store.db, { entries })
  const chrome = await loadChrome(reader(store.db))
  expect(labelsOf(chrome.menu)).toHaveLength(64)
  expect(chrome.menu).toEqual(menu)
})

/** The stored form of finished links, with the categories that they lead to. */
async function entriesFor(items: MenuItem[]): Promise<MenuEntry[]> {
  const ids = new Map<string, string>()
  const categoryAt = async (path: string): Promise<string> => {
    const known = ids.get(path)
    if (known) return known
    const parts = path.split('/')
    const slug = parts.pop() ?? ''
    const parentId = parts.length > 0 ? await categoryAt(parts.join('/')) : null
    const { id } = await aCategory(store.db, { name: slug, slug, parentId })
    ids.set(path, id)
    return id
  }
  const targetOf = async ({ href, external }: MenuItem): Promise<MenuTarget> => {
    if (href === null) return HEADING
    if (external) return { kind: 'site', url: href }
    const path = /^\/category\/(.+)\/$/.exec(href)?.[1]
    return path ? { kind: 'category', id: await categoryAt(path) } : { kind: 'path', path: href }
  }
  const entryFor = async (one: MenuItem): Promise<MenuEntry> => {
    const target = await targetOf(one)
    const children = []
    for (const child of one.children) children.push(await entryFor(child))
    return entry(one.label, target, children)
  }
  const entries = []
  for (const one of items) entries.push(await entryFor(one))
  return entries
}

test('a menu leads to pages, tags, articles and other sites', async () => {
  await aPage(store.db)
  const [tag, article] = [await aTag(store.db), await anArticle(store.db, { title: 'Gout' })]
  const items = await menuItems(reader(store.db), [
    entry('About', { kind: 'page', slug: 'about-us' }),
    entry('Tag', { kind: 'tag', id: tag.id }),
    entry('Story', { kind: 'article', id: article.id }),
    entry('Society', { kind: 'site', url: 'https://society.example/' }),
  ])
  expect(items).toEqual([
    item('About', '/page/about-us/'),
    item('Tag', '/tag/gout/'),
    item('Story', '/article/gout/'),
    { ...item('Society', 'https://society.example/'), external: true },
  ])
})

test('what is no longer there is left out, and so is a heading that nothing stands under any more', async () => {
  const article = await anArticle(store.db, { title: 'Gout' })
  await withdrawArticle(deskOf(managingEditor, store.db), { articleId: article.id, why: 'Wrong' })
  await aPage(store.db, { title: 'Planned', visibleFrom: NOON + DAY })
  const gone: MenuTarget[] = [
    { kind: 'article', id: article.id },
    { kind: 'category', id: 'none' },
    { kind: 'tag', id: 'none' },
    { kind: 'page', slug: 'planned' },
  ]
  const entries = [
    entry(
      'Only gone',
      HEADING,
      gone.map((target) => entry('Gone', target)),
    ),
    entry('Search', { kind: 'path', path: '/search/' }),
  ]
  expect(await menuItems(reader(store.db), entries)).toEqual([item('Search', '/search/')])
})

test('a label whose own target is gone stays as a heading over what still stands under it', async () => {
  const entries = [
    entry('Sections', { kind: 'category', id: 'none' }, [
      entry('Search', { kind: 'path', path: '/search/' }),
    ]),
  ]
  expect(await menuItems(reader(store.db), entries)).toEqual([
    item('Sections', null, [item('Search', '/search/')]),
  ])
})

test('the footer fills in the year of the publication’s own place, and takes names as they are', async () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    publisher: 'Fable $& Footnote',
    copyright: '© {year} {publisher}, {year}. ISSN {issnPrint}, {issnOnline}',
    issnPrint: '0000-0000',
    issnOnline: '1111-1111',
    timeZone: 'Pacific/Auckland',
  }
  await saveSettings(deskOf(admin, store.db, NOON - 400 * DAY), settings)
  const chrome = await loadChrome(reader(store.db, Date.UTC(2025, 11, 31, 23)))
  expect(chrome.footer.copyright).toBe('© 2026 Fable $& Footnote, 2026. ISSN 0000-0000, 1111-1111')
  expect(chrome.year).toBe(2026)
})

test('every page changes by itself when the new year begins in the publication’s own place', async () => {
  const timeZone = 'Pacific/Auckland'
  await saveSettings(deskOf(admin, store.db, NOON - 400 * DAY), { ...DEFAULT_SETTINGS, timeZone })
  const reading = reader(store.db, Date.UTC(2025, 11, 31, 10, 59))
  const before = await loadChrome(reading)
  expect(reading.changesAt).toBe(Date.UTC(2025, 11, 31, 11))
  const after = await loadChrome(reader(store.db, reading.changesAt))
  expect([before, after].map(({ footer }) => footer.copyright.slice(0, 16))).toEqual([
    'Copyright © 2025',
    'Copyright © 2026',
  ])
})

test('the promo bar shows what runs today, in its order', async () => {
  await aPromo(store.db, { title: 'First' })
  await aPromo(store.db, { title: 'Over', lastDay: '2026-01-14' })
  await aPromo(store.db, { title: 'Second' })
  const { promos } = await loadChrome(reader(store.db))
  expect(promos.map((promo) => promo.title)).toEqual(['First', 'Second'])
})

test('what stands around every page does not depend on every article', async () => {
  await aMenu(store.db, { entries: [entry('Search', { kind: 'path', path: '/search/' })] })
  const reading = reader(store.db)
  await loadChrome(reading)
  expect([...reading.tags].sort()).toEqual(['categories', 'menu', 'promos', 'settings'])
})

test('what leads to a sponsored article names who paid: in the promo bar, the menu and the footer', async () => {
  const sponsor = 'Supported by Marrowbone'
  const paid = await anArticle(store.db, { title: 'Mattresses', sponsor })
  const alone = await anArticle(store.db, { title: 'Sofas', sponsor: 'By Sofas' })
  const plain = await anArticle(store.db, { title: 'Gout' })
  const entries = [
    entry('Sofas', { kind: 'article', id: alone.id }),
    entry('Beds', { kind: 'article', id: paid.id }),
    entry('By its path', { kind: 'path', path: `/article/${paid.slug}/` }),
    entry('As it was typed', { kind: 'path', path: `/article/${paid.slug}#p-2` }),
    entry('Gout', { kind: 'article', id: plain.id }),
    entry('Nothing', { kind: 'path', path: '/article/unheard/' }),
  ]
  for (const name of ['main', 'footer']) await aMenu(store.db, { name, entries })
  await aPromo(store.db, { title: 'Sleep', href: `/article/${paid.slug}/` })
  const reading = reader(store.db)
  const { menu, footer, promos } = await loadChrome(reading)
  const named = (links: { label: string; sponsor?: string | null }[]) =>
    links.map(({ label, sponsor }) => [label, sponsor ?? null])
  const all = [
    ['Sofas', 'By Sofas'],
    ['Beds', sponsor],
    ['By its path', sponsor],
    ['As it was typed', sponsor],
    ['Gout', null],
    ['Nothing', null],
  ]
  expect([named(menu), named(footer.links)]).toEqual([all, all])
  expect(promos.map((promo) => [promo.title, promo.sponsor])).toEqual([['Sleep', sponsor]])
  expect([...reading.tags]).toContain(`article:${paid.id}`)
  expect([...reading.tags].filter((tag) => tag.startsWith('slug:'))).toEqual(['slug:unheard'])
})
