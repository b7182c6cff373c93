// An editor sorts the magazine: categories moved by keys, tags renamed and merged, an author's profile, all seen by readers at once.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { categoryId } from '../../../lib/ops/seed/taxonomy.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

async function open(path: string) {
  const visit = await people.open()
  await enter(visit.page.context(), site.origin, PEOPLE.ottilie)
  await visit.page.goto(site.origin + path)
  return visit
}

const moved = async (path: string) => {
  const { status, location } = await ask(site.origin, path)
  return [status, location]
}

test('a category goes under another by keys; what changes is said first, and taken back afterwards', async () => {
  const { page, noted } = await open('/desk/categories/')
  const video = page.getByRole('treeitem', { name: /^Video/ })
  await video.focus()
  await page.keyboard.press('Alt+ArrowLeft')
  await page.getByText('/category/opinion/rheuminations/video/ → /category/opinion/video/').waitFor()
  await page.getByRole('button', { name: 'Save the order' }).click()
  await page.getByText('Saved. Readers find the categories in this order now.').waitFor()
  expect(await moved('/category/opinion/rheuminations/video/')).toEqual([301, '/category/opinion/video/'])
  expect(await moved('/category/opinion/rheuminations/video/feed/')).toEqual([
    301,
    '/category/opinion/video/feed/',
  ])
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  const back = [301, '/category/opinion/rheuminations/video/']
  await expect.poll(() => moved('/category/opinion/video/')).toEqual(back)
  expect(noted.violations).toEqual([])
  expect(noted.complaints).toEqual([])
})

test('dragged, a category goes before another, and under another; readers find the order and the addresses, and have them back', async () => {
  const { page, noted } = await open('/desk/categories/')
  const hub = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name}.*hub`) })
  const shown = async () =>
    (await readPage(site.origin, '/category/focusrheum/')).texts('.listing__subcategory a')
  const before = await shown()
  await hub('Rheumatoid Arthritis').dragTo(hub('Gout'), { targetPosition: { x: 60, y: 2 } })
  await page.getByText('Only the order changes; every address stays.').waitFor()
  await hub('Psoriatic Arthritis').dragTo(page.getByRole('treeitem', { name: /^Guidance/ }))
  const [old, next] = ['/category/focusrheum/psoriatic-arthritis/', '/category/guidance/psoriatic-arthritis/']
  await page.getByText(`${old} → ${next}`).waitFor()
  await page.getByRole('button', { name: 'Save the order' }).click()
  await page.getByText('Saved. Readers find the categories in this order now.').waitFor()
  const others = before.filter((name) => !['Rheumatoid Arthritis', 'Psoriatic Arthritis'].includes(name))
  expect(await shown()).toEqual(
    others.flatMap((name) => (name === 'Gout' ? ['Rheumatoid Arthritis', name] : name)),
  )
  expect([await moved(old), await moved(next)]).toEqual([
    [301, next],
    [200, null],
  ])
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(shown).toEqual(before)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('Meet the Editors is ordered by buttons and by hand; of two at once the second sees both orders, and chooses', async () => {
  const shown = async () => (await readPage(site.origin, '/editors/')).texts('.author-box__name a')
  const [first = '', second = '', third = '', ...others] = await shown()
  const [{ page, noted }, late] = [await open('/desk/authors/'), await open('/desk/authors/')]
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
  await press(page, new RegExp(`^Move up.*${second}`))
  await press(page, 'Save the order')
  await page.getByText('Saved. Readers find Meet the Editors in this order now.').waitFor()
  expect(await shown()).toEqual([second, first, third, ...others])
  const list = page.getByRole('list', { name: 'Meet the Editors' }).getByRole('listitem')
  await list.filter({ hasText: third }).dragTo(list.filter({ hasText: second }))
  await press(page, 'Save the order')
  await expect.poll(shown).toEqual([third, second, first, ...others])

  await press(late.page, new RegExp(`^Move down.*${first}`))
  await press(late.page, 'Save the order')
  const dialog = late.page.getByRole('dialog', {
    name: 'Somebody else has changed Meet the Editors meanwhile',
  })
  const order = (name: string) => dialog.getByRole('region', { name }).getByRole('listitem').allInnerTexts()
  await dialog.waitFor()
  expect(await order('Theirs')).toEqual([third, second, first, ...others])
  expect(await order('Yours')).toEqual([second, first, third, ...others])
  await dialog.getByRole('button', { name: 'Save mine instead' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(shown).toEqual([second, first, third, ...others])
  await late.page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).click()
  await expect.poll(shown).toEqual([third, second, first, ...others])
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

/** The first tag of the list with articles, opened. */
async function openTag(page: Page, name: RegExp) {
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { name: 'Merge into another tag' }).waitFor()
}

test('a tag is renamed, merged once the numbers are read, and that is undone', async () => {
  const { page, noted } = await open('/desk/tags/?q=gout')
  await openTag(page, /^gout$/i)
  await page.getByRole('textbox', { name: 'Name' }).fill('Crystal disease')
  await page.getByRole('button', { name: 'Rename' }).click()
  await page.getByRole('heading', { level: 1, name: 'Crystal disease' }).waitFor()
  expect(await moved('/tag/gout/')).toEqual([301, '/tag/crystal-disease/'])
  await page.getByRole('combobox', { name: 'The other tag' }).fill('research')
  await page.getByRole('option').first().click()
  await page.getByRole('button', { name: 'See what happens' }).click()
  await page.getByText('It can be undone in the other one’s history', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  const told = page.getByRole('status').filter({ hasText: 'merged “Crystal disease” into it' })
  await told.waitFor()
  expect((await moved('/tag/crystal-disease/'))[0]).toBe(301)
  expect((await moved('/tag/gout/'))[0]).toBe(301)
  await told.getByRole('button', { name: 'Undo the merge' }).click()
  await page.getByRole('status').filter({ hasText: 'undid its merge' }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Crystal disease' }).waitFor()
  expect((await moved('/tag/crystal-disease/'))[0]).toBe(200)
  expect(await moved('/tag/gout/')).toEqual([301, '/tag/crystal-disease/'])
  expect(noted.complaints).toEqual([])
})

const [GOUT, SPINE] = ['focusrheum/gout', 'focusrheum/axial-spondyloarthritis'] as const

/** Somebody advertises in the hub, and it has a menu of its own. Returns where the campaign stands. */
async function fillHub(page: Page): Promise<string> {
  const published = await page
    .context()
    .request.post(`${site.origin}/api/desk/menus/hub-${categoryId(GOUT)}/`, {
      headers: { origin: site.origin, 'sec-fetch-site': 'same-origin' },
      data: {
        base: null,
        entries: [{ label: 'Kitchens', target: { kind: 'path', path: '/search/' }, children: [] }],
      },
    })
  expect(published.status(), await published.text()).toBe(200)
  await page.goto(`${site.origin}/desk/ads/`)
  await page.getByRole('link', { name: 'Banisters for the stairs' }).click()
  const section = page.getByLabel('Only in these sections', { exact: false })
  await section.selectOption({ value: categoryId(GOUT) })
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved. Readers get it from now on.').waitFor()
  return page.url()
}

/** What readers find in the hub’s own menu. */
const menuOf = async (path: string) =>
  (await readPage(site.origin, `/category/${path}/`)).texts('.hub-menu a').map((text) => text.trim())

test('a hub takes its campaigns and its menu along, told before, and all of it comes back', async () => {
  const { page, noted } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  const campaign = await fillHub(page)
  await page.goto(`${site.origin}/desk/categories/${categoryId(GOUT)}/`)
  await page.getByLabel('The other category').selectOption({ value: categoryId(SPINE) })
  await page.getByRole('button', { name: 'See what happens' }).click()
  await page.getByText('1 campaign of advertising follows', { exact: false }).waitFor()
  await page.getByText('has no menu of its own, so it gets that of “Gout”', { exact: false }).waitFor()
  await page.getByRole('button', { name: 'Merge', exact: true }).click()
  const told = page.getByRole('status').filter({ hasText: 'merged “Gout” into it' })
  await told.waitFor()
  const merged = page.url()
  expect(await menuOf(SPINE)).toEqual(['Kitchens'])
  await page.goto(campaign)
  await page.getByText('“Gout” became part of “Axial Spondyloarthritis”, so it stands there.').waitFor()
  await page.goto(merged)
  await told.getByRole('button', { name: 'Undo the merge' }).click()
  await page.getByRole('status').filter({ hasText: '1 campaign came back' }).waitFor()
  expect([await menuOf(GOUT), await menuOf(SPINE)]).toEqual([['Kitchens'], []])
  expect(noted.violations).toEqual([])
  expect(noted.complaints).toEqual([])
})

test('an author’s role changes in Meet the Editors, and a wrong ORCID iD is refused with a sentence', async () => {
  const { page } = await open('/desk/authors/')
  await page.getByRole('list', { name: 'Meet the Editors' }).getByRole('link').first().click()
  await page.getByLabel('Role there').fill('Physician Editor at Large')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Bring back what stood before').first().waitFor()
  expect((await readPage(site.origin, '/editors/')).text('main')).toContain('Physician Editor at Large')
  await page.getByLabel('ORCID iD').fill('0000-0002-1825-0096')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText(/is no ORCID iD: a digit is missing or wrong/).waitFor()
})

test('many articles are retagged after a look at each, readers see it, and it is undone', async () => {
  const { page, noted } = await open('/desk/tags/')
  await page.getByRole('link', { name: 'Retag many articles' }).click()
  await page.getByLabel('With the tag').fill('lupus')
  await page.getByLabel('Tags to add').fill('Wolf and butterfly')
  await page.getByLabel('That are').selectOption('live')
  await page.getByRole('button', { name: 'See what happens' }).click()
  const boxes = page.getByRole('group', { name: /Articles that change/ }).getByRole('checkbox')
  const all = await boxes.count()
  expect(all).toBeGreaterThan(1)
  await boxes.first().uncheck()
  await page.getByRole('button', { name: 'Retag the chosen articles' }).click()
  const told = page.getByRole('status').filter({ hasText: 'added “Wolf and butterfly”' })
  await told.getByText(`in ${all - 1} article`).waitFor()
  expect((await ask(site.origin, '/tag/wolf-and-butterfly/')).status).toBe(200)
  await told.getByRole('button', { name: /^Undo/ }).click()
  await page.getByRole('status').filter({ hasText: 'All are as they were.' }).waitFor()
  expect((await readPage(site.origin, '/tag/wolf-and-butterfly/')).texts('main article')).toEqual([])
  expect(noted.violations).toEqual([])
  expect(noted.complaints).toEqual([])
})

test('a hub’s page is looked at under its form before it is saved, and saving still works', async () => {
  const { page, noted } = await open(`/desk/categories/${categoryId('focusrheum/gout')}/`)
  await page.getByLabel('Words above the list').fill('Read these in turn.')
  await page.getByLabel('Order of its articles').selectOption('oldest')
  await page.getByRole('button', { name: 'Preview', exact: true }).press('Enter')
  const frame = page.frameLocator('iframe[title="The site as it will be"]')
  await frame.getByText('Read these in turn.').waitFor()
  await page.getByRole('button', { name: 'Phone' }).click()
  await frame.getByText('the oldest first').waitFor()
  expect((await readPage(site.origin, '/category/focusrheum/gout/')).text('main')).not.toContain('in turn')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect
    .poll(async () => (await readPage(site.origin, '/category/focusrheum/gout/')).text('main'))
    .toContain('Read these in turn.')
  const others = noted.complaints.filter((text) => !/^Blocked script execution in .*sandboxed/.test(text))
  expect([noted.violations, others]).toEqual([[], []])
})
