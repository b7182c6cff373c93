// A managing editor curates the front page on the page itself, by mouse, by keys and on a telephone; readers get it at the next request.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faults } from '../../support/axe.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { readPage } from '../../support/pages.ts'
import { ownSite } from '../../support/running/site.ts'
import { overflow, visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

/** What stands in a reader's first three zones. */
async function readers() {
  const page = await readPage(site.origin, '/')
  const titles = (zone: string) => page.texts(`${zone} .teaser__title`)
  return {
    lead: titles('.home__lead'),
    seconds: titles('.home__seconds'),
    latest: titles('.home__latest'),
    all: page.texts('main .teaser__title'),
  }
}

async function open(page: Page) {
  await enter(page.context(), site.origin, PEOPLE.anselm)
  await page.goto(`${site.origin}/desk/front-page/`)
  await page.getByRole('list', { name: 'Stories: Lead' }).getByRole('listitem').first().waitFor()
  const inside = page.frameLocator('.preview__frame')
  return {
    places: (zone: string) =>
      page.getByRole('list', { name: `Stories: ${zone}`, exact: true }).getByRole('listitem'),
    grip: (title: string) => page.getByRole('button', { name: `Move “${title}”: arrow keys`, exact: true }),
    story: (title: string) =>
      page.getByRole('button', { name: new RegExp(`^(Pinned|Automatic): “${title}”`) }),
    /** As the page under the controls draws it. */
    drawn: async (zone: string) =>
      (await inside.locator(`${zone} .teaser__title`).allInnerTexts()).map((title) => title.trim()),
    act: (name: string | RegExp) => page.getByRole('menuitem', { name, exact: true }).click(),
    says: (words: string) => page.getByText(words).first().waitFor({ state: 'attached' }),
  }
}

/** Only the test's own script is refused by the frame, which has none. */
const unexpected = (complaints: string[]) =>
  complaints.filter((text) => !/^Blocked script execution in .*sandboxed/.test(text))

test('dragged, moved by keys, replaced, unpinned, published, undone', async () => {
  const { page, noted } = await people.open()
  const { places, grip, story, drawn, act, says } = await open(page)
  const before = await readers()
  const [second = '', other = ''] = before.seconds
  const [first = '', , third = '', fourth = ''] = before.latest

  // With the mouse: a story of the latest becomes the lead, and what led comes by itself where it belongs.
  await places('Latest').nth(2).dragTo(places('Lead').first())
  await says(`“${third}” is pinned to Lead, place 1 of 1.`)
  await expect.poll(() => drawn('.home__lead')).toEqual([third])
  await expect.poll(() => drawn('.home__latest')).not.toContain(third)
  await page.getByRole('button', { name: `Pinned: “${third}”, 1 of 1 in Lead` }).waitFor()
  const covered = await places('Lead').first().boundingBox()
  const seen = await page.frameLocator('.preview__frame').locator('.home__lead .teaser').boundingBox()
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((covered?.[side] ?? 0) - (seen?.[side] ?? -9)), side).toBeLessThan(2)

  // With the keys: up in its zone, then into the zone before it; the keyboard stays on it.
  await grip(fourth).focus()
  const [, above = ''] = await drawn('.home__latest')
  expect(above).not.toBe('')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => grip(fourth).evaluate((one) => one === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => drawn('.home__seconds')).toContain(fourth)
  await expect.poll(() => grip(fourth).evaluate((one) => one === document.activeElement)).toBe(true)
  await story(fourth).waitFor()

  // Replaced by search; the one that was there goes on by itself.
  const [, beside = ''] = await drawn('.home__seconds')
  const left = beside === fourth ? ((await drawn('.home__seconds'))[0] ?? '') : beside
  await story(left).click()
  await act('Replace…')
  const dialog = page.getByRole('dialog', { name: `Replace “${left}”` })
  await dialog.getByRole('combobox', { name: 'Find an article' }).fill('The Third Bottle')
  await dialog.getByRole('option', { name: 'The Third Bottle' }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(() => drawn('.home__seconds')).toContain('The Third Bottle')

  // Unpinned: its place fills by itself; and that is undone by the keyboard.
  await story(fourth).click()
  await act(/^Unpin/)
  await expect.poll(() => drawn('.home__seconds')).not.toContain(fourth)
  await page.keyboard.press('Control+z')
  await expect.poll(() => drawn('.home__seconds')).toContain(fourth)

  expect(await faults(page, { exclude: 'iframe' })).toEqual([])
  expect(await readers()).toEqual(before)
  const planned = { lead: await drawn('.home__lead'), seconds: await drawn('.home__seconds') }
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const message = page.locator('.toast', { hasText: 'Readers see this front page now.' })
  await message.waitFor()
  const after = await readers()
  expect(after).toMatchObject(planned)
  expect(after.lead).toEqual([third])
  expect(new Set(after.all).size).toBe(after.all.length)

  await message.getByRole('button', { name: 'Undo' }).click()
  await says('Taken back. Readers see what counted before.')
  expect(await readers()).toEqual(before)
  await expect.poll(() => drawn('.home__seconds')).toEqual([second, other])
  await story(first).waitFor()
  expect(noted.violations).toEqual([])
  expect(unexpected(noted.complaints)).toEqual([])
})

test('on a telephone the menu does it all, and leaving asks while something is not published', async () => {
  const { page, noted } = await people.open({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const { story, drawn, act, says } = await open(page)
  const before = await readers()
  const [first = '', second = ''] = before.latest
  expect(await overflow(page)).toBe(0)
  await story(second).tap()
  await act('Pin it here')
  await page.getByRole('button', { name: `Pinned: “${second}”, 2 of 6 in Latest` }).waitFor()
  await story(second).tap()
  await act('Lead')
  await expect.poll(() => drawn('.home__lead')).toEqual([second])
  await says(`“${second}” is pinned to Lead, place 1 of 1.`)
  await story(first).tap()
  await act(/^Move down/)
  await expect.poll(async () => (await drawn('.home__latest')).indexOf(first)).toBeGreaterThan(0)

  let asked = 0
  page.once('dialog', (dialog) => {
    asked += 1
    void dialog.dismiss()
  })
  await page.getByRole('link', { name: 'Synovia' }).first().click()
  await expect.poll(() => asked).toBe(1)
  expect(await faults(page, { exclude: 'iframe' })).toEqual([])
  expect(await readers()).toEqual(before)
  await page.getByRole('button', { name: 'Publish', exact: true }).tap()
  await says('Readers see this front page now.')
  expect((await readers()).lead).toEqual([second])
  expect(noted.violations).toEqual([])
})

test('the browser stops while it is arranged: what was not published is offered again, taken up, and discarded with one click', async () => {
  const { page: lost } = await people.open()
  const first = await open(lost)
  const before = await readers()
  const [second = ''] = before.seconds
  await first.story(second).click()
  await first.act('Lead')
  await expect.poll(() => first.drawn('.home__lead')).toEqual([second])
  await lost.close({ runBeforeUnload: false })

  const page = await lost.context().newPage()
  const { drawn, says } = await open(page)
  expect(await drawn('.home__lead')).toEqual(before.lead)
  await page.getByRole('button', { name: 'Take it up again' }).click()
  await expect.poll(() => drawn('.home__lead')).toEqual([second])
  await says('What you had arranged stands in the places again.')
  await page.close({ runBeforeUnload: false })

  const again = await lost.context().newPage()
  await open(again)
  await again.getByRole('button', { name: 'Discard it' }).click()
  await again.reload()
  await again.getByRole('list', { name: 'Stories: Lead' }).getByRole('listitem').first().waitFor()
  expect(await again.getByRole('button', { name: 'Take it up again' }).count()).toBe(0)
  expect(await readers()).toEqual(before)
})
