// Whatever is done with a story of the front page, the keyboard is on it afterwards, or on what is there instead.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import {
  choose,
  chooseIn,
  frontPageServer,
  gripOf,
  menuOf,
  open,
  said,
  shows,
  waiting,
} from '../../../support/desk/front-page.tsx'

const server = frontPageServer()
const has = (control: () => HTMLElement) => waitFor(() => expect(control()).toHaveFocus())
const zone = (words: string) => screen.getByRole('button', { name: words })

async function pick() {
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByRole('combobox', { name: 'Find an article' }), 'z')
  await userEvent.click(await dialog.findByRole('option', { name: 'Article z' }))
}

test('replaced by one that was not on the page, by the next one when that is unpinned, and by Undo', async () => {
  await open(server)
  await choose('a', 'Replace')
  await pick()
  await shows('Z', 'ab', 'cdefgh')
  await has(() => menuOf('z'))
  await choose('z', 'Unpin')
  await shows('a', 'bc', 'defgh')
  await has(() => menuOf('a'))
  gripOf('a').focus()
  await userEvent.keyboard('{Control>}z{/Control}')
  await shows('Z', 'ab', 'cdefgh')
  expect(gripOf('z')).toHaveFocus()
})

test('a place that nothing is left for leaves the keyboard to its zone, as does a pin that waited', async () => {
  await open(server, { pins: { latest: [null, null, null, null, null, 'z'] } })
  await shows('a', 'bc', 'defghZ')
  await choose('z', 'Unpin')
  await shows('a', 'bc', 'defgh')
  await has(() => zone('Latest, 0 of 6 pinned'))
  await choose('b', 'Latest')
  await shows('a', 'cd', 'Befgh')
  await userEvent.click(screen.getByRole('button', { name: 'Latest, 1 of 6 pinned' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Unpin all of it' }))
  await has(() => zone('Latest, 0 of 6 pinned'))
})

test('a pin that waits is moved by its own menu, again and again, and unpinned to what fills its place', async () => {
  await open(server, { pins: { latest: ['w'] } })
  const at = (place: number) => waiting('w', `place ${place} in Latest`)
  await chooseIn(at(1), 'Move down')
  await has(() => at(2))
  await chooseIn(at(2), 'Move down')
  await has(() => at(3))
  await shows('a', 'bc', 'defgh')
  await chooseIn(at(3), 'Unpin')
  await has(() => menuOf('f'))
})

test('a pin that waits, replaced without a word of it in the dialog, is said to be gone', async () => {
  await open(server, { pins: { lead: ['w'] } })
  await choose('a', 'Replace')
  await pick()
  await shows('Z', 'ab', 'cdefgh')
  expect(said()).toContain('“Article z” is pinned to Lead, place 1 of 1.')
  expect(said()).toContain('“Article w” has no room there any more and is not pinned.')
})

test('a discarded arrangement leaves the keyboard to what brings it back', async () => {
  await open(server)
  await choose('d', 'Pin it here')
  await shows('a', 'bc', 'Defgh')
  const discard = screen.getByRole('button', { name: 'Discard changes' })
  await userEvent.click(discard)
  await shows('a', 'bc', 'defgh')
  await has(() => screen.getByRole('button', { name: 'Undo' }))
  expect(discard).toBeDisabled()
})

test('pins of sections that are gone are named, stand in nobody’s way, and are unpinned one by one', async () => {
  await open(server, { pins: { 'strip:gone': ['b', 'w'] } })
  await shows('a', 'bc', 'defgh')
  const name = 'Pinned to sections that are not on the page'
  const gone = within(screen.getByRole('region', { name }))
  expect(gone.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    ...['Unpin “Article b”', 'Unpin “Article w”'],
  ])
  await choose('b', 'Move down')
  await shows('a', 'cB', 'defgh')
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await shows('a', 'bc', 'defgh')
  await userEvent.click(gone.getByRole('button', { name: 'Unpin “Article b”' }))
  await has(() => gone.getByRole('button', { name: 'Unpin “Article w”' }))
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('region', { name })).toBeNull())
  await has(() => screen.getByRole('button', { name: 'Undo' }))
  await userEvent.click(screen.getByRole('button', { name: 'Publish' }))
  expect(server.sent).toEqual([['/api/desk/front-page/', { pins: {}, base: null }]])
})
