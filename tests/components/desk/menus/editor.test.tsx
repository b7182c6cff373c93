// A menu while it is edited: keys, what is said, publishing, taking back, and two people at once.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { MenuEditor } from '../../../../components/desk/menus/editor.client.tsx'
import type { MenuEntry } from '../../../../lib/menus/entry.ts'
import type { MenuEditorView, MenuPlan } from '../../../../lib/menus/load.ts'
import { knownMenu } from '../../../../lib/menus/names.ts'
import { withoutLayout, withoutResizing } from '../../../support/body.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { leave } = leftBehind()
const entry = (label: string, children: MenuEntry[] = []): MenuEntry => ({
  ...{ label, target: { kind: 'heading' }, children },
})
const ENTRIES = [entry('Clinical', [entry('Gout')]), entry('About')]

/** What was sent to be published or restored; what is checked on the way says nothing is wrong. */
let sent: [address: string, body: { base: string; entries?: MenuEntry[]; issueId?: string }][] = []
let answers: [number, object][] = []
/** What is there by now, where a screen asks for it. */
let state: Partial<MenuEditorView> = {}

beforeEach(() => {
  withoutLayout()
  sent = []
  answers = []
  withoutResizing()
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit) => {
    if (address.includes('/state/')) return Response.json(state)
    if (address.endsWith('/check/')) return Response.json({ targets: {}, items: [] })
    sent.push([address, JSON.parse(String(body))])
    const [status, answer] = answers.shift() ?? [200, { id: 'v2', before: 'v1' }]
    return Response.json(answer, { status })
  })
  return () => vi.unstubAllGlobals()
})

function open(entries: MenuEntry[] = ENTRIES, planned: MenuPlan[] = []) {
  const chrome = {
    publication: { name: 'Synovia', tagline: '', language: 'en' },
    ...{ promos: [], menu: [], footer: { links: [], copyright: '' }, year: 2026 },
  }
  const view: MenuEditorView = {
    ...{ menu: knownMenu('main'), base: 'v1', entries, targets: {}, items: [], chrome },
    choices: { sections: [], categories: [], pages: [{ id: 'about-us', label: 'About Us' }] },
    ...{ planned, issues: [{ id: 'i1', label: 'February 2026' }] },
  }
  render(
    <MonasDesk>
      <MenuEditor view={view} timeZone="UTC" />
    </MonasDesk>,
  )
}

const outline = () =>
  screen
    .queryAllByRole('treeitem')
    .map(
      (item) =>
        `${item.textContent}${'>'.repeat(Number(item.ariaLevel ?? item.getAttribute('aria-level')) - 1)}`,
    )
const item = (name: string) => screen.getByRole('treeitem', { name: new RegExp(name) })
const publish = () => userEvent.click(screen.getByRole('button', { name: 'Publish the menu' }))

test('a menu whose fields are kept in another order is not changed by being opened', async () => {
  const turned = (entries: MenuEntry[]): MenuEntry[] =>
    entries.map(({ label, target, children }) => ({ children: turned(children), target, label }))
  open(turned(ENTRIES))
  expect(screen.getByRole('button', { name: 'Publish the menu' })).toBeDisabled()
})

test('keys go, move, indent and remove, the keyboard stays with the entry, and Ctrl+Z takes back', async () => {
  open()
  item('Clinical').focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(item('About')).toHaveFocus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(outline()).toEqual(['About', 'Clinical', 'Gout>'])
  expect(item('About')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Alt>}{ArrowRight}{/Alt}')
  expect(outline()).toEqual(['About', 'Clinical>', 'Gout>>'])
  expect(screen.getByText('1 of 1, under “About”')).toHaveRole('status')
  await userEvent.keyboard('{Delete}')
  expect(outline()).toEqual(['About'])
  await userEvent.keyboard('{Control>}zzz{/Control}')
  expect(outline()).toEqual(['Clinical', 'Gout>', 'About'])
})

test('an entry is added, named and led somewhere; its letters are one step to take back', async () => {
  open([])
  expect(screen.getByText(/This menu has no entries yet/)).toBeVisible()
  expect(screen.queryByText('Insert')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Add an entry' }))
  const label = screen.getByLabelText('Label')
  await waitFor(() => expect(label).toHaveFocus())
  expect(screen.getByText('Insert')).toBeVisible()
  await userEvent.keyboard('Us')
  await userEvent.selectOptions(screen.getByLabelText('Leads to'), 'Page')
  await userEvent.selectOptions(screen.getByLabelText('Page'), 'About Us')
  await publish()
  const target = { kind: 'page', slug: 'about-us' }
  expect(sent).toEqual([
    ['/api/desk/menus/main/', { base: 'v1', entries: [{ label: 'Us', target, children: [] }] }],
  ])
  const tools = screen.getByRole('toolbar', { name: 'Entry' })
  for (const _ of ['what it leads to', 'its letters'])
    await userEvent.click(within(tools).getByRole('button', { name: 'Undo' }))
  expect(outline()).toEqual(['New entry'])
})

test('what was published can be taken back by one button', async () => {
  open()
  await userEvent.click(item('About'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  await publish()
  const message = (await screen.findByText('Published. Readers get the menu from now on.')).closest('.toast')
  answers = [[200, { id: 'v3', before: 'v2' }]]
  await userEvent.click(within(message as HTMLElement).getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Taken back. Readers get the menu as it was.')).toBeVisible()
  expect(sent[1]).toEqual(['/api/desk/menus/main/restore/', { base: 'v2', versionId: 'v1' }])
  expect(outline()).toEqual(['Clinical', 'Gout>', 'About'])
})

test('when somebody else was quicker both versions are shown, and one decides', async () => {
  open()
  await userEvent.click(item('About'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  const theirs = [...ENTRIES, entry('Jobs')]
  answers = [[409, { error: { message: 'Meanwhile.', current: { id: 'v9', entries: theirs } } }]]
  await publish()
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('“Jobs” was taken out.')).toBeVisible()
  expect(within(dialog).getByText('Theirs, as readers get it now')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Publish mine instead' }))
  expect(sent[1]?.[1].base).toBe('v9')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('taking theirs goes on from what they published', async () => {
  open()
  await userEvent.click(item('About'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  answers = [[409, { error: { message: 'Meanwhile.', current: { id: 'v9', entries: [entry('Jobs')] } } }]]
  await publish()
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  expect(outline()).toEqual(['Jobs'])
  expect(screen.getByRole('button', { name: 'Publish the menu' })).toBeDisabled()
})

test('what the server refuses is said with the label of the entry', async () => {
  open()
  await userEvent.click(item('Gout'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  const issues = [{ field: 'entries.1.target.id', message: 'Choose what the entry leads to.' }]
  answers = [[422, { error: { message: 'No.', issues } }]]
  await publish()
  expect(await screen.findByText('“About”: Choose what the entry leads to.')).toBeVisible()
})

const plan = (id: string, over: Partial<MenuPlan> = {}): MenuPlan => ({
  ...{ id, at: null, issue: 'February 2026', issueId: 'i1', entries: [entry('Jobs')], byName: 'Anselm' },
  ...{ isRestored: false, isOfMerge: false, count: 1, isNow: false, isPlanned: true, isCalledOff: false },
  ...over,
})

test('a menu is planned for an issue, stands among what is to come, and is called off', async () => {
  open()
  await userEvent.click(item('About'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  await userEvent.click(screen.getByRole('radio', { name: 'With an issue' }))
  expect(screen.getByLabelText('Appears, and goes, with')).toHaveDisplayValue('February 2026')
  state = { base: 'v2', entries: ENTRIES, planned: [plan('v2')] }
  await userEvent.click(screen.getByRole('button', { name: 'Plan it' }))
  const message = (await screen.findByText('The menu is planned.')).closest('.toast') as HTMLElement
  expect(sent[0]?.[1]).toMatchObject({ base: 'v1', issueId: 'i1' })
  const planned = screen.getByRole('region', { name: 'Planned' })
  expect(within(planned).getByText(/Appears with February 2026/)).toBeVisible()
  expect(outline()).toEqual(['Clinical', 'Gout>', 'About'])
  expect(screen.getByRole('button', { name: 'Publish the menu' })).toBeDisabled()
  state = { base: 'v1', entries: ENTRIES, planned: [] }
  answers = [[200, { base: 'v1' }]]
  await userEvent.click(within(message).getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Planned' })).toBeNull())
  expect(sent[1]).toEqual(['/api/desk/menus/main/unschedule/', { versionId: 'v2' }])
})

test('what was called off is planned again by one button', async () => {
  open(ENTRIES, [plan('v2')])
  state = { base: 'v1', entries: ENTRIES, planned: [] }
  answers = [[200, { base: 'v1' }]]
  await userEvent.click(screen.getByRole('button', { name: 'Call it off' }))
  const message = (await screen.findByText(/^Called off/)).closest('.toast') as HTMLElement
  await userEvent.click(within(message).getByRole('button', { name: 'Undo' }))
  await screen.findByText('It is planned again.')
  expect(sent[1]).toEqual(['/api/desk/menus/main/plan-again/', { versionId: 'v2' }])
})

test('after planning one’s own the outline is what readers get by now, whoever published it', async () => {
  open()
  await userEvent.click(item('About'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  await userEvent.click(screen.getByRole('radio', { name: 'With an issue' }))
  state = { base: 'v2', entries: [entry('Fresh')], planned: [plan('v2')] }
  await userEvent.click(screen.getByRole('button', { name: 'Plan it' }))
  await screen.findByText('The menu is planned.')
  expect(outline()).toEqual(['Fresh'])
  expect(screen.getByRole('button', { name: 'Publish the menu' })).toBeDisabled()
})

test('calling off a plan beside unsaved changes does not pass over what somebody else has published', async () => {
  open(ENTRIES, [plan('v2')])
  await userEvent.click(item('About'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  state = { base: 'v7', entries: [entry('Fresh')], planned: [] }
  answers = [[200, { base: 'v7' }]]
  await userEvent.click(screen.getByRole('button', { name: 'Call it off' }))
  await screen.findByText(/^Called off/)
  await publish()
  expect(sent.at(-1)?.[1]).toMatchObject({ base: 'v1' })
})

test('a planned version is taken into the outline to be changed', async () => {
  open(ENTRIES, [plan('v2', { at: Date.UTC(2026, 0, 20, 9) })])
  expect(screen.getByText(/^From Jan 20, 2026/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Restore' }))
  expect(outline()).toEqual(['Jobs'])
})

test('of two at once, the plan of the other is called one', async () => {
  open()
  await userEvent.click(item('About'))
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  const current = { id: 'v9', entries: [entry('Jobs')], isPlanned: true }
  answers = [[409, { error: { message: 'Meanwhile.', current } }]]
  await publish()
  expect(await screen.findByText('Theirs, planned')).toBeVisible()
})

test('what was left before somebody else published meets theirs, for the moment that was chosen', async () => {
  const along = { base: 'v0', when: { kind: 'issue', id: 'i1' } }
  await leave('menu main', { start: [entry('About')], mine: [entry('About us')], along })
  answers = [[409, { error: { message: 'Changed.', current: { id: 'v1', entries: ENTRIES } } }]]
  open()
  await hereAgain()
  expect(outline()).toEqual([expect.stringContaining('About us')])
  await userEvent.click(screen.getByRole('button', { name: 'Plan it' }))
  expect(sent[0]?.[1]).toMatchObject({ base: 'v0', issueId: 'i1', entries: [{ label: 'About us' }] })
  expect(await screen.findByRole('dialog')).toHaveTextContent('Clinical')
  await userEvent.click(screen.getByRole('button', { name: 'Go on editing mine' }))
  await userEvent.click(screen.getByRole('button', { name: 'Discard it' }))
  expect(outline()).toHaveLength(3)
  expect(screen.getByRole('button', { name: 'Publish the menu' })).toBeDisabled()
})
