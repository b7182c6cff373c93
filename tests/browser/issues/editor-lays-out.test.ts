import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readPage } from '../../support/pages.ts'
import { sharedSite } from '../../support/running/site.ts'
import { visits } from '../../support/running/visits.ts'

const site = sharedSite()
const people = visits()

const PATH = '/article/how-a-lantern-was-hung/'

test('an editor lays out an article: pages, dropped pictures, a pasted table, a video; readers see all of it', async () => {
  const { page, noted } = await people.open()
  await signIn(page, 'Anselm Kettering')
  await page.getByRole('link', { name: 'New article' }).click()
  await page.waitForURL('**/desk/articles/new/')
  await page.getByRole('textbox', { name: 'Title' }).fill('How a Lantern Was Hung')
  const text = page.getByRole('textbox', { name: 'Text of the article' })
  await text.click()
  await page.keyboard.type('The hook was there before the ceiling.')
  await page.keyboard.press('Enter')

  await bring(page, 'drop', { pictures: ['lamp.png', 'hook.png'] })
  await page.keyboard.type('Typed while the pictures were on their way.')
  const figures = text.locator('figure')
  await expect.poll(() => figures.count()).toBe(2)
  await figures.first().locator('figcaption').click()
  await page.keyboard.type('The lamp')
  await page.keyboard.press('Tab')
  await page.keyboard.type('A lamp on a hook')
  expect(await figures.first().getByText('Alt text is missing').isVisible()).toBe(false)
  expect(await figures.nth(1).getByText('Alt text is missing').isVisible()).toBe(true)
  await figures.nth(1).locator('.figure-frame').click()
  await figures
    .nth(1)
    .getByLabel(/Decorative/)
    .check()

  await text.getByText('Typed while').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await bring(page, 'paste', { text: 'Lamp\tHours\r\nOil\t6\r\nGas\t9\r\n' })
  await text.locator('td').last().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Wax')
  await page.keyboard.press('Tab')
  await page.keyboard.type('4')
  await text.getByRole('button', { name: 'Header row' }).click()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('The second evening.')
  await page.keyboard.press('Enter')
  await bring(page, 'paste', { text: 'https://vimeo.com/76979871' })
  await text.getByText(/^Page 2 of 2/).waitFor()

  await page.getByRole('button', { name: 'Publish…', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now', exact: true }).click()
  await page
    .getByRole('link', { name: /View on the site/ })
    .first()
    .waitFor()
  const first = await readPage(site.origin, PATH)
  expect(first.text('.prose')).toContain('Typed while the pictures were on their way.')
  expect(first.texts('.prose figcaption')).toEqual(['The lamp'])
  expect(first.texts('.prose th')).toEqual(['Lamp', 'Hours'])
  expect(first.texts('.prose td')).toEqual(['Oil', '6', 'Gas', '9', 'Wax', '4'])
  const second = await readPage(site.origin, `${PATH}2/`)
  expect(second.text('.prose')).toContain('The second evening.')
  expect(second.hrefs('.prose a')).toContain('https://vimeo.com/76979871')
  expect(noted.violations).toEqual([])
})

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${site.origin}/login/`)
  await page.getByRole('button', { name: new RegExp(name) }).click()
  await page.waitForURL('**/desk/')
}

/** Drops or pastes at the cursor, as the browser itself would say it. */
async function bring(page: Page, kind: 'drop' | 'paste', what: { text?: string; pictures?: string[] }) {
  await page.evaluate(
    async ({ kind, text, pictures }) => {
      const data = new DataTransfer()
      if (text) data.setData('text/plain', text)
      for (const name of pictures) {
        const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 500 })
        const brush = canvas.getContext('2d')
        if (brush) brush.fillStyle = name === 'lamp.png' ? '#a63' : '#36a'
        brush?.fillRect(40, 40, 500, 300)
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
        if (blob) data.items.add(new File([blob], name, { type: 'image/png' }))
      }
      const caret = getSelection()?.getRangeAt(0).startContainer
      const block = caret instanceof Element ? caret : caret?.parentElement
      const { left, top } = (block ?? document.body).getBoundingClientRect()
      const facts = { bubbles: true, cancelable: true }
      const event =
        kind === 'paste'
          ? new ClipboardEvent('paste', { ...facts, clipboardData: data })
          : new DragEvent('drop', { ...facts, dataTransfer: data, clientX: left + 5, clientY: top + 2 })
      block?.dispatchEvent(event)
    },
    { kind, text: what.text ?? '', pictures: what.pictures ?? [] },
  )
}
