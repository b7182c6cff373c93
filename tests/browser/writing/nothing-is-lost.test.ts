import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DEMO_PASSWORD } from '../../../lib/users/demo.ts'
import {
  aDraftOf,
  enter,
  openArticle,
  PEOPLE,
  saved,
  says,
  storedText,
  textbox,
  textOf,
  writeAfter,
} from '../../support/desk/newsroom.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

/** The desk is opened up to four times in one test, and waited for where it tries again: a busy machine takes longer. */
const PATIENT = { timeout: 120_000 }

/** A window of theirs on a draft of one or two paragraphs. */
async function writing(email: string, title: string, ...paragraphs: string[]) {
  const { page } = await people.open()
  const context = page.context()
  await enter(context, site.origin, email)
  const html = paragraphs.map((words) => `<p>${words}</p>`).join('')
  const address = site.origin + (await aDraftOf(context, site.origin, { title, html }))
  await openArticle(page, address)
  return { page, context, address }
}

test(
  'the network drops in mid-sentence, the tab is killed: what was typed is there again, and on the server',
  PATIENT,
  async () => {
    const { page, context, address } = await writing(PEOPLE.anselm, 'The Drop of a Network', 'Before')
    await writeAfter(page, 'Before', ' the drop')
    await saved(page)
    await context.setOffline(true)
    await writeAfter(page, 'Before the drop', ', during it')
    await says(page, 'Offline: kept on this computer, will be saved when the connection is back')
    await context.setOffline(false)
    await saved(page)
    await context.setOffline(true)
    await writeAfter(page, 'Before the drop, during it', ', and before the kill.')
    await says(page, /^Offline/)
    await page.close({ runBeforeUnload: false })
    await context.setOffline(false)

    const again = await context.newPage()
    await openArticle(again, address)
    await again.getByText(/which had not been saved, has been brought back/).waitFor()
    await saved(again)
    expect(await storedText(again)).toBe('Before the drop, during it, and before the kill.')
  },
)

test(
  'articles that never reached the server: one whose saving was tried is saved and said, one that goes on since is offered',
  PATIENT,
  async () => {
    const { page: tried } = await people.open()
    const context = tried.context()
    await enter(context, site.origin, PEOPLE.barnaby)
    const going = await context.newPage()
    for (const page of [tried, going]) await openArticle(page, `${site.origin}/desk/articles/new/`)
    await context.setOffline(true)
    await tried.getByRole('textbox', { name: 'Title' }).fill('Sent Late')
    await says(tried, /^Offline/)
    await kept(tried, 'grounds', 'Sent Late')
    await going.getByRole('textbox', { name: 'Title' }).fill('Never Sent')
    await says(going, /^Offline/)
    await textbox(going).click()
    await going.keyboard.type('Words in a tunnel.')
    await kept(going, 'texts', 'Words in a tunnel.')
    for (const page of [tried, going]) await page.close({ runBeforeUnload: false })
    await context.setOffline(false)
    await context.clearCookies()

    const later = await context.newPage()
    await enter(context, site.origin, PEOPLE.barnaby)
    await later.goto(`${site.origin}/desk/articles/`)
    await later.getByText('“Sent Late” was only on this computer. It is saved now.').waitFor()
    await later.getByText(/^You have an unsent draft on this computer: “Never Sent”/).waitFor()
    await later.getByRole('link', { name: 'Go on writing' }).click()
    await later.waitForURL(/articles\/[0-9a-f-]{36}\/$/)
    await saved(later)
    expect(await storedText(later)).toBe('Words in a tunnel.')
    await later.goto(`${site.origin}/desk/articles/`)
    for (const title of ['Never Sent', 'Sent Late'])
      await later.getByRole('link', { name: title, exact: true }).waitFor()
    expect(await later.locator('.notice').count()).toBe(0)
  },
)

test(
  'the session is revoked: nobody else gets in over the text, its writer signs in in place, and it is saved',
  PATIENT,
  async () => {
    const { page } = await writing(PEOPLE.ottilie, 'A Session Ends', 'Signed in')
    const { sessions } = site.db.t
    // Written without the network: a page that learns of it by itself stands behind its dialog before a key is pressed.
    await page.context().setOffline(true)
    await writeAfter(page, 'Signed in', ', and out.')
    await site.db.write((tx) => tx.orm.update(sessions).set({ endedAt: Date.now() }))
    await page.context().setOffline(false)
    await says(page, 'Signed out: kept on this computer, sign in to save')
    const dialog = page.getByRole('dialog', { name: 'Sign in to go on' })
    await dialog.getByLabel('Email').fill(PEOPLE.anselm)
    await dialog.getByLabel('Password').fill(DEMO_PASSWORD)
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
    await dialog.getByText(/was written by somebody else. Sign in as its writer to save it/).waitFor()
    await dialog.getByLabel('Email').fill(PEOPLE.ottilie)
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click()
    await saved(page)
    expect(await storedText(page)).toBe('Signed in, and out.')
  },
)

test(
  'somebody else signs in in another tab: the text is not saved under their name, but when its writer is back',
  PATIENT,
  async () => {
    const { page, context, address } = await writing(PEOPLE.ottilie, 'One Computer', 'Mine')
    await enter(context, site.origin, PEOPLE.wilhelmina)
    await writeAfter(page, 'Mine', ', and only mine.')
    await says(page, 'Somebody else is signed in: kept on this computer, not saved')
    await page.getByText(/You are signed in as Wilhelmina Pruitt now/).waitFor()
    const standing = await context.request.get(address.replace('/desk/', '/api/desk/'))
    expect(await standing.json()).toMatchObject({ rev: 1, byName: 'Ottilie Fairweather' })
    await enter(context, site.origin, PEOPLE.ottilie)
    await page.evaluate(() => dispatchEvent(new Event('focus')))
    await saved(page)
    expect(await storedText(page)).toBe('Mine, and only mine.')
  },
)

test('a server that is busy is waited for as long as it asks, and says so', PATIENT, async () => {
  const { page, address } = await writing(PEOPLE.anselm, 'A Busy Hour', 'Patience')
  const api = address.replace('/desk/', '/api/desk/')
  const body = JSON.stringify({ error: { message: 'Busy.' } })
  const busy = { status: 503, contentType: 'application/json', headers: { 'Retry-After': '40' }, body }
  await page.route(api, (route) => route.fulfill(busy))
  await writeAfter(page, 'Patience', ' is kept.')
  await says(page, 'The server is busy: kept on this computer, trying again in 40 seconds')
  await page.unroute(api)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await saved(page)
  expect(await storedText(page)).toBe('Patience is kept.')
})

test(
  'two people, or two tabs of one, change different parts: both texts are one, and both are told',
  PATIENT,
  async () => {
    const { page: first, address } = await writing(
      PEOPLE.anselm,
      'Four Hands',
      'The first part.',
      'The second part.',
    )
    const { page: second } = await people.open()
    await enter(second.context(), site.origin, PEOPLE.wilhelmina)
    await openArticle(second, address)
    const third = await first.context().newPage()
    await openArticle(third, address)
    await writeAfter(first, 'The first part.', ' Anselm was here.')
    await saved(first)
    await writeAfter(second, 'The second part.', ' So was Wilhelmina.')
    await second.getByText(/^From Anselm Kettering: /).waitFor()
    await saved(second)
    await third.getByRole('textbox', { name: 'Title' }).fill('Six Hands')
    await third.getByText(/^From .*Wilhelmina Pruitt.*: /).waitFor()
    await saved(third)
    const both = 'The first part. Anselm was here.\nThe second part. So was Wilhelmina.'
    expect(await textOf(second)).toBe(both)
    expect(await textOf(third)).toBe(both)
    // What its quarter of a minute would bring by itself.
    await lookAgain(first)
    await expect.poll(() => textOf(first)).toBe(both)
    await expect.poll(() => first.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Six Hands')
    expect(await storedText(first)).toBe(both)
  },
)

test(
  'two people change the same part: both texts stand side by side, and either can be kept',
  PATIENT,
  async () => {
    const { page: first, address } = await writing(PEOPLE.anselm, 'One Sentence', 'The lamp')
    const { page: second } = await people.open()
    await enter(second.context(), site.origin, PEOPLE.wilhelmina)
    await openArticle(second, address)
    await writeAfter(first, 'The lamp', ' is lit.')
    await saved(first)
    await first.context().setOffline(true)
    await writeAfter(second, 'The lamp', ' went out.')
    const dialog = second.getByRole('dialog', { name: /^Anselm Kettering changed the same part/ })
    const part = dialog.getByRole('group', { name: 'A part of the text' })
    await part.getByRole('radio', { name: /^Yours.*The lamp went out\.$/ }).check()
    await part.getByText('The lamp is lit.').waitFor()
    await dialog.getByRole('button', { name: 'Go on with this' }).click()
    await saved(second)
    expect(await storedText(second)).toBe('The lamp went out.')

    await writeAfter(first, 'The lamp is lit.', ' Again.')
    await says(first, /^Offline/)
    await first.context().setOffline(false)
    const other = first.getByRole('dialog', { name: /^Wilhelmina Pruitt changed the same part/ })
    await other.getByRole('radio', { name: /^Wilhelmina Pruitt.*The lamp went out\.$/ }).check()
    await other.getByRole('button', { name: 'Go on with this' }).click()
    await saved(first)
    expect(await storedText(first)).toBe('The lamp went out.')
  },
)

async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** What is typed is on this computer's disk a moment later; among the grounds once its saving has been tried. */
async function kept(page: Page, store: 'texts' | 'grounds', words: string): Promise<void> {
  const written = () =>
    page.evaluate(async (store) => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const db = await asked(indexedDB.open('masthead'))
      const all = await asked(db.transaction(store).objectStore(store).getAll())
      db.close()
      return JSON.stringify(all)
    }, store)
  await expect.poll(written).toContain(words)
}
