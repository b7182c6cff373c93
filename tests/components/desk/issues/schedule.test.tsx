// The schedule of an issue on its screen: what will happen is said in words, and moving and calling off are taken back by one click.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { IssueScreen } from '../../../../components/desk/issues/screen.client.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { IssueBoard } from '../../../../lib/issues/board.ts'
import { withoutLayout } from '../../../support/body.ts'
import { DAY } from '../../../support/cast.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'
import { article, board } from '../../../support/desk/issue-board.ts'

beforeAll(withoutLayout)

const { sent, willAnswer } = deskAnswers()

/** Still to come, wherever the clock of the machine stands. */
const AT = Date.UTC(2100, 1, 3, 9)
const open = (first: IssueBoard) =>
  render(
    <ToastProvider>
      <IssueScreen board={first} timeZone="UTC" />
    </ToastProvider>,
  )
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const scheduled = (more: Partial<IssueBoard> = {}) =>
  board(
    { Features: 'abc' },
    {
      ...{ standing: { kind: 'scheduled', at: AT }, lastAct: 'act 1' },
      planned: { articles: 2, changed: 1, leaving: ['Old'] },
      ...more,
    },
  )

test('a planned issue says what has changed since, and what moving it will do', async () => {
  open(scheduled())
  expect(screen.getByText(/This issue has changed since it was scheduled/)).toHaveTextContent(
    'Not planned as it is now: one article. Taken out, but still planned: “Old”. Choose “Change the schedule…”',
  )
  await click('Change the schedule…')
  const dialog = within(screen.getByRole('dialog', { name: 'Change the schedule of February 2026' }))
  const said = () => dialog.getByText(/^Readers will get/).textContent
  expect(said()).toBe(
    'Readers will get 3 articles on Feb 3, 2100, 9:00 AM, instead of 2 articles. Not planned any more: “Old”.',
  )
  const day = dialog.getByLabelText('Date')
  await userEvent.clear(day)
  await userEvent.type(day, '2100-02-04')
  expect(said()).toContain(
    'Readers will get 3 articles on Feb 4, 2100, 9:00 AM, instead of 2 articles on Feb 3, 2100',
  )
  await userEvent.click(dialog.getByRole('radio', { name: 'At once' }))
  expect(said()).toContain('Readers will get 3 articles at once, instead of 2 articles on Feb 3, 2100')
  await userEvent.click(dialog.getByRole('radio', { name: 'At a time' }))
  const moved = scheduled({ standing: { kind: 'scheduled', at: AT + DAY }, planned: null, lastAct: 'act 2' })
  willAnswer([200, { undo: 'act 2', at: AT + DAY, articles: 3 }], [200, moved])
  await userEvent.click(dialog.getByRole('button', { name: 'Schedule the issue' }))
  expect(await screen.findByText('Scheduled: the issue with 3 articles.')).toBeVisible()
  expect(sent[0]).toEqual([
    '/api/desk/issues/feb/publish/',
    { rev: 1, order: moved.order, lastAct: 'act 1', at: AT + DAY },
  ])
  expect(screen.queryByText(/This issue has changed/)).toBeNull()
})

test('what an embargo holds is not promised for the issue’s moment, nor what has a later day of its own', async () => {
  const later = article('c', { newest: [{ visibleFrom: AT + DAY, visibleUntil: AT + 9 * DAY }] })
  const held = article('b', { embargoUntil: AT + DAY })
  const articles = { a: article('a'), b: held, c: later }
  open(scheduled({ articles, planned: { articles: 2, changed: 0, leaving: [] } }))
  expect(screen.queryByText(/This issue has changed/)).toBeNull()
  await click('Change the schedule…')
  expect(screen.getByText(/^Readers will get/)).toHaveTextContent(
    'Readers will get one article on Feb 3, 2100, 9:00 AM. One more follows at the end of its embargo.',
  )
  expect(screen.getByText('Keeps its own later day')).toBeVisible()
  const day = screen.getByLabelText('Date')
  await userEvent.clear(day)
  await userEvent.type(day, '2100-02-05')
  expect(screen.getByText('Readers see it by then')).toBeVisible()
  expect(screen.getByText(/^Readers will get/)).toHaveTextContent('Readers will get 2 articles on Feb 5')
})

test('calling off is taken back by one click, and what was arranged meanwhile stays', async () => {
  open(scheduled({ planned: { articles: 3, changed: 0, leaving: [] } }))
  const free = board({ Features: 'abc' }, { lastAct: 'act 2', undo: { entryId: 'act 2', backTo: AT } })
  willAnswer([200, { undo: 'act 2', articles: 3 }], [200, free])
  await click('Call off the plan')
  expect(await screen.findByText('Called off: the issue with 3 articles.')).toBeVisible()
  expect(sent[0]).toEqual(['/api/desk/issues/feb/unschedule/', { lastAct: 'act 1' }])
  expect(screen.getByRole('button', { name: 'Back to Feb 3, 2100, 9:00 AM' })).toBeVisible()
  await userEvent.type(screen.getByLabelText('Title'), 'Joints')
  willAnswer([200, { articles: 3 }], [200, scheduled({ rev: 7, lastAct: 'act 3' })])
  await click('Undo')
  expect(await screen.findByText(/^Taken back: the issue and 3 articles/)).toBeVisible()
  expect(sent[2]).toEqual(['/api/desk/issues/feb/undo/', { entryId: 'act 2' }])
  expect(screen.getByLabelText('Title')).toHaveValue('Joints')
  willAnswer([200, { rev: 2, before: null }], [200, scheduled()])
  await click('Save')
  expect(sent[4]?.[1]).toMatchObject({ rev: 1, state: { title: 'Joints' } })
})

test('when somebody was faster it is said, and what they did is shown', async () => {
  open(scheduled({ undo: { entryId: 'act 1', backTo: null } }))
  expect(screen.queryByRole('button', { name: /^Take back|^Back to/ })).toBeNull()
  const theirs = scheduled({ standing: { kind: 'scheduled', at: AT + DAY }, lastAct: 'act 2' })
  willAnswer([409, { error: { message: 'Somebody else has moved it.' } }], [200, theirs])
  await click('Call off the plan')
  expect(await screen.findByRole('alert')).toHaveTextContent('Somebody else has moved it.')
  expect(screen.getByText('Scheduled for Feb 4, 2100, 9:00 AM')).toBeVisible()
  willAnswer([200, { undo: 'act 3', articles: 2 }], [200, board({ Features: 'abc' })])
  await click('Call off the plan')
  expect(await screen.findByText('Called off: the issue with 2 articles.')).toBeVisible()
  expect(sent[2]?.[1]).toEqual({ lastAct: 'act 2' })
})

test('an editor who may not publish is told of changes, and cannot call off', () => {
  open(scheduled({ may: { edit: true, publish: false } }))
  expect(screen.getByText(/A managing editor can schedule it as it is now/)).toBeVisible()
  expect(screen.queryByRole('button', { name: /Call off|Change the schedule/ })).toBeNull()
})

test('what is held back leads from the dialog to its article, where it is marked as ready', async () => {
  const held = article('b', {
    blocking: ['It stands at “Draft”. Mark it as ready, or take it out of the issue.'],
  })
  open(board({ Features: 'ab' }, { articles: { a: article('a'), b: held } }))
  await click('Publish…')
  const part = within(screen.getByRole('region', { name: 'Held back' }))
  expect(part.getAllByRole('link')).toHaveLength(1)
  expect(part.getByRole('link', { name: held.title })).toHaveAttribute('href', '/desk/articles/b/')
})
