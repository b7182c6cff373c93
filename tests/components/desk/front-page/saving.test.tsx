// A front page on its way to the server: what is arranged meanwhile, what is taken back, what a colleague has done.
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { FrontPageVersion } from '../../../../lib/front-page/load.ts'
import type { Pins } from '../../../../lib/front-page/zones.ts'
import { DAY, NOON } from '../../../support/cast.ts'
import { choose, desk, frontPageServer, open, said, shows } from '../../../support/desk/front-page.tsx'

const server = frontPageServer()

const version = (id: string, pins: Pins, more: Partial<FrontPageVersion> = {}): FrontPageVersion => ({
  ...{ id, pins, savedAt: NOON, byName: 'Mona', from: NOON + DAY },
  ...{ issue: null, isNow: false, mayRemove: true, ...more },
})
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const undo = async (words: string) => {
  const toast = (await screen.findByText(words)).closest<HTMLElement>('.toast')
  if (!toast) throw new Error('This is no message.')
  await userEvent.click(within(toast).getByRole('button', { name: 'Undo' }))
}
const IN_STEPS = 'Taken back. Undo brings its pins into the places again.'
const takeBack = async () => {
  await userEvent.click(screen.getByText('Planned and earlier'))
  await press('Take back')
  await waitFor(() => expect(said()).toContain(IN_STEPS))
}

test('taken back while something is not saved, a colleague’s newer front page is met by the next save', async () => {
  await open(server, { base: 'f2', versions: [version('f2', {}), version('f1', {}, { mayRemove: false })] })
  await choose('b', 'Pin it here')
  await shows('a', 'Bc', 'defgh')
  server.stands = desk({ base: 'theirs', pins: { lead: ['c'] }, versions: [version('theirs', {})] })
  await takeBack()
  server.answers = [
    [409, { error: { message: 'Changed.', current: { id: 'theirs', pins: {}, byName: 'Ada' } } }],
  ]
  await press('Publish')
  expect(await screen.findByRole('dialog')).toHaveTextContent(
    'Somebody else has arranged the front page meanwhile',
  )
  expect(server.sent.at(-1)).toEqual(['/api/desk/front-page/', { pins: { seconds: ['b'] }, base: 'f1' }])
})

test('taken back while something is not saved, another one than was begun from is still the base', async () => {
  await open(server, { base: 'f2', versions: [version('f2', {}, { mayRemove: false }), version('f1', {})] })
  await choose('b', 'Pin it here')
  server.stands = desk({ base: 'theirs', versions: [version('theirs', {})] })
  await takeBack()
  await press('Publish')
  expect(server.sent.at(-1)).toEqual(['/api/desk/front-page/', { pins: { seconds: ['b'] }, base: 'f2' }])
})

test('what is taken back is one step of Undo away, after publishing and from the list', async () => {
  await open(server)
  await choose('e', 'Lead')
  await shows('E', 'ab', 'cdfgh')
  server.stands = desk({ base: 'f1', pins: { lead: ['e'] } })
  await press('Publish')
  server.stands = desk({ versions: [version('f0', { seconds: ['w', 'h'] })] })
  await undo('Readers see this front page now.')
  await shows('a', 'bc', 'defgh')
  await waitFor(() => expect(said()).toContain(IN_STEPS))
  await press('Undo')
  await shows('E', 'ab', 'cdfgh')
  server.stands = desk()
  await takeBack()
  await shows('E', 'ab', 'cdfgh')
  await press('Undo')
  await shows('a', 'bH', 'cdefg')
  expect(screen.getByRole('button', { name: /^Waiting: “Article w”/ })).toBeVisible()
  await press('Undo')
  await shows('E', 'ab', 'cdfgh')
})

test('what is moved while the page is being published stays, is not published, and takes nothing of a colleague’s away', async () => {
  await open(server)
  await choose('e', 'Lead')
  await shows('E', 'ab', 'cdfgh')
  const { promise, resolve } = Promise.withResolvers<[number, object]>()
  server.answers = [promise]
  await press('Publish')
  await choose('h', 'Beside the lead')
  await shows('E', 'Ha', 'bcdfg')
  server.stands = desk({ base: 'theirs', pins: { lead: ['c'] } })
  resolve([200, { id: 'f1' }])
  expect(
    await screen.findByText('Readers see this front page now, without what you have moved since.'),
  ).toBeVisible()
  await shows('E', 'Ha', 'bcdfg')
  await press('Publish')
  const pins = { lead: ['e'], seconds: ['h'] }
  expect(server.sent.at(-1)).toEqual(['/api/desk/front-page/', { pins, base: 'f1' }])
})

test('when the front page that one began from was taken back, that is said, and publishing again is enough', async () => {
  await open(server, { base: 'f1', pins: { lead: ['b'] }, versions: [version('f1', { lead: ['b'] })] })
  await choose('b', 'Unpin')
  await shows('a', 'bc', 'defgh')
  await choose('d', 'Pin it here')
  server.stands = desk()
  server.answers = [[409, { error: { message: 'Changed.', current: null } }]]
  await press('Publish')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Somebody has taken back the front page that you began from. Publish again to put yours up.',
  )
  await press('Publish')
  expect(await screen.findByText('Readers see this front page now.')).toBeVisible()
  expect(server.sent.at(-1)).toEqual(['/api/desk/front-page/', { pins: { latest: ['d'] }, base: null }])
})

test('whoever takes a colleague’s front page has their own one step of Undo away', async () => {
  await open(server)
  await choose('d', 'Pin it here')
  await shows('a', 'bc', 'Defgh')
  const theirs = { id: 'f2', pins: { lead: ['c'], 'strip:gone': ['w'] } }
  server.answers = [[409, { error: { message: 'Changed.', current: { ...theirs, byName: 'Ada' } } }]]
  server.stands = desk({ base: 'f2', pins: theirs.pins })
  await press('Publish')
  expect(await screen.findByRole('region', { name: 'Theirs' })).toHaveTextContent(
    'In sections that are not on the page: Article w',
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  await shows('C', 'ab', 'defgh')
  await press('Undo')
  await shows('a', 'bc', 'Defgh')
  await press('Publish')
  expect(server.sent.at(-1)).toEqual(['/api/desk/front-page/', { pins: { latest: ['d'] }, base: 'f2' }])
})

test('a page that could not be drawn is not said to be behind once it is not', async () => {
  await open(server)
  server.isDown = true
  await choose('d', 'Pin it here')
  expect(await screen.findByRole('alert')).toHaveTextContent('The page below is not up to date.')
  await press('Undo')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})
