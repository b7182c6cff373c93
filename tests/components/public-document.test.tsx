// The document of a public page is put together from finished parts: as markup it is what rendering it whole would give.
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { frameOf } from '../../app/(site)/frame.tsx'
import { HomeView } from '../../components/lists/home/home-view.tsx'
import { SiteShell } from '../../components/site/shell.tsx'
import { markupOf } from '../../components/ui/markup.tsx'
import { documentOf } from '../../lib/front/reader/document.ts'
import { aHome } from '../fixtures/lists.ts'
import { chrome } from '../fixtures/views.ts'

const head = <link rel="stylesheet" href="/assets/site.css" />
const scripts = <script src="/assets/boot.js" />

const page = async (current: string, content: ReactElement) =>
  documentOf({
    frame: await frameOf({ chrome, current, head, scripts }),
    head: '<title>A page</title>',
    content: await markupOf(content),
  })

test('a page stands in its frame, with its mark in the menu', async () => {
  for (const current of ['/', '/category/conditions/', '/article/no-entry-of-the-menu/']) {
    const whole = renderToStaticMarkup(
      <SiteShell chrome={chrome} current={current}>
        <HomeView view={aHome()} />
      </SiteShell>,
    )
    expect(await page(current, <HomeView view={aHome()} />)).toBe(
      '<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/assets/site.css"/>' +
        `<title>A page</title><script src="/assets/boot.js"></script></head><body>${whole}</body></html>`,
    )
  }
})

test('all pages that the menu does not name share what stands around them', async () => {
  const around = (current: string) => frameOf({ chrome, current, head, scripts })
  expect(await around('/article/one/')).toBe(await around('/article/two/'))
  expect(await frameOf({ chrome: { ...chrome }, current: '/article/one/', head, scripts })).not.toBe(
    await around('/article/one/'),
  )
})

test('a page of which a part is missing is none', () => {
  expect(() => documentOf({ head: '', content: '' })).toThrow('could not be made')
  expect(() => documentOf({ frame: ['', '', ''], content: '' })).toThrow('could not be made')
  expect(() => documentOf({ frame: ['', '', ''], head: '' })).toThrow('could not be made')
})
