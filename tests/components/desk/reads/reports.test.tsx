// The reports: what leads nowhere is fixed with one click or set aside, and what finds nothing leads to the synonyms.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ReportsView } from '../../../../components/desk/reports/reports-view.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { MissingLine, Reports } from '../../../../lib/reports/load.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

const { sent, willAnswer } = deskAnswers()

function aMissing(overrides: Partial<MissingLine> = {}): MissingLine {
  return {
    ...{ address: '/old', hits: 1234, fromOwn: 2, first: '2026-01-08', last: '2026-01-15' },
    ...{ referrer: 'blog.example', leads: null, suggested: { kind: 'article', to: '/article/new/' } },
    ...overrides,
  }
}

function open(overrides: Partial<Reports> = {}) {
  const reports: Reports = {
    ...{ span: 7, isIgnored: false, mayFix: true },
    mostRead: [{ articleId: 'a', title: 'What the Tophus Remembers', reads: 900 }],
    missing: [aMissing()],
    vain: [{ words: 'gicht', searches: 3 }],
    ...overrides,
  }
  render(
    <ToastProvider>
      <ReportsView reports={reports} />
    </ToastProvider>,
  )
}

test('each address says how often, since when and by which link; one click sends it on, or begins another redirect', async () => {
  open()
  expect(screen.getByText(/^1,234 times, from Jan 8, 2026 to Jan 15, 2026/)).toHaveTextContent(
    '2 by a link on our own pages, others by a link on blog.example.',
  )
  expect(screen.getByRole('link', { name: 'To another target: /old' })).toHaveAttribute(
    'href',
    '/desk/redirects/?from=%2Fold&to=%2Farticle%2Fnew%2F',
  )
  willAnswer([200, { id: 'r1' }])
  await userEvent.click(screen.getByRole('button', { name: 'Send on to the article /article/new/: /old' }))
  const messages = within(screen.getByRole('region', { name: 'Messages' }))
  expect(messages.getByText('/old leads to /article/new/ from now.')).toBeVisible()
  await userEvent.click(messages.getByRole('button', { name: 'Undo' }))
  expect(sent).toEqual([
    ['/api/desk/redirects/', { from: '/old', to: '/article/new/', reach: 'exact', note: '' }],
    ['/api/desk/redirects/r1/remove/', {}],
  ])
})

test.each([
  ['/50% off für alle', '/50%25%20off%20für%20alle'],
  ['/a%20b', '/a%2520b'],
  ['/2019/05/gout/#respond', '/2019/05/gout/%23respond'],
  ['/why?', '/why%3F'],
  ['/old/*', '/old/%2A'],
  ['/?p=12', '/?p=12'],
])(
  '%s in plain letters goes on as it can be asked for, with one click and to the form',
  async (address, from) => {
    open({ missing: [aMissing({ address })] })
    const form = screen.getByRole<HTMLAnchorElement>('link', { name: `To another target: ${address}` })
    expect(new URL(form.href).searchParams.get('from')).toBe(from)
    willAnswer([200, { id: 'r1' }])
    await userEvent.click(screen.getByRole('button', { name: /^Send on to the article/ }))
    expect(sent[0]?.[1]).toMatchObject({ from })
  },
)

test('the focus goes to the address beside the one that goes; what is refused is said', async () => {
  open({ missing: [aMissing(), aMissing({ address: '/older', suggested: null })] })
  const send = () => screen.getByRole('button', { name: /^Send on to the article/ })
  willAnswer([
    422,
    { error: { message: 'Look again.', issues: [{ field: 'from', message: 'It leads on.' }] } },
  ])
  await userEvent.click(send())
  expect(screen.getByText('It leads on.')).toBeVisible()
  expect(send()).toHaveFocus()
  willAnswer([200, { id: 'r1' }])
  await userEvent.click(send())
  expect(screen.getByRole('link', { name: 'Add a redirect: /older' })).toHaveFocus()
})

test('where nothing is like it the form begins with the old address; what leads on by now needs none', () => {
  open({
    missing: [
      aMissing({ suggested: null, hits: 1, fromOwn: 0, referrer: '', first: '2026-01-15' }),
      aMissing({ address: '/blog/a', leads: '/x/', suggested: null }),
    ],
  })
  expect(screen.getByText('1 time, on Jan 15, 2026.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add a redirect: /old' })).toHaveAttribute(
    'href',
    '/desk/redirects/?from=%2Fold',
  )
  expect(screen.getByText(/Leads to \/x\/ by now\./)).toBeVisible()
  expect(screen.queryByRole('link', { name: /\/blog\/a/ })).toBeNull()
})

test('an address is ignored and put back; a refusal is said', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Ignore /old' }))
  const messages = within(screen.getByRole('region', { name: 'Messages' }))
  willAnswer([403, { error: { message: 'Your role does not allow this.' } }])
  await userEvent.click(messages.getByRole('button', { name: 'Undo' }))
  expect(sent).toEqual([
    ['/api/desk/reports/ignore/', { address: '/old' }],
    ['/api/desk/reports/unignore/', { address: '/old' }],
  ])
  expect(messages.getByText('Your role does not allow this.')).toBeVisible()
})

test('words without results lead to the search itself and to the synonyms; each report is a file', () => {
  open()
  expect(screen.getByRole('link', { name: 'gicht' })).toHaveAttribute('href', '/search/?q=gicht')
  expect(screen.getByRole('link', { name: /under Synonyms/ })).toHaveAttribute('href', '/desk/synonyms/')
  const files = ['Addresses not found', 'Searches without results', 'Most read'].map((title) =>
    screen.getByRole('link', { name: `Download: ${title}` }).getAttribute('href'),
  )
  expect(files).toEqual(
    ['not-found', 'searches', 'most-read'].map((name) => `/api/desk/reports/${name}/?days=7`),
  )
})

test('an editor reads, and is offered nothing that only managing editors may do', () => {
  open({ mayFix: false })
  expect(screen.queryByRole('button', { name: /Ignore/ })).toBeNull()
  expect(screen.queryByRole('link', { name: /Send|Synonyms/ })).toBeNull()
})

test('days on which nothing was missed say so', () => {
  open({ missing: [], vain: [], mostRead: [] })
  expect(screen.getByText('Readers found whatever they asked for in these days.')).toBeVisible()
  expect(screen.getByText('Every search of these days found something.')).toBeVisible()
  expect(screen.getByText('Nothing was read in these days.')).toBeVisible()
})

test('what was set aside is put back from a list of its own', async () => {
  open({ isIgnored: true })
  await userEvent.click(screen.getByRole('button', { name: 'Put back /old' }))
  expect(sent).toEqual([['/api/desk/reports/unignore/', { address: '/old' }]])
  expect(screen.getByRole('link', { name: 'Back to all others' })).toHaveAttribute(
    'href',
    '/desk/reports/?days=7',
  )
})
