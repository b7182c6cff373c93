import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contentOf } from '../../../lib/articles/content.ts'
import { traceKeys } from '../../support/measuring/key-trace.ts'
import { articleOf } from '../../support/measuring/long-article.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

test('in an article of 10,000 words with 60 references a key costs little more than in a short one, and changes nothing but its paragraph and the count of its page', async () => {
  const short = await openArticle({ words: 200, references: 2 })
  const inShort = await costOfKeys(short, 1)
  await short.close()
  const long = await openArticle({ words: 10_000, references: 60 })
  const inLong = await costOfKeys(long, 40)
  // The budget in milliseconds is the benchmark's (npm run bench); a ratio holds on a slow machine too.
  expect(inLong / inShort).toBeLessThan(2.5)
  // Each word is counted on its page: the line of the page says so.
  expect(await long.evaluate(() => [...changed].sort())).toEqual(['p', 'sheet edge'])
})

test('the cursor is in sight wherever it goes, a heading where one goes to it, and nothing is drawn far away', async () => {
  const page = await openArticle({ words: 10_000, references: 60 })
  await page.locator('.writing > p').nth(3).click()
  await page.keyboard.press('Control+End')
  await expect.poll(() => coverOfCursor(page)).toBe('')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Halden R. On salt.')
  await expect.poll(() => coverOfCursor(page)).toBe('')
  await page.keyboard.press('Control+Home')
  await expect.poll(() => coverOfCursor(page)).toBe('')
  const far = page.locator('.writing > .table-view td').last()
  expect(await far.evaluate((block) => block.checkVisibility({ contentVisibilityAuto: true }))).toBe(false)
  await page.getByRole('button', { name: 'Outline' }).click()
  for (const part of ['Part 15', 'Part 3', 'Part 18']) {
    await page.locator('.outline').getByRole('button', { name: part, exact: true }).click()
    const heading = page.locator('.writing > h2').getByText(part, { exact: true })
    await expect.poll(async () => (await heading.boundingBox())?.y ?? 0).toBeGreaterThan(400)
    expect((await heading.boundingBox())?.y).toBeLessThan(500)
  }
})

declare const changed: Set<string>

/** Runs in the page: which blocks of the text change from now on. */
function noteChanges(): void {
  const home = globalThis as unknown as { changed: Set<string> }
  home.changed = new Set()
  const text = document.querySelector('.writing')
  if (!text) throw new Error('There is no text.')
  const nameOf = (block: Element | undefined) =>
    block?.className.includes('sheet-edge') ? 'sheet edge' : (block?.tagName.toLowerCase() ?? 'the text')
  new MutationObserver((records) => {
    // ProseMirror takes a class away from the text at each key, mostly one that it has not got.
    for (const { target, type } of records)
      if (target !== text || type !== 'attributes')
        home.changed.add(nameOf([...text.children].find((child) => child.contains(target))))
  }).observe(text, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** What lies over the line with the cursor, or that it is out of the window; nothing when it can be seen. */
function coverOfCursor(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { startContainer } = getSelection()?.getRangeAt(0) ?? {}
    const block = startContainer instanceof Element ? startContainer : startContainer?.parentElement
    const line = block?.getBoundingClientRect()
    if (!block || !line) return 'there is no cursor'
    const above = document.elementFromPoint(line.left + 5, line.bottom - 3)
    if (!above) return 'it is out of the window'
    return above === block || block.contains(above) || above.contains(block) ? '' : above.className
  })
}

/** The median cost of a key in the paragraph of that number, in milliseconds of the browser's computing. */
async function costOfKeys(page: Page, paragraph: number): Promise<number> {
  await page.locator('.writing > p').nth(paragraph).click()
  await page.keyboard.type('Salt and ')
  await page.evaluate(noteChanges)
  const { computing } = await traceKeys(page, 'and so the lamp went on burning until the morning ')
  return computing.toSorted((a, b) => a - b)[Math.floor(computing.length / 2)] ?? 0
}

async function openArticle(size: { words: number; references: number }): Promise<Page> {
  const { page } = await people.open()
  await page.goto(`${site.origin}/login/`)
  await page.getByRole('button', { name: /Anselm Kettering/ }).click()
  await page.waitForURL('**/desk/')
  const body = articleOf({ ...size, pictures: [] })
  const content = contentOf({ title: 'A Long Evening', body })
  const id = await page.evaluate(async (content) => {
    const answer = await fetch('/api/desk/articles/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ content }),
    })
    return (await answer.json()).id
  }, content)
  await page.goto(`${site.origin}/desk/articles/${id}/`)
  await page.locator('[data-laid-out] .writing').waitFor()
  return page
}
