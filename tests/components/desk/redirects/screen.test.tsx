// The screen of redirects: what is sent, what is refused stays in the form, and every act has a way back.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { RedirectsScreen } from '../../../../components/desk/redirects/screen.client.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { RedirectLine, RedirectList } from '../../../../lib/redirects/load.ts'
import { withoutLayout } from '../../../support/body.ts'
import { NOON } from '../../../support/cast.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

withoutLayout()
const { sent, willAnswer } = deskAnswers()
const { leave, left } = leftBehind()

function aLine(overrides: Partial<RedirectLine> = {}): RedirectLine {
  return {
    ...{ id: 'one', from: '/old-blog/*', to: '/category/x/*', reach: 'rest', source: 'hand', why: 'By hand' },
    ...{ was: '/category/x/*', createdAt: NOON, hits: 1, lastDay: '2026-01-14' },
    ...overrides,
  }
}

function open(list: Partial<RedirectList> = {}, Desk = ToastProvider) {
  const query = { q: '', show: 'all' as const, after: '', from: '', to: '' }
  const lines = [aLine()]
  render(
    <Desk>
      <RedirectsScreen list={{ query, lines, total: lines.length, next: null, ...list }} timeZone="UTC" />
    </Desk>,
  )
}

const messages = () => within(screen.getByRole('region', { name: 'Messages' }))
const field = (name: string) => screen.getAllByRole('textbox', { name })[0] as HTMLElement

test('each says where it came from and how often it was used', () => {
  const lines = [
    aLine(),
    aLine({ id: 'two', source: 'merge', why: 'The tag was merged.', hits: 0, lastDay: null }),
  ]
  open({ lines })
  const [first, second] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('/old-blog/* leads to → /category/x/*')
  expect(first).toHaveTextContent('By hand, January 15, 2026, used 1 time, last on Jan 14, 2026')
  expect(second).toHaveTextContent('Merged, January 15, 2026, not used in 92 days')
})

test('a new one is sent as it was filled in, and taken back', async () => {
  open()
  willAnswer([200, { id: 'new' }])
  await userEvent.type(field('Old address'), '/old/')
  await userEvent.type(field('Leads to'), '/new/')
  await userEvent.click(screen.getByRole('radio', { name: 'Everything under it, to one page' }))
  expect(screen.getByText(/\/old\/2019\/a-post\/ leads to \/new\/\./)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Add the redirect' }))
  expect(sent).toEqual([['/api/desk/redirects/', { from: '/old/', to: '/new/', reach: 'below', note: '' }]])
  expect(field('Old address')).toHaveValue('')
  await userEvent.click(messages().getByRole('button', { name: 'Undo' }))
  expect(sent[1]).toEqual(['/api/desk/redirects/new/remove/', {}])
  expect(messages().getByText('Taken back.')).toBeVisible()
})

test('what is refused stays in the form, with the sentence at its field', async () => {
  open({ query: { q: '', show: 'all', after: '', from: '/asked-for', to: '/near/' } })
  expect(field('Old address')).toHaveValue('/asked-for')
  const message = '/near/ would lead back.'
  willAnswer([422, { error: { message, issues: [{ field: 'to', message }] } }])
  await userEvent.click(screen.getByRole('button', { name: 'Add the redirect' }))
  expect(field('Leads to')).toHaveAccessibleDescription(message)
  expect(field('Leads to')).toHaveValue('/near/')
  willAnswer([0, {}])
  await userEvent.type(field('Leads to'), 'x/')
  await userEvent.click(screen.getByRole('button', { name: 'Add the redirect' }))
  expect(screen.getByRole('alert')).toHaveTextContent('The server cannot be reached.')
})

test('one is changed in a dialog that begins with what it is, and changed back', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Change /old-blog/*' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('radio', { name: /along with the rest/ })).toBeChecked()
  await userEvent.clear(dialog.getByRole('textbox', { name: 'Leads to' }))
  await userEvent.type(dialog.getByRole('textbox', { name: 'Leads to' }), '/y/')
  willAnswer([200, { id: 'one', to: '/y/*' }])
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  const draft = { from: '/old-blog/', reach: 'rest', note: '' }
  expect(sent).toEqual([['/api/desk/redirects/one/', { ...draft, to: '/y/', was: '/category/x/*' }]])
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(messages().getByRole('button', { name: 'Undo' }))
  expect(sent[1]).toEqual(['/api/desk/redirects/one/', { ...draft, to: '/category/x/', was: '/y/*' }])
})

test('what was left of a new one is kept while it is refused; added, it is forgotten and the next one begins', async () => {
  const start = { from: '', to: '', reach: 'exact', note: '' }
  await leave('new redirect from ', { start, mine: { ...start, from: '/old/', to: '/old/' } })
  open({}, MonasDesk)
  await hereAgain()
  willAnswer([422, { error: { message: 'It leads to itself.' } }], [200, { id: 'new' }])
  const add = () => userEvent.click(screen.getByRole('button', { name: 'Add the redirect' }))
  await add()
  await screen.findByRole('alert')
  expect(await left('new redirect from ')).toMatchObject({ to: '/old/' })
  await add()
  await waitFor(() => expect(field('Old address')).toHaveValue(''))
  expect(await left('new redirect from ')).toBeNull()
  expect(screen.queryByText(/here again/)).toBeNull()
})

test('the focus stays where one goes on: at the form for another one, at the line beside one that goes', async () => {
  open({ lines: [aLine(), aLine({ id: 'two', from: '/b' })] })
  willAnswer([200, { id: 'new' }])
  await userEvent.type(field('Old address'), '/old/')
  await userEvent.click(screen.getByRole('button', { name: 'Add the redirect' }))
  expect(field('Old address')).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Remove /old-blog/*' }))
  expect(screen.getByRole('button', { name: 'Change /b' })).toHaveFocus()
})

test('one is removed at once and brought back', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Remove /old-blog/*' }))
  willAnswer([409, { error: { message: '/old-blog/* leads elsewhere already.' } }])
  await userEvent.click(messages().getByRole('button', { name: 'Undo' }))
  expect(sent.map(([address]) => address)).toEqual([
    '/api/desk/redirects/one/remove/',
    '/api/desk/redirects/one/restore/',
  ])
  expect(messages().getByText('/old-blog/* leads elsewhere already.')).toBeVisible()
})

test.each([
  [{ kind: 'moved', address: '/a/', to: '/b/', isThere: true }, '/a/ leads to /b/.'],
  [
    { kind: 'moved', address: '/a/', to: '/b/', isThere: false },
    '/a/ leads to /b/, but nothing was found there.',
  ],
  [{ kind: 'moved', address: '/a/', to: 'https://b.example/', isThere: 'elsewhere' }, /on another site\.$/],
  [{ kind: 'stands', address: '/a/' }, /^A page stands at \/a\//],
  [{ kind: 'gone', address: '/a/' }, /was withdrawn/],
  [{ kind: 'missing', address: '/a/' }, /leads nowhere/],
  [{ kind: 'program', address: '/desk/' }, /program itself/],
  [{ kind: 'unreadable', address: 'x' }, /no address of ours/],
])('an address that is tried is answered: %j', async (tried, words) => {
  open()
  willAnswer([200, tried])
  await userEvent.type(screen.getByRole('textbox', { name: 'An address of this site' }), '/a/')
  await userEvent.click(screen.getByRole('button', { name: 'Where does it lead?' }))
  expect(sent[0]?.[0]).toBe('/api/desk/redirects/try/?address=%2Fa%2F')
  expect(await screen.findByText(words)).toBeVisible()
})

test('with none there is a word on what they are for; with many there are pages', () => {
  open({ lines: [], total: 0 })
  expect(screen.getByText(/There are no redirects yet/)).toBeVisible()
})

test('older ones stand on a page of their own', () => {
  open({ next: '1_x', total: 51, query: { q: 'x', show: 'below', after: '2_y', from: '', to: '' } })
  expect(screen.getByRole('heading', { name: 'Found (51)' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Older redirects' })).toHaveAttribute(
    'href',
    '/desk/redirects/?q=x&show=below&after=1_x',
  )
  expect(screen.getByRole('link', { name: 'To the newest' })).toHaveAttribute(
    'href',
    '/desk/redirects/?q=x&show=below',
  )
})
