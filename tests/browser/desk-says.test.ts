// What the desk says by itself, of saving, of what was done and of what is not there: for everyone, and never in the way of the keyboard.

import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { contentOf } from '../../lib/articles/content.ts'
import { fromHtml } from '../../lib/rich-text/from-html.ts'
import { faults } from '../support/axe.ts'
import { expectIsForEveryone } from '../support/desk/for-everyone.ts'
import {
  aDraftOf,
  enter,
  openArticle,
  PEOPLE,
  saved,
  says,
  textbox,
  writeAfter,
} from '../support/desk/newsroom.ts'
import { focusFaults } from '../support/focus.ts'
import { sharedSite } from '../support/running/site.ts'
import { overflow, visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

async function atDesk(path = ''): Promise<Page> {
  const { page } = await people.tab((window) => enter(window, site.origin, PEOPLE.wilhelmina))
  if (path) await page.goto(site.origin + path)
  return page
}

/** A draft of one paragraph, open to be written in. */
async function writing(title: string, words: string) {
  const page = await atDesk()
  const path = await aDraftOf(page.context(), site.origin, { title, html: `<p>${words}</p>` })
  await openArticle(page, site.origin + path)
  return { page, api: site.origin + path.replace('/desk/', '/api/desk/') }
}

/** By somebody at another computer, upon the first version. */
async function changeElsewhere(api: string, title: string, html: string): Promise<void> {
  const { page } = await people.open()
  const { request } = page.context()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  const answer = await request.post(api, {
    headers: { origin: site.origin, 'sec-fetch-site': 'same-origin' },
    data: { rev: 1, content: contentOf({ title, body: fromHtml(html) }) },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

test('two texts that meet, side by side and while the choice is put off', async () => {
  const { page, api } = await writing('Two Lamps', 'The lamp')
  await page.context().setOffline(true)
  await writeAfter(page, 'The lamp', ' went out.')
  await changeElsewhere(api, 'Two Lamps', '<p>The lamp is lit.</p>')
  await page.context().setOffline(false)
  const dialog = page.getByRole('dialog', { name: /^Anselm Kettering changed the same part/ })
  await dialog.waitFor()
  const chosen = dialog.getByRole('radio', { name: 'Both, one after the other', checked: true })
  expect(await chosen.evaluate((radio) => radio === document.activeElement)).toBe(true)
  await expectIsForEveryone(page, dialog)
  await page.keyboard.press('Escape')
  const notice = page.locator('.notice', { hasText: 'Your text is not saved until you choose.' })
  await notice.waitFor()
  expect(await textbox(page).evaluate((text) => text.contains(document.activeElement))).toBe(true)
  await expectIsForEveryone(page, notice)
  await notice.getByRole('button', { name: 'Choose' }).press('Enter')
  await dialog.getByRole('button', { name: 'My whole text' }).press('Enter')
  await saved(page)
})

const REFUSED = JSON.stringify({ error: { kind: 'invalid', message: 'At most 300 characters in the dek.' } })

const NOT_SAVED: Record<string, { answer(route: Route): Promise<void>; said: RegExp }> = {
  'a save that nobody answers': { answer: (route) => route.abort(), said: /^Offline: kept on this computer/ },
  'a save that is refused': {
    answer: (route) => route.fulfill({ status: 422, contentType: 'application/json', body: REFUSED }),
    said: /^Not saved\. At most 300 characters/,
  },
}

test.each(Object.entries(NOT_SAVED))('%s', async (title, { answer, said }) => {
  const { page, api } = await writing(title, 'Words')
  await page.route(api, answer)
  await writeAfter(page, 'Words', ' that wait.')
  await says(page, said)
  await expectIsForEveryone(page, page.locator('.save-bar'))
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await focusFaults(page, 'backwards')).toEqual([])
  await page.unroute(api)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await saved(page)
})

test('what was done and can be taken back', async () => {
  const page = await atDesk('/desk/articles/?status=draft')
  const row = page.locator('[data-row]').first()
  const title = await row.locator('.rows__title').textContent()
  await row.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Trash', exact: true }).press('Enter')
  const message = page.locator('.toast')
  const undo = message.getByRole('button', { name: 'Undo' })
  // Whoever is at the message has it for as long as they are.
  await undo.focus()
  await expectIsForEveryone(page, message)
  await undo.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('screen')
  await message.getByText('Taken back').waitFor()
  await page.getByRole('link', { name: title ?? '', exact: true }).waitFor()
})

/** Each asks for what is not there. */
const NOTHING_FITS = [
  '/desk/articles/?q=zzzz&owner=me',
  '/desk/media/?kind=gif&until=2001-01-01',
  '/desk/redirects/?q=zzzz',
  '/desk/activity/?to=2001-01-01',
]

test.each(NOTHING_FITS)('%s, where nothing fits', async (path) => {
  const page = await atDesk(path)
  await page.locator('.nothing').waitFor()
  expect(await faults(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await overflow(page)).toBe(0)
  expect(await focusFaults(page, 'forwards')).toEqual([])
})

test('a dialog over another: both are for everyone, and Escape leaves one at a time', async () => {
  const page = await atDesk('/desk/people/')
  const body = JSON.stringify({ error: { kind: 'verify', message: 'Is it you?' } })
  await page.route('**/api/desk/people/**', (route) =>
    route.fulfill({ status: 403, contentType: 'application/json', body }),
  )
  await page.getByRole('button', { name: 'Invite somebody' }).press('Enter')
  const below = page.getByRole('dialog', { name: 'Invite somebody' })
  await below.getByLabel('Name', { exact: true }).fill('Henrietta Heron')
  await below.getByLabel('Email address', { exact: true }).fill('heron@synovia.example')
  await page.keyboard.press('Enter')
  const above = page.getByRole('dialog', { name: 'Is it you?' })
  await above.waitFor()
  await expectIsForEveryone(page, above)
  await page.keyboard.press('Escape')
  await above.waitFor({ state: 'hidden' })
  await below.waitFor()
  expect(await below.evaluate((part) => part.contains(document.activeElement))).toBe(true)
})
