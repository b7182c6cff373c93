// The promo bar while it is put together: adding, ordering by keys, what is refused, taking back, and two people at once.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { PromoBarScreen } from '../../../../components/desk/promo-bar/screen.client.tsx'
import type { PromoBarDesk } from '../../../../lib/promos/load.ts'
import type { Promo } from '../../../../lib/promos/promo.ts'
import { withoutLayout, withoutResizing } from '../../../support/body.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { leave } = leftBehind()
const video: Promo = {
  label: 'Video',
  title: 'Knees',
  href: '/v/',
  firstDay: '2026-01-01',
  lastDay: '2026-01-14',
}
const webinar: Promo = { ...video, label: 'Webinar', title: 'Flares', lastDay: null }
const talk: Promo = { ...video, label: 'Talk', title: 'Gout', firstDay: '2026-02-01', lastDay: null }

let sent: { base: string | null; promos: Promo[] }[] = []
let answers: [number, object][] = []

const issues = [
  { id: 'feb', label: 'February 2026', isOut: false },
  { id: 'jan', label: 'January 2026', isOut: true },
]

const view = (promos: Promo[], base = 'v1'): PromoBarDesk => ({
  ...{ base, promos, today: '2026-01-15', timeZone: 'UTC', issues },
  versions: [{ id: base, at: 0, byName: 'Anselm', promos, changes: [] }],
})

beforeEach(() => {
  withoutLayout()
  sent = []
  answers = []
  withoutResizing()
  vi.stubGlobal('fetch', async (_address: string, { body }: RequestInit) => {
    const asked = JSON.parse(String(body))
    sent.push(asked)
    const [status, answer] = answers.shift() ?? [200, view(asked.promos, `v${sent.length + 1}`)]
    return Response.json(answer, { status })
  })
  return () => vi.unstubAllGlobals()
})

function open(promos: Promo[]) {
  render(
    <MonasDesk>
      <PromoBarScreen first={view(promos)} />
    </MonasDesk>,
  )
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const publish = () => userEvent.click(button('Publish'))

test('says what runs, what is coming and what is over', () => {
  open([video, webinar, talk])
  const items = within(screen.getByRole('list', { name: 'Promos' })).getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringContaining('Over since Jan 14, 2026'),
    expect.stringContaining('Running, without end'),
    expect.stringContaining('Coming on Feb 1, 2026'),
  ])
})

test('with nothing announced it teaches; a new promo is named and published', async () => {
  open([])
  expect(screen.getByText(/Nothing is announced/)).toBeVisible()
  expect(button('Publish')).toBeDisabled()
  await userEvent.click(button('Add a promo'))
  expect(screen.getByLabelText('Label')).toHaveFocus()
  await userEvent.keyboard('Video')
  await userEvent.type(screen.getByLabelText('Title'), 'Knees')
  await userEvent.type(screen.getByLabelText('Link'), '/v/')
  await publish()
  const promo = { ...video, firstDay: '2026-01-15', lastDay: null }
  expect(sent).toEqual([{ base: 'v1', promos: [promo] }])
  expect(screen.getByText('As readers get it')).toBeVisible()
})

test('keys give another order, and what was published is taken back by one button', async () => {
  open([webinar, talk])
  button(/^Move up.*Gout/).focus()
  await userEvent.keyboard('{Enter}')
  await publish()
  expect(sent[0]?.promos.map(({ title }) => title)).toEqual(['Gout', 'Flares'])
  const message = (await screen.findByText(/^Published\./)).closest('.toast')
  await userEvent.click(within(message as HTMLElement).getByRole('button', { name: 'Undo' }))
  expect(await screen.findByText('Taken back. Readers get the promo bar as it was.')).toBeVisible()
  expect(sent[1]).toEqual({ base: 'v2', promos: [webinar, talk] })
})

test('what the server refuses is said at the field of the promo, which opens', async () => {
  open([webinar, talk])
  await userEvent.click(button(/^Remove.*Flares/))
  const message = 'It ends before it starts: choose a last day that is not before the first.'
  answers = [[422, { error: { message, issues: [{ field: 'promos.0.lastDay', message }] } }]]
  await publish()
  expect(screen.getByLabelText('Last day, included')).toHaveAccessibleDescription(/It ends before it starts/)
  expect(screen.getByLabelText('Last day, included')).toBeVisible()
  expect(button('Publish')).toBeEnabled()
})

test('when somebody else was quicker both are shown, and one decides', async () => {
  open([webinar])
  await userEvent.click(button(/^Remove.*Flares/))
  answers = [[409, { error: { message: 'Meanwhile.', current: { id: 'v9', promos: [talk] } } }]]
  await publish()
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText(/Talk: Gout/)).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Publish mine instead' }))
  expect(sent[1]).toEqual({ base: 'v9', promos: [] })
})

test('taking theirs goes on from what they published', async () => {
  open([webinar])
  await userEvent.click(button(/^Remove.*Flares/))
  answers = [[409, { error: { message: 'Meanwhile.', current: { id: 'v9', promos: [talk] } } }]]
  await publish()
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  expect(screen.getByRole('list', { name: 'Promos' })).toHaveTextContent('Talk: Gout')
  expect(button('Publish')).toBeDisabled()
})

test('a promo goes with an issue: it waits for it, and says so', async () => {
  open([{ ...webinar, issueId: 'jan' }, webinar])
  const items = within(screen.getByRole('list', { name: 'Promos' })).getAllByRole('listitem')
  expect(items[0]?.textContent).toContain('Running, without end, with January 2026')
  const second = items[1] as HTMLElement
  await userEvent.click(within(second).getByText(/^Change/))
  const field = within(second).getByLabelText('Goes with')
  expect(
    within(field)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['No issue', 'February 2026'])
  await userEvent.selectOptions(field, 'February 2026')
  expect(second.textContent).toContain('Appears with February 2026')
  await publish()
  expect(sent[0]?.promos.map(({ issueId }) => issueId)).toEqual(['jan', 'feb'])
})

test('a promo whose issue is gone says so, and can go with none', async () => {
  open([{ ...webinar, issueId: 'never' }, talk])
  await userEvent.click(button(/^Remove.*Gout/))
  const message = 'This issue is not there any more.'
  answers = [[422, { error: { message, issues: [{ field: 'promos.0.issueId', message }] } }]]
  await publish()
  expect(await screen.findAllByText(message)).toHaveLength(2)
  const goesWith = screen.getByLabelText('Goes with')
  expect(goesWith).toHaveDisplayValue('An issue that is not there any more')
  await userEvent.selectOptions(goesWith, 'No issue')
  await publish()
  expect(sent.at(-1)?.promos[0]?.issueId).toBeUndefined()
})

test('what was left before somebody else published meets theirs; discarded, theirs stands there', async () => {
  await leave('promo bar', { start: [video], mine: [{ ...video, title: 'Hips' }], along: 'v0' })
  answers = [[409, { error: { message: 'Changed.', current: { id: 'v1', promos: [webinar] } } }]]
  open([webinar])
  await hereAgain()
  await publish()
  expect(sent).toMatchObject([{ base: 'v0', promos: [{ title: 'Hips' }] }])
  const dialog = within(await screen.findByRole('dialog'))
  expect(dialog.getByRole('region', { name: 'Theirs' })).toHaveTextContent('Flares')
  expect(dialog.getByRole('region', { name: /^Yours/ })).toHaveTextContent('Hips')
  await userEvent.click(dialog.getByRole('button', { name: 'Go on editing mine' }))
  await userEvent.click(button('Discard it'))
  expect(screen.getByRole('list', { name: 'Promos' })).toHaveTextContent('Flares')
  expect(button('Publish')).toBeDisabled()
})
