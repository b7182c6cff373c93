// Settings that decide who may come in: publishing and restoring them asks for the password again, and goes on by itself.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { SettingsHistoryView } from '../../../../components/desk/settings/history-view.tsx'
import { SettingsScreen } from '../../../../components/desk/settings/screen.client.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { withoutLayout } from '../../../support/body.ts'
import { NOON } from '../../../support/cast.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

const router = vi.hoisted(() => ({ refresh: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => router }))

beforeAll(withoutLayout)

const { sent, willAnswer } = deskAnswers()
const UNVERIFIED: [number, object] = [403, { error: { kind: 'verify', message: 'Prove it.' } }]

async function prove() {
  const proof = within(await screen.findByRole('dialog', { name: 'Is it you?' }))
  await userEvent.type(proof.getByLabelText('Your password'), 'no more{Enter}')
}

test('published after the password', async () => {
  const view = {
    base: 'one',
    settings: DEFAULT_SETTINGS,
    mayEdit: true,
    sections: [],
    pages: [],
    logo: null,
    icon: null,
    planned: [],
  }
  render(
    <ToastProvider>
      <SettingsScreen view={view} server={{ kind: 'none' } as never} zones={['UTC']} />
    </ToastProvider>,
  )
  const roles = within(screen.getByRole('group', { name: 'A second step is required of' }))
  await userEvent.click(roles.getByLabelText(/^Administrator/))
  const secondFactorRoles = ['admin']
  const tried = ['/api/desk/settings/trial/', { changed: { secondFactorRoles } }]
  await waitFor(() => expect(sent).toContainEqual(tried))
  willAnswer(UNVERIFIED)
  await userEvent.click(screen.getByRole('button', { name: 'Publish settings' }))
  await screen.findByRole('dialog', { name: 'Is it you?' })
  willAnswer([200, {}], [200, { id: 'two', settings: { ...DEFAULT_SETTINGS, secondFactorRoles } }])
  await prove()
  expect(await screen.findByText(/^Published\./)).toBeVisible()
  const published = sent.filter(([address]) => address === '/api/desk/settings/')
  expect(published.map(([, body]) => body)).toEqual(
    Array(2).fill({ base: 'one', changed: { secondFactorRoles } }),
  )
})

test('restored after the password', async () => {
  const version = {
    id: 'one',
    at: NOON,
    byName: 'Ada',
    isNow: false,
    isPlanned: false,
    isRestored: false,
    changes: [],
  }
  render(
    <ToastProvider>
      <SettingsHistoryView history={{ versions: [version], base: 'two', mayEdit: true }} timeZone="UTC" />
    </ToastProvider>,
  )
  willAnswer(UNVERIFIED)
  await userEvent.click(screen.getByRole('button', { name: /^Restore/ }))
  await prove()
  expect(await screen.findByText('Restored. The site has these settings from now on.')).toBeVisible()
  expect(router.refresh).toHaveBeenCalledOnce()
  expect(sent).toEqual([
    ['/api/desk/settings/restore/', { base: 'two', versionId: 'one' }],
    ['/api/session/verify/', { password: 'no more' }],
    ['/api/desk/settings/restore/', { base: 'two', versionId: 'one' }],
  ])
})
