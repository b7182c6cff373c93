// People of the demo's newsroom in a browser: signed in without the page for it, with an article before them.
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { contentOf } from '../../../lib/articles/content.ts'
import { fromHtml } from '../../../lib/rich-text/from-html.ts'

export const PEOPLE = {
  wilhelmina: 'chief@synovia.example',
  anselm: 'managing@synovia.example',
  ottilie: 'editor@synovia.example',
  barnaby: 'contributor@synovia.example',
}

/** From now on this window is theirs; whoever was signed in is not any more. */
export async function enter(context: BrowserContext, origin: string, email: string): Promise<void> {
  const answer = await context.request.post(`${origin}/api/session/`, {
    headers: { origin, 'sec-fetch-site': 'same-origin' },
    form: { demo: email, returnTo: '/desk/account/' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(303)
}

/** Made by whoever is signed in; its path at the desk. */
export async function aDraftOf(
  context: BrowserContext,
  origin: string,
  { title, html }: { title: string; html: string },
): Promise<string> {
  const answer = await context.request.post(`${origin}/api/desk/articles/`, {
    headers: { origin, 'sec-fetch-site': 'same-origin' },
    data: { content: contentOf({ title, body: fromHtml(html) }) },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return `/desk/articles/${(await answer.json()).id}/`
}

export const textbox = (page: Page) => page.getByRole('textbox', { name: 'Text of the article' })

/** Opened, and ready to be written in. */
export async function openArticle(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await textbox(page).waitFor()
}

/** At the end of the paragraph with these words, as its caret shows. */
export async function writeAfter(page: Page, words: string, more: string): Promise<void> {
  await textbox(page).getByText(words).click()
  await page.keyboard.press('End')
  await page.keyboard.type(more)
  await textbox(page)
    .getByText(words + more)
    .waitFor()
}

/** One line for each paragraph. */
export async function textOf(page: Page): Promise<string> {
  return (await textbox(page).locator('> p').allTextContents()).join('\n')
}

/** Everything typed until now has been acknowledged: what was said before the last key is drawn over first. */
export async function saved(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  await says(page, /^Saved a moment ago$/)
}

/** What stands on the server, by a fresh look. */
export async function storedText(page: Page): Promise<string> {
  await page.reload()
  await textbox(page).waitFor()
  return textOf(page)
}

/** The words above the text about saving, as they are seen. */
export async function says(page: Page, words: string | RegExp): Promise<void> {
  await page.locator('.save-bar__state').filter({ hasText: words }).waitFor()
}
