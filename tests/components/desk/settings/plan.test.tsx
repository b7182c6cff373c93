// Plans of the settings in the form: for a time only, and nothing that is typed is lost to a plan.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { SettingsScreen } from '../../../../components/desk/settings/screen.client.tsx'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { withoutLayout } from '../../../support/body.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { leave, left } = leftBehind()
const router = vi.hoisted(() => ({ refresh: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => router }))

beforeAll(() => {
  withoutLayout()
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})

const { sent, willAnswer } = deskAnswers()
const JANUARY = Date.UTC(2031, 0, 1)

const plan = (id: string, name: string, at: number) => ({
  ...{ id, at, byName: 'Ada', changed: { name } },
  changes: [{ name: 'name' as const, label: 'Name', before: 'Masthead', after: name }],
})

function draw() {
  const view = {
    ...{
      base: 'one',
      settings: DEFAULT_SETTINGS,
      mayEdit: true,
      sections: [],
      pages: [],
      logo: null,
      icon: null,
    },
    planned: [plan('a', 'Winter', JANUARY), plan('b', 'Spring', JANUARY + 86_400_000)],
  }
  render(
    <MonasDesk>
      <SettingsScreen view={view} server={{ kind: 'none' } as never} zones={['UTC']} />
    </MonasDesk>,
  )
}

const changeButtons = () => screen.getAllByRole('button', { name: /^Change ?what is planned/ })
const nameField = () => screen.getByLabelText('Name')

test('a plan is not taken into a form that holds changes, and the reason is said', async () => {
  draw()
  expect(changeButtons().every((button) => !button.hasAttribute('disabled'))).toBe(true)
  await userEvent.type(nameField(), ' typed')
  for (const button of changeButtons()) {
    expect(button).toBeDisabled()
    expect(button).toHaveAccessibleDescription(/publish, schedule or discard that before you change a plan/)
  }
  await userEvent.click(screen.getByRole('button', { name: 'Discard changes' }))
  await userEvent.click(changeButtons()[0] as HTMLElement)
  expect(nameField()).toHaveValue('Winter')
  await userEvent.type(nameField(), ' typed')
  expect(changeButtons()).toHaveLength(1)
  expect(changeButtons()[0]).toBeDisabled()
})

test('settings are scheduled for a time only; undone, the way back goes too', async () => {
  draw()
  await userEvent.type(nameField(), '!')
  await userEvent.click(screen.getByRole('button', { name: 'Schedule…' }))
  const dialog = within(screen.getByRole('dialog', { name: 'From when do these settings count?' }))
  const schedule = () => userEvent.click(dialog.getByRole('button', { name: 'Schedule' }))
  await userEvent.click(dialog.getByLabelText('For a while only'))
  const choose = (label: string, day: string) => {
    const moment = within(dialog.getByRole('group', { name: label }))
    fireEvent.change(moment.getByLabelText('Date'), { target: { value: day } })
    fireEvent.change(moment.getByLabelText('Time'), { target: { value: '06:00' } })
  }
  choose('They count from', '2031-12-24')
  await schedule()
  const back = within(dialog.getByRole('group', { name: 'They are back as before from' }))
  expect(back.getByText('Choose a day and a time.')).toBeVisible()
  choose('They are back as before from', '2032-01-07')
  willAnswer([200, { id: 'there', backId: 'back' }])
  await schedule()
  const [at, until] = [Date.UTC(2031, 11, 24, 6), Date.UTC(2032, 0, 7, 6)]
  const body = { base: 'one', changed: { name: `${DEFAULT_SETTINGS.name}!` }, at, until }
  await waitFor(() => expect(sent).toContainEqual(['/api/desk/settings/plans/', body]))
  willAnswer([200, { id: 'back' }], [200, { id: 'there' }])
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
  await waitFor(() =>
    expect(sent.map(([address]) => address).filter((address) => address.endsWith('unschedule/'))).toEqual([
      '/api/desk/settings/plans/back/unschedule/',
      '/api/desk/settings/plans/there/unschedule/',
    ]),
  )
})

const MINE = { ...DEFAULT_SETTINGS, name: 'Mine' }

test('what was left before somebody else published meets theirs, and only what was changed is put in its place', async () => {
  const start = { ...DEFAULT_SETTINGS, tagline: 'Then' }
  await leave('settings', { start, mine: { ...MINE, tagline: 'Then' }, along: 'before' })
  draw()
  await hereAgain()
  expect(nameField()).toHaveValue('Mine')
  await waitFor(() => expect(sent.at(-1)?.[1]).toEqual({ changed: { name: 'Mine' } }))
  const current = { id: 'one', settings: DEFAULT_SETTINGS }
  willAnswer([409, { error: { message: 'Changed.', current } }], [200, { id: 'two', settings: MINE }])
  await userEvent.click(screen.getByRole('button', { name: 'Publish settings' }))
  await screen.findByRole('dialog', { name: 'Somebody else has changed this meanwhile' })
  await userEvent.click(screen.getByRole('button', { name: 'Publish mine instead' }))
  const published = sent.filter(([address]) => address === '/api/desk/settings/')
  expect(published.map(([, body]) => body)).toEqual([
    { base: 'before', changed: { name: 'Mine' } },
    { base: 'one', changed: { name: 'Mine' } },
  ])
})

test('of a plan it comes back with the plan, beside what was published since; left as planned, it is forgotten', async () => {
  const start = { ...DEFAULT_SETTINGS, name: 'Winter', tagline: 'Then' }
  await leave('plan a of the settings', { start, mine: { ...start, name: 'Deep winter' } })
  draw()
  expect(nameField()).toHaveValue(DEFAULT_SETTINGS.name)
  await userEvent.click(changeButtons()[0] as HTMLElement)
  await hereAgain()
  expect(nameField()).toHaveValue('Deep winter')
  expect(screen.getByLabelText('Tagline')).toHaveValue(DEFAULT_SETTINGS.tagline)
  await userEvent.click(screen.getByRole('button', { name: 'Leave it as planned' }))
  await waitFor(async () => expect(await left('plan a of the settings')).toBeNull())
  expect(screen.queryByText(/here again/)).toBeNull()
})
