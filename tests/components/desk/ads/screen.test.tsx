// A campaign while it is edited: what is sent, what is refused where, taking back, and two people at once.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { AdsView } from '../../../../components/desk/ads/ads-view.tsx'
import { CampaignScreen } from '../../../../components/desk/ads/screen.client.tsx'
import type { CampaignFields } from '../../../../lib/ads/input.ts'
import type { CampaignDesk, CampaignLine } from '../../../../lib/ads/load.ts'
import { withoutLayout, withoutResizing } from '../../../support/body.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { leave, left } = leftBehind()
const FIELDS: CampaignFields = {
  ...{ name: 'Spring', advertiser: 'Quillon', kind: 'paid', label: 'Advertisement', placements: ['home'] },
  ...{ sections: [], firstDay: '2026-01-01', lastDay: null, weight: 1, mostTotal: null, mostDaily: null },
  ...{
    isPaused: false,
    creatives: [
      {
        ...{ key: 'k', alt: 'A lamp', href: 'https://q.example/' },
        pictures: [{ size: '970x250', pictureId: 'p' }],
      },
    ],
  },
}
const PICTURE = {
  ...{ id: 'p', src: '/media/p.jpg', thumb: '/media/p.jpg', width: 970, height: 250, alt: 'A lamp' },
  ...{ caption: null, credit: null, state: 'ready' as const, fileName: 'p.jpg' },
}

const view = (given: Partial<CampaignDesk> = {}): CampaignDesk => ({
  ...{ id: 'c', base: 'v1', fields: FIELDS, standing: 'running', pictures: [PICTURE] },
  categories: [{ id: 'gout', label: 'Conditions › Gout' }],
  ...{ today: '2026-01-15', timeZone: 'UTC', counts: [] },
  versions: [{ base: 'v1', at: 0, byName: 'Anselm', fields: FIELDS, changes: ['It is new.'] }],
  ...given,
})

let sent: [address: string, body: { base?: string; fields: CampaignFields }][] = []
let answers: [number, object][] = []

beforeEach(() => {
  withoutLayout()
  sent = []
  answers = []
  withoutResizing()
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit) => {
    const asked = JSON.parse(String(body))
    sent.push([address, asked])
    const [status, answer] = answers.shift() ?? [
      200,
      view({ base: `v${sent.length + 1}`, fields: asked.fields }),
    ]
    return Response.json(answer, { status })
  })
  return () => vi.unstubAllGlobals()
})

const open = (given: Partial<CampaignDesk> = {}) =>
  render(
    <MonasDesk>
      <CampaignScreen first={view(given)} />
    </MonasDesk>,
  )
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const save = () => userEvent.click(button('Save'))

test('places, sections, shares and caps are sent as they were put', async () => {
  open()
  expect(button('Save')).toBeDisabled()
  await userEvent.click(screen.getByLabelText('In the text, 2'))
  await userEvent.selectOptions(screen.getByLabelText(/^Only in these sections/), 'Conditions › Gout')
  await userEvent.clear(screen.getByLabelText('Weight'))
  await userEvent.type(screen.getByLabelText('Weight'), '3')
  await userEvent.type(screen.getByLabelText('Most times shown in all'), '500')
  await save()
  const fields = {
    ...FIELDS,
    placements: ['home', 'advert-2'],
    sections: ['gout'],
    weight: 3,
    mostTotal: 500,
  }
  expect(sent).toEqual([['/api/desk/ads/c/', { base: 'v1', fields }]])
  expect(await screen.findByText('Saved. Readers get it from now on.')).toBeVisible()
})

test('what was saved is taken back by one button', async () => {
  open()
  await userEvent.click(screen.getByLabelText(/^Paused/))
  await save()
  const message = (await screen.findByText(/^Saved\./)).closest('.toast')
  await userEvent.click(within(message as HTMLElement).getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Taken back. The campaign is as it was.')).toBeVisible()
  expect(sent[1]?.[1]).toEqual({ base: 'v2', fields: FIELDS })
})

test('what the server refuses is said at its field', async () => {
  open()
  await userEvent.clear(screen.getByLabelText(/^What the picture says/))
  const issues = [
    { field: 'creatives.0.alt', message: 'Say in words what the picture says.' },
    { field: 'creatives.0.pictures.0.pictureId', message: 'This picture is 1200 × 800 pixels.' },
    { field: 'mostTotal', message: 'It has been shown 5 times already.' },
    { field: 'lastDay', message: 'It ends before it starts.' },
  ]
  answers = [[422, { error: { message: 'Not saved.', issues } }]]
  await save()
  expect(screen.getByLabelText(/^What the picture says/)).toHaveAccessibleDescription(/Say in words/)
  expect(screen.getByText('This picture is 1200 × 800 pixels.')).toBeVisible()
  expect(screen.getByLabelText('Most times shown in all')).toHaveAccessibleDescription(/5 times already/)
  expect(screen.getByLabelText('Last day, included')).toHaveAccessibleDescription(/ends before/)
})

test('when somebody else was quicker, both changes are shown, and one decides', async () => {
  open()
  await userEvent.click(screen.getByLabelText(/^Paused/))
  const theirs = { base: 'v9', fields: { ...FIELDS, weight: 7 } }
  answers = [[409, { error: { message: 'Meanwhile.', current: theirs } }]]
  await save()
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Weight: 7 instead of 1.')).toBeVisible()
  expect(within(dialog).getByText('It was paused.')).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Take theirs' }))
  expect(screen.getByLabelText('Weight')).toHaveValue(7)
  expect(button('Save')).toBeDisabled()
})

test('numbers by day, with the rate and the file', () => {
  const count = { placement: 'home', creative: 'k', impressions: 1000, clicks: 5 }
  open({
    counts: [
      { ...count, day: '2026-01-15' },
      { ...count, day: '2026-01-14' },
    ],
  })
  const report = screen.getByRole('region', { name: 'How it went' })
  expect(report).toHaveTextContent('2,000 times shown, 10 times followed (0.5 %)')
  expect(within(report).getByRole('link')).toHaveAttribute('href', '/api/desk/ads/c/report/')
  expect(within(report).getAllByRole('row')).toHaveLength(3)
})

const LINE: CampaignLine = {
  ...{ id: 'c', name: 'Spring', advertiser: 'Quillon', kind: 'paid', placements: ['home'] },
  ...{ days: { firstDay: '2026-01-01', lastDay: null }, standing: 'running' },
  ...{ thumb: null, gaps: [], impressions: 1234, clicks: 5 },
}

test('the list says what each does; without any it teaches; places are told with their sizes', () => {
  render(
    <AdsView
      view={{
        today: '2026-01-15',
        campaigns: [LINE, { ...LINE, id: 'd', name: 'Capped', standing: 'done' }],
      }}
    />,
  )
  const paid = screen.getByRole('region', { name: 'Paid campaigns' })
  expect(paid).toHaveTextContent('Running, without end')
  expect(paid).toHaveTextContent('Ended: shown as often as its cap allows')
  expect(paid).toHaveTextContent('1,234 shown, 5 followed')
  expect(screen.getByText(/stand where no paid campaign fits/)).toBeVisible()
  expect(screen.getByRole('row', { name: /^Front page Below .* 970 × 250 or/ })).toBeVisible()
})

const BROAD = { screen: 'phone', kind: 'shrunk', placements: ['Front page'], sizes: ['300x250'] } as const

test('what lacks a picture for some screens is said in the list and at its pictures', async () => {
  const line = { ...LINE, gaps: [{ ...BROAD, placements: [...BROAD.placements], sizes: [...BROAD.sizes] }] }
  const { unmount } = render(<AdsView view={{ today: '2026-01-15', campaigns: [line] }} />)
  expect(screen.getByText(/No picture for phones: shown smaller, where nothing else fits/)).toBeVisible()
  unmount()
  open()
  const gaps = screen.getByRole('list', { name: 'Sizes that are missing' })
  expect(gaps).toHaveTextContent(/No picture for phones in “Front page”.*300 × 250 or 320 × 100 pixels/)
  await userEvent.click(screen.getByLabelText('Beside lists and articles'))
  expect(gaps).toHaveTextContent(/No picture for desktops in “Beside lists and articles”: it is not shown/)
})

test('each size tells what it takes, and that a picture of other measures is none', () => {
  open({ pictures: [{ ...PICTURE, width: 600, height: 500 }] })
  const sizes = screen.getByRole('list', { name: 'Sizes' })
  expect(
    within(sizes)
      .getAllByRole('listitem')
      .map((item) => item.textContent?.split(',')[0]),
  ).toEqual([...['Billboard', 'Leaderboard', 'Large mobile banner', 'Medium rectangle']])
  expect(sizes).toHaveTextContent(/This picture is 600 × 500 pixels. A billboard is 970 × 250/)
  expect(
    within(sizes).getByRole('button', { name: /Choose a picture….*Leaderboard, 728 × 90/ }),
  ).toBeEnabled()
})

test('what was left before somebody else saved meets theirs, with the pictures that were chosen', async () => {
  const picked = { ...PICTURE, id: 'q', src: '/media/q.jpg' }
  const pictures = [{ size: '970x250' as const, pictureId: 'q' }]
  const mine = { ...FIELDS, name: 'Summer', creatives: FIELDS.creatives.map((one) => ({ ...one, pictures })) }
  await leave('campaign c', { start: FIELDS, mine, along: { base: 'v0', picked: [picked] } })
  const theirs = { ...FIELDS, name: 'Winter' }
  answers = [[409, { error: { message: 'Changed.', current: { base: 'v1', fields: theirs } } }]]
  open({ fields: theirs })
  await hereAgain()
  expect(document.querySelector('img[src="/media/q.jpg"]')).toBeInTheDocument()
  await save()
  expect(sent[0]?.[1]).toMatchObject({ base: 'v0', fields: { name: 'Summer' } })
  expect(within(await screen.findByRole('dialog')).getByRole('region', { name: /^Yours/ })).toBeVisible()
})

test('a new campaign is forgotten once it is added, and kept while it is refused', async () => {
  const along = { base: null, picked: [] }
  await leave('new campaign', { start: FIELDS, mine: { ...FIELDS, name: 'Summer' }, along })
  answers = [
    [422, { error: { message: 'No.', issues: [{ field: 'fields.name', message: 'No.' }] } }],
    [200, { id: 'new' }],
  ]
  open({ id: null, base: null, fields: { ...FIELDS, firstDay: '2026-01-16' } })
  expect(await hereAgain()).not.toHaveTextContent('changed since')
  await save()
  expect(await left('new campaign')).toMatchObject({ name: 'Summer' })
  const keptOnLeaving = new Promise((resolve) => {
    vi.stubGlobal('location', { assign: () => resolve(left('new campaign')) })
  })
  await save()
  expect(await keptOnLeaving).toBeNull()
})
