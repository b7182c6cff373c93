// Plans of the settings in the form: for a time only, and nothing that is typed is lost to a plan.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { SettingsScreen } from '../../../../components/desk/settings/screen.client.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { withoutLayout } from '../../../support/body.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

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
    <ToastProvider>
      <SettingsScreen view={view} server={{ kind: 'none' } as never} zones={['UTC']} />
    </ToastProvider>,
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
