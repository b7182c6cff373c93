// A managing editor sends readers on: by hand, from the report of what was not found, and by a file.
import { expect, test } from 'vitest'
import { addMissing } from '../../../db/store/reports/missing.ts'
import { addVainSearches } from '../../../db/store/reports/searches.ts'
import { utcDay } from '../../../lib/dates.ts'
import { enter, PEOPLE } from '../../support/desk/newsroom.ts'
import { ESSAY } from '../../support/pages.ts'
import { AS_OF } from '../../support/running/demo-data.ts'
import { ask } from '../../support/running/fetching.ts'
import { ownSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = ownSite()
const people = visits()

async function open(path: string) {
  const visit = await people.open()
  await enter(visit.page.context(), site.origin, PEOPLE.anselm)
  await visit.page.goto(site.origin + path)
  const messages = visit.page.getByRole('region', { name: 'Messages' })
  return { ...visit, messages }
}

async function asked(path: string) {
  const { status, location } = await ask(site.origin, path)
  return location ? `${status} ${location}` : String(status)
}

test('a whole old blog is sent on, tried, changed, removed and brought back', async () => {
  const { page, noted, messages } = await open('/desk/redirects/')
  await page.getByRole('textbox', { name: 'Old address' }).fill('/')
  await page.getByRole('textbox', { name: 'Leads to' }).fill('/issues/')
  await page.getByRole('radio', { name: 'Everything under it, to one page' }).check()
  await page.getByRole('button', { name: 'Add the redirect' }).click()
  await page.getByText(/This would swallow every address/).waitFor()
  await page.getByRole('textbox', { name: 'Old address' }).fill('/old-blog/')
  await page.getByRole('button', { name: 'Add the redirect' }).click()
  await messages.getByText('Added. Readers are led on from now.').waitFor()
  expect(await asked('/old-blog/2019/a-post/')).toBe('301 /issues/')
  await page.getByRole('textbox', { name: 'An address of this site' }).fill('/old-blog/x/')
  await page.getByRole('button', { name: 'Where does it lead?' }).click()
  await page.getByText('/old-blog/x/ leads to /issues/.').waitFor()
  await page.getByRole('button', { name: 'Change /old-blog/*' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Leads to' }).fill('/editors/')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await messages.getByText('Saved. Readers are led on as it says now.').waitFor()
  expect(await asked('/old-blog/x/')).toBe('301 /editors/')
  await page.getByRole('button', { name: 'Remove /old-blog/*' }).click()
  await messages.getByText('Removed /old-blog/*.').waitFor()
  expect(await asked('/old-blog/x/')).toBe('404')
  await messages.getByRole('button', { name: 'Undo' }).last().click()
  await messages.getByText('Taken back.').waitFor()
  expect(await asked('/old-blog/x/')).toBe('301 /editors/')
  expect(noted.violations).toEqual([])
  // What was refused at first is told by the browser too.
  expect(noted.complaints.filter((text) => !text.includes('422'))).toEqual([])
})

test('what readers missed is mended with one click, and what only scanners try is ignored', async () => {
  const slug = ESSAY.split('/')[2]
  const missed = { day: utcDay(AS_OF), fromOwn: 0, referrer: 'blog.example' }
  await site.db.write(async (tx) => {
    await addMissing(tx, [
      { ...missed, address: `/2019/05/${slug}`, hits: 12 },
      { ...missed, address: '/scanned', hits: 3 },
    ])
    await addVainSearches(tx, [{ day: utcDay(AS_OF), words: 'gicht', searches: 4 }])
  })
  const { page, noted, messages } = await open('/desk/reports/')
  await page.getByRole('link', { name: 'gicht' }).waitFor()
  await page.getByRole('button', { name: 'Ignore /scanned' }).click()
  await messages.getByText('/scanned is ignored.').waitFor()
  await page.getByText('/scanned', { exact: true }).waitFor({ state: 'detached' })
  const words = `Send on to the article ${ESSAY}: /2019/05/${slug}`
  await page.getByRole('button', { name: words }).click()
  await messages.getByText(`/2019/05/${slug} leads to ${ESSAY} from now.`).waitFor()
  expect(await asked(`/2019/05/${slug}/`)).toBe(`301 ${ESSAY}`)
  await messages.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByRole('link', { name: `To another target: /2019/05/${slug}` }).click()
  await page.getByRole('heading', { name: 'New redirect' }).waitFor()
  expect(await page.getByRole('textbox', { name: 'Old address' }).inputValue()).toBe(`/2019/05/${slug}`)
  await page.goto(`${site.origin}/desk/reports/`)
  await page.getByRole('button', { name: words }).click()
  await page.getByText('Readers found whatever they asked for in these days.').waitFor()
  expect(noted.complaints).toEqual([])
})

test('a file is looked at, taken in and undone', async () => {
  const { page, noted } = await open('/desk/redirects/file/')
  const buffer = Buffer.from(
    `\ufeffFrom;To\r\n/alt/eins/;${ESSAY}\r\n/alt/zwei/;javascript:alert(1)\r\n`,
    'utf16le',
  )
  await page.getByLabel('The file').setInputFiles({ name: 'alt.csv', mimeType: 'text/csv', buffer })
  await page.getByText('2 lines, read as UTF-16LE with semicolons, with a header row.').waitFor()
  await page.getByText('Line 3:').waitFor()
  await page.getByRole('button', { name: 'Take in 1' }).click()
  await page.getByText(/^Taken in: 1 added, 0 changed. 1 line was left out/).waitFor()
  expect(await asked('/alt/eins/')).toBe(`301 ${ESSAY}`)
  await page.getByRole('button', { name: 'Undo the file', exact: true }).click()
  await page.getByText(/undone: 1 removed again/).waitFor()
  expect(await asked('/alt/eins/')).toBe('404')
  expect(noted.violations).toEqual([])
  expect(noted.complaints).toEqual([])
})
