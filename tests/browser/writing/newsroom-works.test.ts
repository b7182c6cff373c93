// One article on its way through the newsroom, hand to hand: each test is the next step of the same one.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../support/cast.ts'
import { enter, openArticle, PEOPLE, saved, textbox } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

const TITLE = 'The Ferry at Low Water'
const PATH = '/article/the-ferry-at-low-water/'
/** The demo's clock reads the publication's: half past twelve the same day. */
const APPEARS = AS_OF + HOUR / 2

test('a contributor writes with a reference and a picture, and sends it for review', async () => {
  const { page, noted } = await atDesk(PEOPLE.barnaby)
  await write(page)
  await step(page, 'Send for review', 'The tide tables are in the reference.')
  await page.getByText('An editor reads it and copyedits it next.').waitFor()
  expect(await page.getByRole('button', { name: /Publish|Schedule/ }).count()).toBe(0)
  expect((await ask(site.origin, PATH)).status).toBe(404)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('an editor finds it in review with the note, revises it, and sends it on', async () => {
  const { page, noted } = await atDesk(PEOPLE.ottilie)
  await openFromList(page, 'in-review')
  await page.getByText('The tide tables are in the reference.').first().waitFor()
  await page.getByRole('textbox', { name: 'Dek' }).fill('What a crossing teaches about waiting.')
  const text = textbox(page)
  await text.getByText('The boat waits for the water.').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' So do its passengers.')
  await text.getByText('So do its passengers.').waitFor()
  await saved(page)
  await step(page, 'Copyedited', 'The dek is shorter.')
  await page.getByText('A managing editor looks it over and marks it as ready.').waitFor()
  expect(await page.getByRole('button', { name: /Publish…|Schedule…/ }).count()).toBe(0)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('a managing editor far away schedules it by two clocks, and it appears at its time', async () => {
  const { page, noted } = await atDesk(PEOPLE.anselm, { timezoneId: 'America/New_York' })
  await openFromList(page, 'copyedited')
  await schedule(page)
  site.moveClock(APPEARS - 1)
  expect((await ask(site.origin, PATH)).status).toBe(404)
  site.moveClock(APPEARS)
  const live = await readPage(site.origin, PATH)
  expect(live.status).toBe(200)
  expect(live.text('.byline')).toContain('Meera Rao')
  expect(live.text('main')).toContain('What a crossing teaches about waiting.')
  expect(live.text('.prose')).toContain('The boat waits for the water.1 So do its passengers.')
  expect(live.text('.prose figcaption')).toContain('The landing')
  expect(live.text('.references__text')).toContain('On tides')
  expect((await readPage(site.origin, '/')).hrefs('main a')).toContain(PATH)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

test('a correction follows, and readers see it dated', async () => {
  site.moveClock(APPEARS + MINUTE)
  const { page, noted } = await atDesk(PEOPLE.anselm, { now: APPEARS + MINUTE })
  await openFromList(page, 'live')
  await unfold(page, 'Corrections')
  await page.getByRole('button', { name: 'Add a correction…' }).click()
  await page.getByLabel('What was wrong, and what is right').fill('The ferry crosses at six, not at five.')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByText('Readers see the correction with the article now.').waitFor()
  expect((await readPage(site.origin, PATH)).text('.corrections')).toMatch(
    /Correction.*January 15, 2026.*The ferry crosses at six, not at five\./,
  )
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})

/** A window whose clock stands where the site's does, as at any desk. */
async function atDesk(email: string, { now = AS_OF, timezoneId = 'UTC' } = {}) {
  const visit = await people.open({ timezoneId })
  await visit.page.clock.setFixedTime(now)
  await enter(visit.page.context(), site.origin, email)
  return visit
}

async function write(page: Page): Promise<void> {
  await openArticle(page, `${site.origin}/desk/articles/new/`)
  await page.getByRole('textbox', { name: 'Title' }).fill(TITLE)
  await page.getByRole('textbox', { name: 'Dek' }).fill('What an hour at the landing teaches about waiting.')
  const text = textbox(page)
  await text.click()
  await page.keyboard.type('The boat waits for the water.')
  await text.getByText('The boat waits for the water.').waitFor()
  await page.getByRole('button', { name: 'Reference', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Cite' })
    .getByRole('combobox')
    .fill('Ebb A. On tides. Journal of Imaginary Water. 2024. https://doi.org/10.5555/synovia.tide.1')
  await page.keyboard.press('Enter')
  await text.locator('sup[data-number="1"]').waitFor()
  await dropPicture(page)
  const figure = text.locator('figure')
  await figure.waitFor()
  await figure.locator('figcaption').click()
  await page.keyboard.type('The landing')
  await figure.getByText('The landing').waitFor()
  await figure.getByLabel('Alt text').fill('A landing at low water')
  await figure.getByLabel('Credit').fill('Photograph: B. Quill')
  await unfold(page, 'Byline')
  await page.getByRole('combobox', { name: 'Add an author' }).fill('Rao')
  await page.getByRole('option', { name: 'Meera Rao', exact: true }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/articles\/(?!new)/)
  await saved(page)
}

/** One step through the newsroom, with a word to whoever has it next. */
async function step(page: Page, label: string, note: string): Promise<void> {
  await page.getByRole('button', { name: `${label}…`, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: label })
  await dialog.getByLabel('A note to them, if you like').fill(note)
  await dialog.getByRole('button', { name: label, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

async function openFromList(page: Page, status: string): Promise<void> {
  await page.goto(`${site.origin}/desk/articles/?status=${status}`)
  await page.getByRole('link', { name: TITLE }).click()
  await textbox(page).waitFor()
}

/** Half past two in the night of March 8 does not happen in New York; what is chosen then is shown on both clocks. */
async function schedule(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Schedule…', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish this article' })
  await dialog.getByLabel('Your clock (New York)').check()
  await dialog.getByLabel('Date', { exact: true }).fill('2026-03-08')
  await dialog.getByLabel('Time', { exact: true }).fill('02:30')
  await dialog.getByText(/^Clocks in New York are put forward then: this time does not happen/).waitFor()
  await dialog.getByRole('radio', { name: /^03:30/ }).check()
  await dialog
    .getByText(/Mar 8, 2026, 7:30\sAM for the publication, .*Mar 8, 2026, 3:30\sAM for you/)
    .waitFor()
  await dialog.getByLabel('Date', { exact: true }).fill('2026-01-15')
  await dialog.getByLabel('Time', { exact: true }).fill('07:30')
  await dialog.getByText(/Jan 15, 2026, 12:30\sPM for the publication, .*, 7:30\sAM for you/).waitFor()
  expect(await dialog.getByLabel('Publish nevertheless, because').count()).toBe(0)
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page
    .getByText(/^Scheduled for/)
    .first()
    .waitFor()
}

async function unfold(page: Page, title: string): Promise<void> {
  await page.locator('.fold__head', { hasText: title }).click()
}

async function dropPicture(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 500 })
    const brush = canvas.getContext('2d')
    if (brush) brush.fillStyle = '#468'
    brush?.fillRect(40, 40, 500, 300)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    const data = new DataTransfer()
    if (blob) data.items.add(new File([blob], 'landing.png', { type: 'image/png' }))
    const block = document.querySelector('.writing > p') ?? document.body
    const { left, top } = block.getBoundingClientRect()
    const facts = { bubbles: true, cancelable: true, dataTransfer: data }
    block.dispatchEvent(new DragEvent('drop', { ...facts, clientX: left + 5, clientY: top + 2 }))
  })
}
