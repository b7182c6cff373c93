// What a reader keeps of articles, in the browser alone: saved ones, and where one stopped.
import { screen } from '@testing-library/dom'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ArticleView } from '../../components/article/article-view.tsx'
import { rememberReading } from '../../components/site/reader/resume.ts'
import { offerSaving, showKept } from '../../components/site/reader/save.ts'
import { readKept } from '../../components/site/reader/storage.ts'
import { SavedView } from '../../components/site/saved-view.tsx'
import { anArticlePage } from '../fixtures/article.ts'

beforeEach(() => {
  localStorage.clear()
})
// Other files share this document, and tidy away only what they put there themselves.
afterEach(() => {
  localStorage.clear()
  document.body.replaceChildren()
  history.replaceState(null, '', '/')
})

/** As a browser reads it: React itself would not put a template's rows where scripts look for them. */
function open(path: string, page: ReactElement) {
  history.replaceState(null, '', path)
  document.body.innerHTML = `<main>${renderToStaticMarkup(page)}</main>`
}

function openArticle(overrides: Parameters<typeof anArticlePage>[0] = {}) {
  const view = anArticlePage(overrides)
  open(view.canonical, <ArticleView view={view} address="https://synovia.example/" />)
}

function openSaved() {
  open('/saved/', <SavedView mostRead={[]} />)
  showKept()
}

test('an article is saved and removed by the same button, and listed with its sponsor', async () => {
  const user = userEvent.setup()
  openArticle({ sponsor: 'Supported by X' })
  offerSaving()
  await user.click(screen.getByRole('button', { name: 'Save for later' }))
  expect(screen.getByRole('link', { name: 'see all' })).toHaveAttribute('href', '/saved/')
  expect(screen.getByRole('button', { name: 'Saved: remove' })).toBeVisible()
  openSaved()
  const link = screen.getByRole('link', { name: 'The Second Silence' })
  expect(link).toHaveAttribute('href', '/article/the-second-silence/')
  expect(screen.getByText('Supported by X')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Remove The Second Silence' }))
  expect(readKept('saved')).toEqual([])
  expect(screen.getByText('Nothing is saved in this browser yet.')).toBeVisible()
})

test('what leads elsewhere is not listed', () => {
  const saved = [{ id: 'x', href: 'javascript:alert(1)', title: 'X', by: '', sponsor: '' }]
  localStorage.setItem('saved', JSON.stringify({ articles: saved }))
  openSaved()
  expect(screen.queryByRole('link', { name: 'X' })).toBeNull()
})

test('where one stopped is kept for those who allowed it, offered on the first page, and forgotten at the end', () => {
  const leave = () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    vi.restoreAllMocks()
  }
  openArticle()
  rememberReading()
  leave()
  expect(localStorage).toHaveLength(0)
  localStorage.setItem('cookies', '{"reading":true}')
  rememberReading()
  leave()
  expect(readKept('reading').map(({ where }) => where)).toEqual(['Page 3 of 6'])
  openSaved()
  expect(screen.getByText('Page 3 of 6')).toBeVisible()
  openArticle({ canonical: '/article/the-second-silence/', page: { number: 1, count: 6, single: false } })
  rememberReading()
  const go = screen.getByRole('link', { name: 'Continue where you stopped (Page 3 of 6)' })
  expect(go.getAttribute('href')).toMatch(/^\/article\/the-second-silence\/3\//)
  openArticle({ page: { number: 6, count: 6, single: false } })
  rememberReading()
  leave()
  expect(readKept('reading')).toEqual([])
})
