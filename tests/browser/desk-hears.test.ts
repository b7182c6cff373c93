// The tests of the desk themselves: what they do on a screen whose scripts are late waits for the scripts, and is not lost.
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../support/desk/newsroom.ts'
import { sharedSite } from '../support/running/site.ts'
import { visits } from '../support/running/visits.ts'

const site = sharedSite()
const people = visits()

test('a click waits until the screen hears it', async () => {
  const { page } = await people.open()
  await enter(page.context(), site.origin, PEOPLE.anselm)
  const late = Promise.withResolvers<void>()
  await page.route('**/_next/static/**/*.js', async (route) => {
    await late.promise
    await route.continue()
  })
  await page.goto(`${site.origin}/desk/corrections/`, { waitUntil: 'domcontentloaded' })
  const isPressed = page.getByRole('button', { name: 'Add a correction…' }).click()
  // A click that waited for nothing would be over by now.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  late.resolve()
  await isPressed
  await page.getByRole('combobox', { name: 'Which article is corrected' }).waitFor()
  expect(await page.locator('html[data-unheard]').count()).toBe(0)
})
