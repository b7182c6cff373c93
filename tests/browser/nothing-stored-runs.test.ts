// Attacks stored in every field of the newsroom: no screen of the desk and no page of the site ever runs one.
import type { Page, Request } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { enter, PEOPLE, textbox } from '../support/desk/newsroom.ts'
import { ATTACK, fillHostilely, type HostileNewsroom } from '../support/hostile/newsroom.ts'
import { ownSite } from '../support/running/site.ts'
import { visits } from '../support/running/visits.ts'

const site = ownSite()
const people = visits()
let places: HostileNewsroom

beforeAll(async () => {
  const { users } = site.db.t
  const [owner] = (await site.db.orm.select().from(users)).filter(({ email }) => email === PEOPLE.wilhelmina)
  places = await fillHostilely(site.db, owner?.id ?? '')
})

test('readers and guests meet words only', async () => {
  const { page, noted, ran } = await watched()
  for (const path of [...places.site, ...places.guest]) {
    await page.goto(site.origin + path)
    expect([await planted(page), noted.violations], path).toEqual([[], []])
  }
  await page.goto(`${site.origin}/article/attack/`)
  expect(await page.locator('h1').textContent()).toContain('<img src=x onerror=xss=1>')
  expect({ ran, violations: noted.violations }).toEqual({ ran: [], violations: [] })
})

test('the newsroom meets words only, with every part of the screens unfolded', async () => {
  const { page, noted, ran, settled } = await watched()
  await enter(page.context(), site.origin, PEOPLE.wilhelmina)
  for (const path of places.desk) {
    await page.goto(site.origin + path)
    await page.locator('main h1').first().waitFor({ state: 'attached' })
    if (/articles\/[^/?]+\/$/.test(path)) await textbox(page).waitFor()
    await unfold(page)
    await settled()
    expect(await planted(page), path).toEqual([])
  }
  await page.goto(`${site.origin}${places.desk.find((path) => path.endsWith('preview/'))}`)
  for (const form of ['In lists', 'Shared', 'Feed']) {
    await page.getByText(form, { exact: true }).click()
    await settled()
    expect(await planted(page), form).toEqual([])
  }
  await page.goto(`${site.origin}/desk/articles/`)
  await heard(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do anything' }).fill('again')
  await page
    .getByRole('option', { name: /onerror=xss/ })
    .first()
    .waitFor()
  expect(await planted(page), 'the palette').toEqual([])
  expect({ ran, violations: noted.violations }).toEqual({ ran: [], violations: [] })
})

test('an attack that got onto a page would be noticed', async () => {
  const { page, ran } = await watched()
  await page.goto('about:blank')
  await page.setContent(`<p title="${ATTACK}">${ATTACK}</p>`)
  expect((await planted(page)).length).toBeGreaterThan(2)
  await expect.poll(() => ran.length).toBeGreaterThan(0)
})

/** A window which notices when an attack runs, opens a dialog, or only stands on the page as an element. */
async function watched() {
  const { page, noted } = await people.open()
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.exposeFunction('noteRun', () => ran.push(page.url()))
  await page.addInitScript(() => {
    const { noteRun } = globalThis as unknown as { noteRun(): void }
    Object.defineProperty(globalThis, 'xss', { set: () => noteRun() })
  })
  const asked = new Set<Request>()
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  /** Whatever was asked for until now has come, and is drawn: the desk's heartbeat never lets the network rest for long. */
  const settled = async () => {
    await drawn(page)
    await expect.poll(() => asked.size, { interval: 10 }).toBe(0)
    await Promise.all(page.frames().map((frame) => frame.waitForLoadState()))
    await drawn(page)
  }
  return { page, noted, ran, settled }
}

const drawn = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** The screen hears what is done there. */
const heard = (page: Page) => page.locator('html:not([data-unheard])').waitFor({ state: 'attached' })

/** Elements that only an attack can have put there, on the page and in its frames. */
async function planted(page: Page): Promise<string[]> {
  const found = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...document.querySelectorAll('[onerror], [onload], [onmouseover], img[src="x"]')].map(
            ({ outerHTML }) => outerHTML.slice(0, 200),
          ),
        ),
      ),
  )
  return found.flat()
}

async function unfold(page: Page): Promise<void> {
  await heard(page)
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true
  })
}
