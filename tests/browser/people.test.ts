// An administrator lets somebody into the newsroom, gives them another role, ends their sessions, and lets them in no more.
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { enter, PEOPLE } from '../support/desk/newsroom.ts'
import { ownSite } from '../support/running/site.ts'
import { visits } from '../support/running/visits.ts'

const site = ownSite()
const people = visits()

const PASSWORD = 'a few words together'
const HERON = { name: 'Henrietta Heron', email: 'heron@synovia.example' }

async function atPeople() {
  const visit = await people.open()
  await enter(visit.page.context(), site.origin, PEOPLE.wilhelmina)
  await visit.page.goto(`${site.origin}/desk/people/`)
  return visit
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${site.origin}/login/`)
  await page.getByLabel('Email address', { exact: true }).fill(HERON.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

/** From the menu of her row. */
async function pick(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${HERON.name}` }).click()
  await page.getByRole('menuitem', { name: act }).click()
}

/** Whether the desk is open to the window at its next step. */
async function isIn(page: Page): Promise<boolean> {
  await page.goto(`${site.origin}/desk/`)
  return new URL(page.url()).pathname.startsWith('/desk/')
}

test('somebody is invited, comes by the link, and may what their role says, from the next step on', async () => {
  const chief = await atPeople()
  await chief.page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = chief.page.getByRole('dialog', { name: 'Invite somebody' })
  await dialog.getByLabel('Name', { exact: true }).fill(HERON.name)
  await dialog.getByLabel('Email address', { exact: true }).fill(HERON.email)
  await dialog.getByRole('radio', { name: /^Editor/ }).check()
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  const link = await chief.page.getByLabel('The link', { exact: true }).inputValue()

  const { page } = await people.open()
  await page.goto(link)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByLabel('The same again', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Go to the desk' }).click()
  await page.waitForURL(/\/desk\//)
  await page.goto(`${site.origin}/desk/tags/`)
  await page.getByRole('heading', { name: 'Tags', level: 1 }).waitFor()

  await chief.page.getByLabel(`Role of ${HERON.name}`).selectOption('contributor')
  await chief.page.getByRole('button', { name: `Change the role of ${HERON.name}` }).click()
  await chief.page.getByText(`${HERON.name} is contributor now, and has to sign in again.`).waitFor()
  expect(await isIn(page)).toBe(false)
  await signIn(page)
  await page.waitForURL(/\/desk\//)
  expect((await page.goto(`${site.origin}/desk/tags/`))?.status()).toBe(404)
  expect(chief.noted).toMatchObject({ violations: [], complaints: [] })
})

test('their sessions are seen and ended, and who is let in no more is refused until it is taken back', async () => {
  const [{ page, noted }, theirs] = [await atPeople(), await people.open()]
  await signIn(theirs.page)
  await theirs.page.waitForURL(/\/desk\//)
  await pick(page, 'Where they are signed in…')
  const dialog = page.getByRole('dialog', { name: `Where ${HERON.name} is signed in` })
  await dialog
    .getByText(/signed in .* last seen/)
    .first()
    .waitFor()
  await dialog.getByRole('button', { name: 'Sign them out everywhere' }).click()
  await dialog.getByText('Nowhere at this moment.').waitFor()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  expect(await isIn(theirs.page)).toBe(false)

  await pick(page, 'Let them in no more')
  await page.getByText(`${HERON.name} is signed out and may not come in.`).waitFor()
  await signIn(theirs.page)
  await theirs.page.getByText('The address or the password is not right.').waitFor()
  expect(await isIn(theirs.page)).toBe(false)
  await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('May not sign in').waitFor({ state: 'detached' })
  await signIn(theirs.page)
  await theirs.page.waitForURL(/\/desk\//)
  expect(noted).toMatchObject({ violations: [], complaints: [] })
})
