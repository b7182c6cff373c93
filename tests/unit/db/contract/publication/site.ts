// What stands around the articles is what it was, is or will be at the moment it is read.
import { expect, test } from 'vitest'
import type { Db } from '../../../../../db/client.ts'
import { hasFrontPageWith, listMenuNamesWith } from '../../../../../db/desk/publication/alongside.ts'
import { listMenuVersions } from '../../../../../db/desk/publication/menus.ts'
import {
  listMenusBeginning,
  listPlannedFrontPages,
  listPlannedMenus,
} from '../../../../../db/desk/publication/planned.ts'
import { listPromoBarActs, listPromoBars } from '../../../../../db/desk/publication/promos.ts'
import { listCampaigns } from '../../../../../db/reader/publication/ads.ts'
import {
  findCurrentIssue,
  findIssue,
  findIssueById,
  findNeighbours,
  listIssues,
  listIssuesOut,
} from '../../../../../db/reader/publication/issues.ts'
import {
  findMedium,
  findMenu,
  findPage,
  findPromoBar,
  findRedirect,
  findSetting,
  listPages,
  mapMedia,
} from '../../../../../db/reader/publication/site.ts'
import {
  findAuthor,
  findCategory,
  findTag,
  listAuthors,
  listEditors,
  listOpinionCategories,
  listTags,
  listTopCategories,
} from '../../../../../db/reader/taxonomy.ts'
import { findHolders } from '../../../../../db/store/publication/issues.ts'
import {
  deleteMenu,
  endMenu,
  findLastMenu,
  listPlannedMenuRows,
} from '../../../../../db/store/publication/menus.ts'
import { insertPromoBar } from '../../../../../db/store/publication/site.ts'
import { act } from '../../../../../lib/desk.ts'
import { saveFrontPage } from '../../../../../lib/front-page/save.ts'
import { addRedirect } from '../../../../../lib/redirects/add.ts'
import { saveSettings } from '../../../../../lib/settings/save.ts'
import { DEFAULT_SETTINGS } from '../../../../../lib/settings/settings.ts'
import {
  aCampaign,
  aCategory,
  aMedium,
  aMenu,
  anAuthor,
  anIssue,
  aPage,
  aPromo,
  aTag,
} from '../../../../support/builders.ts'
import { admin, DAY, deskOf, managingEditor, NOON, type Noted, reader } from '../../../../support/cast.ts'
import { freshStore, type OpenStore } from '../../../../support/db.ts'

const FROM = NOON
const aPromoBar = (db: Db, span: { visibleFrom: number; visibleUntil: number }) =>
  db.write((tx) => insertPromoBar(tx, { id: 'bar', promos: [], ...span }))
const UNTIL = NOON + DAY
const scheduled = { visibleFrom: FROM, visibleUntil: UNTIL }

export function siteFollowsTheMoment(open: OpenStore): void {
  const store = freshStore(open)

  const kinds = [
    { kind: 'menu', tag: 'menu', put: aMenu, read: (of: Noted) => findMenu(of, 'main') },
    { kind: 'page', tag: 'page:about-us', put: aPage, read: (of: Noted) => findPage(of, 'about-us') },
    {
      kind: 'page in the list',
      tag: 'pages',
      put: aPage,
      read: async (of: Noted) => (await listPages(of))[0] ?? null,
    },
    {
      kind: 'promo bar',
      tag: 'promos',
      put: aPromoBar,
      read: findPromoBar,
    },
    {
      kind: 'campaign',
      tag: 'ads',
      put: aCampaign,
      read: async (of: Noted) => (await listCampaigns(of))[0] ?? null,
    },
    { kind: 'issue', tag: 'issues', put: anIssue, read: (of: Noted) => findIssue(of, '2026-01') },
    { kind: 'current issue', tag: 'issues', put: anIssue, read: (of: Noted) => findCurrentIssue(of) },
  ]

  test.each(kinds)('a $kind is there from its first to its last millisecond', async ({ tag, put, read }) => {
    await put(store.db, scheduled)
    const at = async (now: number) => {
      const reading = reader(store.db, now)
      const found = await read(reading)
      expect([...reading.tags]).toContain(tag)
      return [found !== null, reading.changesAt]
    }
    expect(await at(FROM - 1)).toEqual([false, FROM])
    expect(await at(FROM)).toEqual([true, UNTIL])
    expect(await at(UNTIL - 1)).toEqual([true, UNTIL])
    expect(await at(UNTIL)).toEqual([false, Number.POSITIVE_INFINITY])
  })

  test('of two menus of one name the one that began last is shown', async () => {
    const { db } = store
    const entries = (label: string) => [{ label, target: { kind: 'heading' as const }, children: [] }]
    await aMenu(db, { entries: entries('New'), visibleFrom: FROM })
    await aMenu(db, { entries: entries('Old'), visibleFrom: FROM - DAY })
    await aMenu(db, { name: 'footer', entries: entries('Footer') })
    const label = async (now: number) => (await findMenu(reader(db, now), 'main'))?.entries[0]?.label
    expect([await label(FROM - 1), await label(FROM)]).toEqual(['Old', 'New'])
  })

  test('a menu that goes with an issue counts while the issue is out, from when the later of the two began', async () => {
    const { db } = store
    const entries = (label: string) => [{ label, target: { kind: 'heading' as const }, children: [] }]
    const issue = await anIssue(db, { year: 2026, month: 2, ...scheduled })
    const held = await aMenu(db, { entries: entries('Of the issue'), issueId: issue.id })
    await aMenu(db, { entries: entries('Before'), visibleFrom: FROM - 1 })
    const at = async (now: number) => {
      const reading = reader(db, now)
      const menu = await findMenu(reading, 'main')
      expect([...reading.tags]).toEqual(['menu', `issue:${issue.id}`])
      return [menu?.entries[0]?.label, reading.changesAt]
    }
    expect(await at(FROM - 1)).toEqual(['Before', FROM])
    expect(await at(FROM)).toEqual(['Of the issue', UNTIL])
    expect(await at(UNTIL)).toEqual(['Before', Number.POSITIVE_INFINITY])
    expect((await listMenuVersions(deskOf(managingEditor, db), 'main'))[0]).toMatchObject({
      ...{ id: held.id, from: FROM },
      issue: { id: issue.id, year: 2026, month: 2, title: '' },
    })
  })

  test('the menu saved last is known, planned or not, and a planned one is taken away', async () => {
    const { db } = store
    const desk = deskOf(managingEditor, db)
    await aMenu(db, { visibleFrom: FROM, savedAt: FROM })
    const planned = await aMenu(db, { visibleFrom: UNTIL, savedAt: FROM + 1 })
    const { id: issueId } = await anIssue(db, { year: 2026, month: 2, visibleFrom: UNTIL })
    const held = await aMenu(db, { issueId, visibleFrom: FROM, savedAt: FROM + 2 })
    const last = () => act(desk, (tx) => findLastMenu(tx, 'main'))
    expect(await last()).toMatchObject({ id: held.id, issueId })
    expect(await findHolders(db, issueId)).toMatchObject({ hasMenu: true })
    expect(await listMenuNamesWith(desk, issueId)).toEqual(['main'])
    expect(await hasFrontPageWith(desk, issueId)).toBe(false)
    const issue = { year: 2026, month: 2, title: '' }
    const early = deskOf(managingEditor, db, FROM - 1)
    expect(await listPlannedMenus(early)).toMatchObject([
      { name: 'main', at: FROM, issue: null },
      { id: planned.id, name: 'main', at: UNTIL, issue: null },
      { id: held.id, name: 'main', at: UNTIL, issue },
    ])
    const beginning = async (from: number, until: number) =>
      (await listMenusBeginning(desk, { from, until })).map(({ id }) => id)
    expect(await beginning(FROM + 1, UNTIL + 1)).toEqual([planned.id, held.id])
    expect(await beginning(FROM, UNTIL)).toHaveLength(1)
    const { id } = await saveFrontPage(desk, { pins: {}, base: null, issueId })
    expect(await hasFrontPageWith(desk, issueId)).toBe(true)
    expect(await listPlannedFrontPages(early)).toEqual([{ id, at: UNTIL, issue }])
    const coming = async () => (await listPlannedMenuRows(db, 'main', NOON)).map(({ id }) => id)
    expect(await coming()).toContain(held.id)
    await act(desk, (tx) => endMenu(tx, held.id, NOON))
    expect(await coming()).not.toContain(held.id)
    expect(await beginning(UNTIL, UNTIL + 1)).toEqual([planned.id])
    await act(desk, (tx) => deleteMenu(tx, held.id))
    expect(await listMenuNamesWith(desk, issueId)).toEqual([])
    expect((await last())?.id).toBe(planned.id)
    expect(await findHolders(db, issueId)).toMatchObject({ hasMenu: false })
  })

  test('which issues are out is known, with when that changes', async () => {
    const { db } = store
    const issue = await anIssue(db, { year: 2026, month: 2, ...scheduled })
    const out = async (now: number) => {
      const reading = reader(db, now)
      const ids = await listIssuesOut(reading, [issue.id, 'gone'])
      return [ids, [...reading.tags], reading.changesAt]
    }
    const tags = [`issue:${issue.id}`, 'issue:gone']
    expect(await out(FROM - 1)).toEqual([[], tags, FROM])
    expect(await out(FROM)).toEqual([[issue.id], tags, UNTIL])
    expect(await out(UNTIL)).toEqual([[], tags, Number.POSITIVE_INFINITY])
  })

  test('pages come in their order', async () => {
    const { db } = store
    for (const title of ['Second', 'First']) await aPage(db, { title })
    expect((await listPages(reader(db))).map((row) => row.title)).toEqual(['First', 'Second'])
  })

  test('every version of the promo bar stays, the newest first, with who put it there', async () => {
    const { db } = store
    await aPromo(db, { title: 'First', at: FROM })
    await aPromo(db, { title: 'Second', at: FROM + 1 })
    const desk = deskOf(managingEditor, db)
    const bars = await listPromoBars(desk)
    const titles = bars.map(({ promos }) => promos.map(({ title }) => title))
    expect(titles).toEqual([['First', 'Second'], ['First']])
    const ids = bars.map(({ id }) => id)
    expect((await listPromoBarActs(desk, ids)).get(ids[1] ?? '')).toBe(managingEditor.name)
  })

  test('settings count from the moment they were saved', async () => {
    const { db } = store
    for (const [name, now] of [
      ['Old', FROM - DAY],
      ['New', FROM],
    ] as const) {
      await saveSettings(deskOf(admin, db, now), { ...DEFAULT_SETTINGS, name })
    }
    const reading = reader(db, FROM - 1)
    expect(await findSetting(reading, 'publication')).toMatchObject({ name: 'Old' })
    expect(reading.changesAt).toBe(FROM)
    expect(await findSetting(reader(db, FROM), 'publication')).toMatchObject({ name: 'New' })
    expect(await findSetting(reader(db, FROM), 'anything')).toBeNull()
  })

  test('issues stand by month, the newest first, each with its neighbours that are out', async () => {
    const { db } = store
    for (const month of [9, 11, 10]) await anIssue(db, { year: 2025, month, visibleFrom: FROM - month })
    await anIssue(db, { year: 2025, month: 12, visibleFrom: UNTIL })
    expect((await listIssues(reader(db))).map(({ issue }) => issue.month)).toEqual([11, 10, 9])
    expect((await findCurrentIssue(reader(db)))?.issue.month).toBe(11)
    expect(await findNeighbours(reader(db), '2025-10')).toEqual({ previous: '2025-09', next: '2025-11' })
    const reading = reader(db)
    expect(await findNeighbours(reading, '2025-11')).toEqual({ previous: '2025-10', next: null })
    expect([[...reading.tags], reading.changesAt]).toEqual([['issues'], UNTIL])
    const { issue } = (await findIssue(reader(db), '2025-09')) ?? {}
    expect((await findIssueById(reader(db), issue?.id ?? ''))?.issue.slug).toBe('2025-09')
  })

  test('an old address leads on, and a page that found none learns when one is added', async () => {
    const { db } = store
    const reading = reader(db)
    expect(await findRedirect(reading, '/old')).toBeNull()
    expect([...reading.tags]).toEqual(['redirect:/old', 'redirects'])
    await addRedirect(deskOf(managingEditor, db), { from: '/old/', to: '/new/', why: 'Moved' })
    expect(await findRedirect(reader(db), '/old')).toBe('/new/')
  })

  test('terms and people are found by their address; where there are none, that is noted', async () => {
    const { db } = store
    const parent = await aCategory(db, { name: 'Conditions', position: 1 })
    await aCategory(db, { name: 'Gout', parentId: parent.id, isOpinion: true })
    await aCategory(db, { name: 'Opinion', position: 0 })
    const tag = await aTag(db, { name: 'NSAIDs' })
    const photo = await aMedium(db)
    const author = await anAuthor(db, { photoId: photo.id, position: 2, isEditor: true })
    const first = await anAuthor(db, { name: 'Meera Rao', position: 1, isEditor: true })
    await anAuthor(db, { name: 'Samuel Thorne', isEditor: false })
    expect((await findCategory(reader(db), 'conditions/gout'))?.name).toBe('Gout')
    expect((await listTopCategories(reader(db))).map((row) => row.name)).toEqual(['Opinion', 'Conditions'])
    // A section at /category/opinion/ is opinion unless somebody says otherwise.
    expect((await listOpinionCategories(reader(db))).map((row) => row.name)).toEqual(['Gout', 'Opinion'])
    expect((await findTag(reader(db), 'nsaids'))?.name).toBe('NSAIDs')
    expect((await listTags(reader(db), ['none', tag.id])).map((row) => row.id)).toEqual([tag.id])
    expect((await findAuthor(reader(db), author.slug))?.photo?.id).toBe(photo.id)
    expect((await listAuthors(reader(db), [author.id, first.id])).map((row) => row.author.id)).toEqual([
      author.id,
      first.id,
    ])
    expect((await listEditors(reader(db))).map((row) => row.author.name)).toEqual([
      'Meera Rao',
      'Ingrid Halvorsen',
    ])
    const reading = reader(db)
    const missing = [
      await findCategory(reading, 'no/such'),
      await findTag(reading, 'no'),
      await findAuthor(reading, 'no'),
    ]
    expect(missing).toEqual([null, null, null])
    expect([...reading.tags].sort()).toEqual(['author-slug:no', 'category-path:no/such', 'tag-slug:no'])
  })

  test('pictures are found by their ids, each of them noted', async () => {
    const { db } = store
    const { id } = await aMedium(db, { alt: 'A hand' })
    const reading = reader(db)
    expect([...(await mapMedia(reading, [id, 'none'])).keys()]).toEqual([id])
    expect([...reading.tags]).toEqual([`medium:${id}`, 'medium:none'])
    expect((await findMedium(reader(db), id))?.alt).toBe('A hand')
    expect(await findMedium(reader(db), 'none')).toBeNull()
  })
}
