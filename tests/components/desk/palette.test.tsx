import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ActsHereProvider, useActsHere } from '../../../components/desk/palette/acts-here.client.tsx'
import { type Entry, fitting, recentFirst } from '../../../components/desk/palette/entries.ts'
import { Palette } from '../../../components/desk/palette/palette.client.tsx'
import { noteRecent, readRecent } from '../../../components/desk/palette/recent.ts'
import { openTools } from '../../../components/desk/rich-text/tools.ts'
import { anEditor, paragraph, press, withoutLayout } from '../../support/body.ts'

const asked: string[] = []
const kite = { id: 'a1', label: 'A kite over Basel', href: '/article/a-kite-over-basel/' }
const lamp = { id: 'a2', label: 'The lamp', href: '/article/the-lamp/' }

/** The first load of a module takes longer here than anybody waits for it. */
beforeAll(() => import('../../../components/desk/palette/dialog.tsx'))

beforeEach(() => {
  localStorage.clear()
  asked.length = 0
  withoutLayout()
  Element.prototype.scrollIntoView = () => {}
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const { searchParams } = new URL(address, 'http://desk.example')
    const ids = searchParams.get('ids')?.split(',')
    const words = searchParams.get('q') ?? ''
    const all = [kite, lamp]
    const choices = ids
      ? all.filter(({ id }) => ids.includes(id))
      : all.filter(({ label }) => label.toLowerCase().includes(words))
    return Response.json({ choices })
  })
})
afterEach(() => vi.unstubAllGlobals())

const places = [
  { id: 'go:/desk/media/', label: 'Media', href: '/desk/media/' },
  { id: 'go:/desk/calendar/', label: 'Calendar', href: '/desk/calendar/' },
]
const publish = vi.fn()

function Screen() {
  useActsHere(() => [{ id: 'publish', label: 'Publish…', keywords: 'live', run: publish }])
  return <input aria-label="Title" />
}

async function open() {
  const user = userEvent.setup()
  render(
    <ActsHereProvider>
      <Palette userId="edda" places={places} mayCreate />
      <Screen />
    </ActsHereProvider>,
  )
  await user.click(screen.getByLabelText('Title'))
  await user.keyboard('{Control>}k{/Control}')
  return { user, field: await screen.findByRole('combobox') }
}

const groups = () =>
  screen.getAllByRole('group').map((group) => ({
    label: document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    entries: within(group)
      .getAllByRole('option')
      .map((option) => option.querySelector('.palette__words')?.textContent),
  }))

test('Ctrl K opens everything the desk can do: what the screen can, the places, what can be done anywhere, articles', async () => {
  await open()
  await screen.findByText('The lamp')
  expect(groups().map(({ label }) => label)).toEqual(['On this screen', 'Go to', 'Anywhere', 'Articles'])
  expect(groups()[0]?.entries).toEqual(['Publish…'])
  expect(groups()[1]?.entries).toEqual(['Media', 'Calendar'])
  expect(groups()[2]?.entries).toEqual(
    expect.arrayContaining(['New article', 'Upload pictures', 'Sign out', 'Dark colours']),
  )
})

test('a few letters and Enter do it; next time it stands first', async () => {
  const { user } = await open()
  await user.keyboard('publ{Enter}')
  await waitFor(() => expect(publish).toHaveBeenCalledTimes(1))
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.keyboard('{Control>}k{/Control}')
  await screen.findByRole('combobox')
  expect(groups()[0]).toEqual({ label: 'Recently used', entries: ['Publish…'] })
})

test('articles are found by words of their title at the server, and whole texts are one entry away', async () => {
  const { field } = await open()
  fireEvent.change(field, { target: { value: 'basel' } })
  await screen.findByText('Search all texts for “basel”')
  await waitFor(() => expect(screen.queryByText('The lamp')).toBeNull())
  expect(groups()).toEqual([
    { label: 'Articles', entries: ['A kite over Basel', 'Search all texts for “basel”'] },
  ])
  expect(asked.at(-1)).toBe('/api/desk/articles/search/?q=basel')
})

test('an article that was open lately stands first, by the title it has now', async () => {
  noteRecent('edda', 'article:a2')
  noteRecent('somebody else', 'article:a1')
  await open()
  await screen.findByText('The lamp')
  expect(groups()[0]).toEqual({ label: 'Recently used', entries: ['The lamp'] })
  expect(asked).toContain('/api/desk/articles/search/?ids=a2')
  expect(JSON.stringify(localStorage)).not.toContain('lamp')
})

test('Ctrl K again closes it; over another dialog it does not open', async () => {
  const { user } = await open()
  await user.keyboard('{Control>}k{/Control}')
  expect(screen.queryByRole('combobox')).toBeNull()
  const other = document.body.appendChild(document.createElement('dialog'))
  other.open = true
  await user.keyboard('{Control>}k{/Control}')
  expect(screen.queryByRole('combobox')).toBeNull()
  other.remove()
})

test('in the text Ctrl K links what is selected; with nothing selected the key goes on to the palette', () => {
  const bare = anEditor([paragraph('A |lamp')])
  expect(press(bare, 'k', { ctrlKey: true })).toBe(false)
  expect(openTools(bare.state).dialog).toBeNull()
  bare.commands.setTextSelection({ from: 1, to: 4 })
  expect(press(bare, 'k', { ctrlKey: true })).toBe(true)
  expect(openTools(bare.state).dialog).toBe('link')
  bare.destroy()
})

test('the beginning of a name counts before its middle, and that before other words; accents and case do not count', () => {
  const entry = (label: string, keywords?: string): Entry => ({ ...act(label), group: 'Go to', keywords })
  const act = (label: string) => ({ id: label, label, run: () => {} })
  const entries = [entry('History', 'édition'), entry('Ready to edit'), entry('Credit'), entry('Edit')]
  const [found] = fitting(entries, 'EDIT')
  expect(found?.entries.map(({ label }) => label)).toEqual(['Edit', 'Ready to edit', 'Credit', 'History'])
  expect(fitting(entries, 'edit nothing')).toEqual([])
})

test('what is gone from the desk is not offered because it was used once; what was kept badly is forgotten', () => {
  expect(recentFirst([], ['publish'])).toEqual([])
  localStorage.setItem('masthead:palette:edda', '{"not": "a list"}')
  expect(readRecent('edda')).toEqual([])
  for (let at = 0; at < 20; at++) noteRecent('edda', `act-${at}`)
  expect(readRecent('edda')).toHaveLength(8)
})
