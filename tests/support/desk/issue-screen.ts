// Print issues at work in a browser: a managing editor before them, and articles that are put into one.
import type { Page } from 'playwright-core'
import type { Db } from '../../../db/client.ts'
import { updateArticle } from '../../../db/store/articles/articles.ts'
import { anArticle } from '../builders.ts'
import { AS_OF } from '../running/demo-data.ts'
import type { visits } from '../running/visits.ts'
import { enter, PEOPLE } from './newsroom.ts'

export async function atIssues(people: ReturnType<typeof visits>, origin: string) {
  const visit = await people.open({ timezoneId: 'UTC' })
  await visit.page.clock.setFixedTime(AS_OF)
  await enter(visit.page.context(), origin, PEOPLE.anselm)
  await visit.page.goto(`${origin}/desk/issues/`)
  return visit
}

export async function aReadyOne(db: Db, title: string): Promise<void> {
  const { id } = await anArticle(db, { title, status: 'draft' })
  await db.write((tx) => updateArticle(tx, id, { status: 'ready' }))
}

export async function addToIssue(page: Page, title: string): Promise<void> {
  const picker = page.getByRole('combobox', { name: /^Add an article to/ }).first()
  await picker.fill(title)
  await page.getByRole('option', { name: title }).waitFor()
  await picker.press('Enter')
  await page.getByRole('button', { name: `Move “${title}”` }).waitFor()
}
