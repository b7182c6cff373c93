// The front page on its screen: each story worked where it stands, by keys and by menu, and nothing counts before it is published.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DAY, NOON } from '../../../support/cast.ts'
import {
  choose,
  desk,
  frontPageServer,
  gripOf,
  open,
  said,
  shows,
  standing,
} from '../../../support/desk/front-page.tsx'

const server = frontPageServer()

test('by the arrow keys a story moves in its zone and to others, the keyboard stays on it, and all is said', async () => {
  const { inside } = await open(server)
  expect(standing()).toEqual(['a', 'bc', 'defgh'])
  gripOf('e').focus()
  await userEvent.keyboard('{ArrowUp}')
  await shows('a', 'bc', 'Edfgh')
  expect(said()).toContain('“Article e” is pinned to Latest, place 1 of 6.')
  await waitFor(() => expect(gripOf('e')).toHaveFocus())
  await userEvent.keyboard('{ArrowLeft}')
  await shows('a', 'Eb', 'cdfgh')
  await waitFor(() => expect(gripOf('e')).toHaveFocus())
  await userEvent.keyboard('{ArrowUp}')
  expect(said()).toContain('“Article e” cannot go further that way.')
  expect(inside.getByRole('heading', { name: 'Article a' })).toBeInTheDocument()
  expect(server.sent).toEqual([])
  await userEvent.keyboard('{Control>}z{/Control}')
  await shows('a', 'bc', 'Edfgh')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await shows('a', 'bc', 'defgh')
  expect(screen.getByRole('button', { name: 'Publish' })).toBeDisabled()
})

test('two presses before the page is drawn anew move the same story twice', async () => {
  await open(server)
  gripOf('d').focus()
  fireEvent.keyDown(gripOf('d'), { key: 'ArrowDown' })
  fireEvent.keyDown(gripOf('d'), { key: 'ArrowDown' })
  await shows('a', 'bc', 'efDgh')
})

test('by its menu a story is pinned where it stands, replaced, moved, and left to itself again', async () => {
  await open(server)
  await choose('d', 'Pin it here')
  await shows('a', 'bc', 'Defgh')
  await choose('f', 'Pin it here')
  await shows('a', 'bc', 'DeFgh')
  await choose('d', 'Replace')
  const dialog = await screen.findByRole('dialog', { name: 'Replace “Article d”' })
  await userEvent.type(within(dialog).getByRole('combobox', { name: 'Find an article' }), 'z')
  await userEvent.click(await within(dialog).findByRole('option', { name: 'Article z' }))
  await shows('a', 'bc', 'ZdFegh')
  await choose('z', 'Lead')
  await shows('Z', 'ab', 'cdFegh')
  await choose('f', 'Unpin')
  await shows('Z', 'ab', 'cdefgh')
  await userEvent.click(screen.getByRole('button', { name: 'Lead, 1 of 1 pinned' }))
  expect(await screen.findByRole('menuitem', { name: /^Pin an article/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await userEvent.click(screen.getByRole('menuitem', { name: 'Unpin all of it' }))
  await shows('a', 'bc', 'defgh')
})

test('dragged onto another story it takes that place, and what has no room there is said', async () => {
  await open(server, { pins: { lead: ['b'] } })
  await shows('B', 'ac', 'defgh')
  const types = ['application/x-masthead-pin']
  const dataTransfer = { types, getData: () => 'e', setData() {}, setDragImage() {} }
  const lead = screen.getByRole('list', { name: 'Stories: Lead' })
  fireEvent.drop(within(lead).getByRole('listitem'), { dataTransfer })
  await shows('E', 'ab', 'cdfgh')
  expect(said()).toContain('“Article b” has no room there any more and is not pinned.')
})

test('a pin that readers cannot see yet is shown in its place, beside what fills it', async () => {
  await open(server, { pins: { lead: ['w'] } })
  expect(standing()).toEqual(['a', 'bc', 'defgh'])
  const name = 'Waiting: “Article w”, place 1 in Lead, until readers can see it'
  await userEvent.click(screen.getByRole('button', { name }))
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Unpin/ }))
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull())
})

test('it is planned with an issue; an earlier one is brought back; what is unsaved stays when another is taken back', async () => {
  await open(server, { issues: [{ id: 'feb', label: 'February 2026', at: NOON + DAY }] })
  expect(screen.getByText(/Nothing was pinned yet/)).toBeInTheDocument()
  await choose('b', 'Pin it here')
  await userEvent.click(screen.getByRole('radio', { name: 'With an issue' }))
  await waitFor(() => expect(server.shownAt).toBe(String(NOON + DAY)))
  const frame = screen.getByTitle('The front page as it will be')
  expect(frame).toHaveAttribute('src', `/desk/front-page/frame/?at=${NOON + DAY}`)
  const version = { id: 'f1', savedAt: NOON, byName: 'Mona', pins: { seconds: ['b'] }, from: null }
  server.stands = desk({
    base: 'f1',
    versions: [{ ...version, issue: 'February 2026', isNow: false, mayRemove: true }],
  })
  await userEvent.click(screen.getByRole('button', { name: 'Plan it' }))
  expect(await screen.findByText('The front page is planned.')).toBeVisible()
  expect(server.sent).toEqual([
    ['/api/desk/front-page/', { pins: { seconds: ['b'] }, base: null, issueId: 'feb' }],
  ])
  await shows('a', 'bc', 'defgh')
  await userEvent.click(screen.getByText('Planned and earlier'))
  expect(screen.getByText('Appears with February 2026')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Restore' }))
  await shows('a', 'Bc', 'defgh')
  server.stands = desk({ base: null })
  await userEvent.click(screen.getByRole('button', { name: 'Take back' }))
  await waitFor(() => expect(screen.queryByText('Appears with February 2026')).toBeNull())
  await shows('a', 'Bc', 'defgh')
})

test('of two who arrange the front page the second sees both, and loses nothing by looking', async () => {
  const earlier = { id: 'f1', savedAt: NOON - DAY, byName: 'Mona', pins: { lead: ['b'] }, from: NOON - DAY }
  const versions = [{ ...earlier, issue: null, isNow: true, mayRemove: false }]
  await open(server, { base: 'f1', pins: { lead: ['b'] }, versions })
  expect(screen.getByText('See it then')).toHaveAttribute('href', '/desk/as-of/20260114T120000Z/')
  await choose('b', 'Unpin')
  await shows('a', 'bc', 'defgh')
  const theirs = { id: 'f2', byName: 'Ada', pins: { lead: ['c'] } }
  server.answers = [
    [409, { error: { message: 'Changed.', current: theirs } }],
    [409, { error: { message: 'Changed.', current: theirs } }],
  ]
  const publish = () => userEvent.click(screen.getByRole('button', { name: 'Publish' }))
  const title = 'Somebody else has arranged the front page meanwhile'
  await publish()
  await userEvent.click(await screen.findByRole('button', { name: 'Go on editing mine' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(standing()).toEqual(['a', 'bc', 'defgh'])
  await publish()
  const dialog = within(await screen.findByRole('dialog', { name: title }))
  expect(dialog.getByRole('region', { name: 'Theirs' })).toHaveTextContent('Saved by AdaLead: Article c')
  server.stands = desk({ base: 'f3' })
  await userEvent.click(dialog.getByRole('button', { name: 'Save mine after it' }))
  expect(await screen.findByText('Readers see this front page now.')).toBeVisible()
  expect(server.sent.at(-1)).toEqual(['/api/desk/front-page/', { pins: {}, base: 'f2' }])
})

test('in a window that becomes narrow the page is a telephone’s, and a desktop’s again in a wide one', async () => {
  const narrow = Object.assign(new EventTarget(), { matches: false })
  vi.stubGlobal('matchMedia', () => narrow)
  await open(server)
  const turn = (matches: boolean) => {
    narrow.matches = matches
    act(() => void narrow.dispatchEvent(new Event('change')))
    return screen.getByRole('button', { name: 'Phone' }).getAttribute('aria-pressed')
  }
  expect([turn(true), turn(false)]).toEqual(['true', 'false'])
})
