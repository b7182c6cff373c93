// The screens of issues: ordered by keyboard, saved, refused, planned, brought back.
import { fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { IssuesView } from '../../../../components/desk/issues/issues-view.tsx'
import { PdfProgress } from '../../../../components/desk/issues/pdf/progress.tsx'
import { IssueScreen } from '../../../../components/desk/issues/screen.client.tsx'
import type { IssueBoard } from '../../../../lib/issues/board.ts'
import { orderOf } from '../../../../lib/issues/order.ts'
import { withoutLayout } from '../../../support/body.ts'
import { NOON } from '../../../support/cast.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'
import { article, board, state } from '../../../support/desk/issue-board.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { leave } = leftBehind()
beforeAll(withoutLayout)

const { sent, willAnswer } = deskAnswers()

/** The frame asks how much room it has; here is none. */
class NoRoom {
  observe() {}
  disconnect() {}
}
beforeEach(() => vi.stubGlobal('ResizeObserver', NoRoom))

const open = (first: IssueBoard) =>
  render(
    <MonasDesk>
      <IssueScreen board={first} timeZone="UTC" />
    </MonasDesk>,
  )
const titles = () =>
  screen.getAllByRole('link', { name: /^Article/ }).map((link) => link.textContent?.replace('Article ', ''))

test('the handle’s arrow keys move an article, also into the next section, and the keyboard stays on it', async () => {
  open(board({ Features: 'abc', News: 'd' }))
  const grip = () => screen.getByRole('button', { name: 'Move “Article c”: arrow keys' })
  grip().focus()
  await userEvent.keyboard('{ArrowUp}')
  expect(titles()).toEqual(['a', 'c', 'b', 'd'])
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(titles()).toEqual(['a', 'b', 'c', 'd'])
  expect(grip()).toHaveFocus()
  expect(screen.getByText('1 of 2 in News')).toBeInTheDocument()
  const after = board({ Features: 'ab', News: 'cd' }, { rev: 2 })
  willAnswer([200, { rev: 2, before: 'v1' }], [200, after])
  await userEvent.keyboard('{Control>}s{/Control}')
  expect(await screen.findByText('Saved.')).toBeVisible()
  expect(sent[0]).toEqual([
    '/api/desk/issues/feb/',
    {
      rev: 1,
      order: board({ Features: 'abc', News: 'd' }).order,
      state: state({ Features: 'ab', News: 'cd' }),
    },
  ])
  willAnswer([200, after], [200, { rev: 3, before: 'v2' }], [200, board({ Features: 'abc', News: 'd' })])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Brought back.')).toBeVisible()
  expect(sent.at(-2)).toEqual([
    '/api/desk/issues/feb/restore/',
    { rev: 2, order: after.order, versionId: 'v1' },
  ])
})

test('an empty issue leads to its first article; publishing leads once something stands in it', async () => {
  const lead = () => document.querySelectorAll('.button--primary')
  const { unmount } = open(board({ Features: '', News: '' }))
  expect([...lead()].map(({ textContent }) => textContent)).toEqual(['Add articles'])
  expect(screen.getByRole('button', { name: 'Publish…' })).toBeVisible()
  willAnswer([200, { choices: [] }])
  await userEvent.click(screen.getByRole('button', { name: 'Add articles' }))
  expect(screen.getByRole('combobox', { name: 'Add an article to Features' })).toHaveFocus()
  unmount()
  open(board({ Features: '', News: 'a' }))
  expect([...lead()].map(({ textContent }) => textContent)).toEqual(['Publish…'])
  expect(screen.queryByRole('button', { name: 'Add articles' })).toBeNull()
})

test('a stale order shows both, and what one chooses is saved over the other', async () => {
  open(board({ Features: 'ab' }))
  await userEvent.type(screen.getByLabelText('Title'), 'Joints')
  const theirs = { rev: 5, byName: 'Edda', state: state({ Features: 'ba' }) }
  willAnswer([409, { error: { message: 'Changed.', current: theirs } }])
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'This issue was changed meanwhile' }))
  const names = (side: string) =>
    within(dialog.getByRole('region', { name: side }))
      .getAllByRole('listitem')
      .map((item) => item.textContent)
  expect(names('Yours, not saved')).toEqual(['Article a', 'Article b'])
  expect(names('Saved by Edda')).toEqual(['Article b', 'Article a'])
  willAnswer([200, { rev: 6, before: 'v5' }], [200, board({ Features: 'ab' }, { rev: 6 })])
  await userEvent.click(dialog.getByRole('button', { name: 'Save yours over it' }))
  expect(await screen.findByText('Saved.')).toBeVisible()
  expect(sent[1]?.[1]).toMatchObject({ rev: 5, order: orderOf(theirs.state), state: { title: 'Joints' } })
})

test('what holds an article back is told, and the issue waits for it or for a reason', async () => {
  const held = article('a', { lacks: ['review'], blocking: ['It stands at “In review”.'] })
  open(board({ Features: 'ab' }, { articles: { a: held, b: article('b') } }))
  await userEvent.click(screen.getByRole('button', { name: 'Publish…' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Publish February 2026' }))
  expect(dialog.getByText('It stands at “In review”.', { exact: false })).toBeVisible()
  const publish = dialog.getByRole('button', { name: 'Publish the issue' })
  expect(publish).toBeDisabled()
  await userEvent.type(dialog.getByLabelText('Publish nevertheless, because'), 'The printer waits.')
  willAnswer([422, { error: { message: 'No.' } }])
  await userEvent.click(publish)
  expect(await dialog.findByRole('alert')).toHaveTextContent('Nothing was published. No.')
  const out = board(
    { Features: 'ab' },
    { standing: { kind: 'out', at: NOON }, undo: { entryId: 'act', backTo: null } },
  )
  willAnswer([200, { undo: 'act', at: NOON, articles: 2 }], [200, out])
  await userEvent.click(publish)
  expect(await screen.findByText('Published: the issue with 2 articles.')).toBeVisible()
  willAnswer([200, { articles: 2 }], [200, board({ Features: 'ab' })])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText(/Taken back: the issue and 2 articles/)).toBeVisible()
  expect(sent.at(-2)).toEqual(['/api/desk/issues/feb/undo/', { entryId: 'act' }])
})

test('a PDF is uploaded in pieces, counts with the next save, and what is none is told', async () => {
  open(board({ Features: 'a' }))
  const choose = async (name: string) =>
    userEvent.upload(
      screen.getByLabelText('The PDF'),
      new File(['%PDF-1.7'], name, { type: 'application/pdf' }),
    )
  willAnswer(
    [200, { kind: 'send', id: 'up', offset: 0 }],
    [200, { offset: 8 }],
    [422, { error: { message: 'menu.pdf is not a PDF.' } }],
  )
  await choose('menu.pdf')
  expect(await screen.findByRole('alert')).toHaveTextContent('menu.pdf is not a PDF.')
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  const pdf = { id: 'p1', fileName: 'february.pdf', size: '12 MB', href: '/api/desk/issues/feb/pdf/?pdf=p1' }
  willAnswer([200, { kind: 'send', id: 'up', offset: 0 }], [200, { offset: 8 }], [200, pdf])
  await choose('february.pdf')
  expect(await screen.findByRole('link', { name: 'february.pdf' })).toHaveAttribute('href', pdf.href)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByText('12 MB. Not saved yet.')).toBeVisible()
  expect(sent.at(-1)).toEqual(['/api/desk/issues/feb/pdf/', { uploadId: 'up' }])
  expect(sent.at(-3)?.[1]).toMatchObject({ fileName: 'february.pdf', bytes: 8, kind: 'pdf' })
  const before = state({ Features: 'a' })
  const after = board({ Features: 'a' }, { rev: 2, state: { ...before, pdfId: 'p1' }, pdf })
  willAnswer([200, { rev: 2, before: 'v1' }], [200, after])
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved.')).toBeVisible()
  expect(sent.at(-2)?.[1]).toMatchObject({ state: { pdfId: 'p1' } })
  await userEvent.click(screen.getByRole('button', { name: 'Take the PDF off' }))
  expect(screen.getByRole('button', { name: 'Upload a PDF…' })).toHaveFocus()
  expect(screen.getByRole('button', { name: 'Save' })).toBeVisible()
})

test('a PDF on its way can be cancelled until all of it has been sent', () => {
  const { rerender } = render(<PdfProgress fileName="a.pdf" done={0.5} onCancel={() => {}} />)
  expect(screen.getByText('a.pdf: 50 %')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible()
  rerender(<PdfProgress fileName="a.pdf" done={1} onCancel={() => {}} />)
  expect(screen.getByText('a.pdf: Looking at it…')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

test('whoever may not change an issue that is out reads it', () => {
  open(
    board({ Features: 'a' }, { standing: { kind: 'out', at: NOON }, may: { edit: false, publish: false } }),
  )
  expect(screen.queryByRole('button', { name: /Move|Publish|Save|Take out/ })).toBeNull()
  expect(screen.getByRole('link', { name: 'View' })).toHaveAttribute('href', '/issue/2026-02/')
})

test('an empty list and an empty issue say what to do', () => {
  const next = { year: 2026, month: 3, volume: 18, number: 3 }
  render(<IssuesView list={{ issues: [], deleted: null, next }} timeZone="UTC" />)
  expect(screen.getByText('There is no issue yet')).toBeVisible()
  expect(screen.getByLabelText('Month')).toHaveDisplayValue('March')
  open(board({ Features: '' }))
  expect(screen.getByText('No article stands in this issue yet')).toBeVisible()
})

test('what goes out with an issue is listed, and said again before it is published', async () => {
  const alongside = [
    { title: 'Main menu', href: '/desk/menus/main/' },
    { title: 'Promo: Webinar: Flares', href: null },
  ]
  open(board({ Features: 'a' }, { alongside }))
  const list = screen.getByRole('region', { name: 'Goes out with it' })
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Main menu', 'Promo: Webinar: Flares'])
  expect(within(list).getByRole('link', { name: 'Main menu' })).toHaveAttribute('href', '/desk/menus/main/')
  await userEvent.click(screen.getByRole('button', { name: 'Publish…' }))
  expect(screen.getByText('With it: Main menu; Promo: Webinar: Flares.')).toBeVisible()
})

test('a section of a name that is there already is told with its field, and read out', async () => {
  open(board({ Features: 'a' }))
  const field = screen.getByLabelText('New section')
  await userEvent.type(field, 'features')
  expect(screen.getByRole('alert')).toHaveTextContent('There is a section of this name already.')
  expect(field).toHaveAccessibleDescription('There is a section of this name already.')
})

test('what was left before somebody else saved meets theirs, with the titles of what was added', async () => {
  const from = { rev: 1, order: orderOf(state({ Features: 'a' })) }
  const mine = state({ Features: 'az' })
  await leave('issue feb', {
    start: state({ Features: 'a' }),
    mine,
    along: { from, picked: { z: 'Article z' } },
  })
  open(board({ Features: 'ab' }, { rev: 2 }))
  await hereAgain()
  expect(titles()).toEqual(['a', 'z'])
  const theirs = { rev: 2, byName: 'Edda', state: state({ Features: 'ab' }) }
  willAnswer([409, { error: { message: 'Changed.', current: theirs } }])
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(sent[0]?.[1]).toEqual({ ...from, state: mine })
  const dialog = await screen.findByRole('dialog', { name: 'This issue was changed meanwhile' })
  fireEvent(dialog, new Event('cancel', { cancelable: true }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(titles()).toEqual(['a', 'z'])
  await userEvent.click(screen.getByRole('button', { name: 'Discard it' }))
  expect(titles()).toEqual(['a', 'b'])
})
