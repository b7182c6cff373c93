// A front page that was arranged when the browser stopped: kept in a real implementation of IndexedDB, offered to whoever arranged it.
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import {
  dropArrangement,
  keepArrangement,
  listLeftArrangements,
} from '../../../../components/desk/front-page/kept/kept.ts'
import { DAY, NOON } from '../../../support/cast.ts'
import { choose, desk, frontPageServer, open, said, shows } from '../../../support/desk/front-page.tsx'

const server = frontPageServer()
const OFFERED = /you had arranged the front page on this computer, and it was not published/

/** There are no locks here, so that every arrangement counts as left behind by a tab that is gone. */
const kept = async (userId = 'mona') => (await listLeftArrangements(userId)).map(({ pins }) => pins)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

beforeEach(async () => {
  for (const user of ['mona', 'ada'])
    for (const { tabId } of await listLeftArrangements(user)) await dropArrangement(tabId)
})

/** Two stories are pinned, and the browser stops. */
async function arrangedAndGone() {
  await open(server)
  await choose('b', 'Pin it here')
  await choose('e', 'Lead')
  await shows('E', 'Ba', 'cdfgh')
  await waitFor(async () => expect(await kept()).toEqual([{ seconds: ['b'], lead: ['e'] }]))
  cleanup()
}

test('taken up again it stands in the places, is one step of Undo, and is published as from where it was begun', async () => {
  await arrangedAndGone()
  await open(server, { base: 'theirs' })
  const notice = await screen.findByText(OFFERED)
  expect(notice).toHaveTextContent('Another one was saved since: publishing yours shows both first.')
  await shows('a', 'bc', 'defgh')
  await press('Take it up again')
  await shows('E', 'Ba', 'cdfgh')
  expect(said()).toContain('What you had arranged stands in the places again.')
  expect(screen.queryByText(OFFERED)).toBeNull()
  await waitFor(async () => expect(await kept()).toHaveLength(1))
  await press('Undo')
  await shows('a', 'bc', 'defgh')
  await waitFor(async () => expect(await kept()).toEqual([]))
})

test.each([
  ['Undo', 'the step goes back to what stands, and so does what it is begun from'],
  ['Discard changes', 'what is arranged after is begun from what stands'],
])('after %s %s', async (button) => {
  await arrangedAndGone()
  await open(server, { base: 'theirs', pins: { lead: ['c'] } })
  await screen.findByText(OFFERED)
  await press('Take it up again')
  await shows('E', 'Ba', 'cdfgh')
  await press(button)
  await shows('C', 'ab', 'defgh')
  await choose('h', 'Beside the lead')
  await press('Publish')
  const pins = { lead: ['c'], seconds: ['h'] }
  expect(server.sent).toEqual([['/api/desk/front-page/', { pins, base: 'theirs' }]])
})

test('what its author has met since stays known, however far Undo goes back', async () => {
  await arrangedAndGone()
  await open(server, { base: 'f1', pins: { lead: ['c'] } })
  await screen.findByText(OFFERED)
  await press('Take it up again')
  await shows('E', 'Ba', 'cdfgh')
  const theirs = { id: 'f2', pins: { lead: ['d'] } }
  server.answers = [[409, { error: { message: 'Changed.', current: { ...theirs, byName: 'Ada' } } }]]
  server.stands = desk({ base: 'f2', pins: theirs.pins })
  await press('Publish')
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  await shows('D', 'ab', 'cefgh')
  await press('Undo')
  await shows('E', 'Ba', 'cdfgh')
  await press('Undo')
  await shows('C', 'ab', 'defgh')
  await press('Publish')
  expect(server.sent.at(-1)).toEqual(['/api/desk/front-page/', { pins: { lead: ['c'] }, base: 'f2' }])
})

test('its base goes with it: a colleague’s newer front page is met, not written over; once published nothing is kept', async () => {
  await arrangedAndGone()
  await open(server, { base: 'theirs' })
  await screen.findByText(OFFERED)
  await press('Take it up again')
  await shows('E', 'Ba', 'cdfgh')
  server.stands = { ...server.stands, base: 'f1', pins: { seconds: ['b'], lead: ['e'] } }
  await press('Publish')
  expect(server.sent).toEqual([
    ['/api/desk/front-page/', { pins: { seconds: ['b'], lead: ['e'] }, base: null }],
  ])
  await waitFor(async () => expect(await kept()).toEqual([]))
})

test('discarded by one click it is gone, and that can be undone; a colleague at this computer never sees it', async () => {
  await arrangedAndGone()
  await open(server, {}, 'ada')
  await shows('a', 'bc', 'defgh')
  expect(screen.queryByText(OFFERED)).toBeNull()
  expect(await kept()).toHaveLength(1)
  cleanup()
  await open(server)
  await screen.findByText(OFFERED)
  await press('Discard it')
  expect(screen.queryByText(OFFERED)).toBeNull()
  await waitFor(async () => expect(await kept()).toEqual([]))
  const [undo] = screen.getAllByRole('button', { name: 'Undo' }).slice(-1)
  await userEvent.click(undo as HTMLElement)
  await screen.findByText(OFFERED)
  expect(await kept()).toHaveLength(1)
})

test('its titles go with it, also of what the server does not tell', async () => {
  const pins = { 'strip:gone': ['x'] }
  await open(server, { pins, titles: { x: 'Kept by its title' } })
  await choose('b', 'Pin it here')
  await waitFor(async () => expect(await kept()).toEqual([{ ...pins, seconds: ['b'] }]))
  cleanup()
  await open(server)
  await screen.findByText(OFFERED)
  await press('Take it up again')
  expect(await screen.findByText(/“Kept by its title”/)).toBeVisible()
})

test('of several that were left the newest is offered first, and the one before it once that is decided', async () => {
  const left = { userId: 'mona', titles: {}, base: null }
  await keepArrangement({ ...left, tabId: 'a', at: NOON - DAY, pins: { lead: ['d'] } })
  await keepArrangement({ ...left, tabId: 'b', at: NOON, pins: { lead: ['e'] } })
  await open(server)
  expect(await screen.findByText(OFFERED)).toHaveTextContent('On Jan 15, 2026')
  await press('Discard it')
  expect(await screen.findByText(OFFERED)).toHaveTextContent('On Jan 14, 2026')
})

test('what readers see by now is not offered', async () => {
  await arrangedAndGone()
  await open(server, { base: 'f1', pins: { lead: ['e'], seconds: ['b'] } })
  await waitFor(async () => expect(await kept()).toEqual([]))
  expect(screen.queryByText(OFFERED)).toBeNull()
})
