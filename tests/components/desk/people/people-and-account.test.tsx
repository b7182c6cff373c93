// Who works here and one's own account: nothing is changed by a slip, everything says what became of it.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { AccountScreen } from '../../../../components/desk/account/screen.client.tsx'
import { PeopleScreen } from '../../../../components/desk/people/screen.client.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { PersonView } from '../../../../lib/users/list.ts'
import { withoutLayout } from '../../../support/body.ts'
import { NOON } from '../../../support/cast.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

beforeAll(withoutLayout)

const { sent, willAnswer } = deskAnswers()

const refused = (kind: string, message: string): [number, object] => [403, { error: { kind, message } }]
const person = (name: string, more: Partial<PersonView> = {}): PersonView => ({
  ...{ id: name, name, email: `${name}@synovia.example`, role: 'editor', seenAt: NOON },
  ...{ standing: 'in', hasSecondFactor: false, isSelf: false, ...more },
})

function people(...list: PersonView[]) {
  render(
    <ToastProvider>
      <PeopleScreen people={list} timeZone="UTC" />
    </ToastProvider>,
  )
}

test('passing through the roles changes nothing; the change is asked for, and can be taken back', async () => {
  people(person('Wanda'))
  await userEvent.selectOptions(screen.getByLabelText('Role of Wanda'), 'admin')
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: /^Change\s*the role of Wanda$/ }))
  expect(await screen.findByText(/Wanda is administrator now, and has to sign in again/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.getByLabelText('Role of Wanda')).toHaveValue('editor'))
  expect(sent.map(([, body]) => body)).toEqual([{ role: 'admin' }, { role: 'editor' }])
})

test('nobody locks themselves out: their own role and access are not theirs to change', async () => {
  people(person('Ada', { role: 'admin', isSelf: true }))
  expect(screen.getByLabelText('Role of Ada')).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: 'More for Ada' }))
  const out = await screen.findByRole('menuitem', { name: 'Let them in no more' })
  expect(out).toHaveAttribute('aria-disabled', 'true')
})

test('a sensitive act asks who is there, says when the password is wrong, and then goes on by itself', async () => {
  people(person('Wanda'))
  willAnswer(refused('verify', 'Prove it.'), [422, { error: { kind: 'invalid', message: 'No.' } }])
  await userEvent.click(screen.getByRole('button', { name: 'Invite somebody' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Invite somebody' }))
  await userEvent.type(dialog.getByLabelText('Name'), 'Ivo')
  await userEvent.type(dialog.getByLabelText('Email address'), 'Ivo@Synovia.example')
  await userEvent.click(dialog.getByRole('button', { name: 'Invite' }))
  const proof = within(await screen.findByRole('dialog', { name: 'Is it you?' }))
  await userEvent.type(proof.getByLabelText('Your password'), 'wrong{Enter}')
  expect(await proof.findByText('This is not your password.')).toBeVisible()
  willAnswer([200, {}], [200, { id: 'ivo', how: 'kept', link: '/login/welcome/key/' }])
  await userEvent.type(proof.getByLabelText('Your password'), ' no more{Enter}')
  expect(await screen.findByText(/No mail server is set, so give Ivo this link yourself/)).toBeVisible()
  expect(screen.getByLabelText<HTMLInputElement>('The link').value).toMatch(/\/login\/welcome\/key\/$/)
  expect(screen.getByText('ivo@synovia.example')).toBeVisible()
  expect(screen.getByText('Invited, has not come yet')).toBeVisible()
})

test.each([
  [409, {}, 'Email address'],
  [422, { issues: [{ field: 'name', message: 'x' }] }, 'Name'],
])('an invitation refused with %i says so at its field', async (status, more, label) => {
  people(person('Wanda'))
  willAnswer([status, { error: { message: 'That is refused.', ...more } }])
  await userEvent.click(screen.getByRole('button', { name: 'Invite somebody' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Invite somebody' }))
  await userEvent.type(dialog.getByLabelText('Name'), 'Ivo')
  await userEvent.type(dialog.getByLabelText('Email address'), 'wanda@synovia.example')
  await userEvent.click(dialog.getByRole('button', { name: 'Invite' }))
  expect(await dialog.findByRole('alert')).toHaveTextContent('That is refused.')
  expect(dialog.getByLabelText(label)).toBeInvalid()
  expect(dialog.getByLabelText(label)).toHaveAccessibleDescription('That is refused.')
})

const account = {
  ...{
    name: 'Edda',
    email: 'edda@synovia.example',
    secondFactorSince: null,
    codesLeft: 0,
    isRequired: false,
  },
  sessions: [
    {
      id: '1',
      device: 'Firefox on Windows',
      network: '192.0.2.0',
      startedAt: NOON,
      seenAt: NOON,
      isThis: true,
    },
    { id: '2', device: 'Safari on iPhone', network: '', startedAt: NOON, seenAt: NOON, isThis: false },
    { id: '3', device: 'Edge on Windows', network: '', startedAt: NOON, seenAt: NOON, isThis: false },
  ],
}

function ownAccount() {
  render(
    <ToastProvider>
      <AccountScreen account={account} timeZone="UTC" />
    </ToastProvider>,
  )
}

test('one session is ended, or all others; the one in use has no such button', async () => {
  ownAccount()
  const places = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.split(' on ')[0])
  expect(screen.queryByRole('button', { name: /End the session of Firefox/ })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'End the session of Safari on iPhone' }))
  expect(await screen.findByText('That session is over.')).toBeVisible()
  expect(places()).toContain('Edge')
  expect(places()).not.toContain('Safari')
  expect(sent).toEqual([['/api/desk/account/sessions/', { id: '2' }]])
})

test('a password that does not do is said beside the field, and stays to be mended', async () => {
  ownAccount()
  willAnswer([422, { error: { kind: 'invalid', message: 'Take at least 12 characters.' } }])
  await userEvent.type(screen.getByLabelText('New password'), 'twelve letters{Enter}')
  expect(await screen.findByText('Take at least 12 characters.')).toBeVisible()
  expect(screen.getByLabelText('New password')).toHaveValue('twelve letters')
  await userEvent.type(screen.getByLabelText('New password'), '!{Enter}')
  expect(await screen.findByText(/You are signed out everywhere else/)).toBeVisible()
  expect(screen.getByLabelText('New password')).toHaveValue('')
})

test('the second step is on once the app’s digits are right, and its recovery codes are shown once', async () => {
  ownAccount()
  const drawing = { size: 21, path: 'M0 0h1v1z' }
  willAnswer(
    [200, { secret: 'ABCDEFGH', drawing }],
    [422, { error: { kind: 'invalid', message: 'These digits are not right.' } }],
    [200, { codes: ['aaaa-bbbb', 'cccc-dddd'] }],
  )
  await userEvent.click(screen.getByRole('button', { name: 'Turn on' }))
  expect(await screen.findByText('ABCD EFGH')).toBeVisible()
  await userEvent.type(screen.getByLabelText('The six digits it shows'), '000000{Enter}')
  expect(await screen.findByText('These digits are not right.')).toBeVisible()
  await userEvent.type(screen.getByLabelText('The six digits it shows'), '1{Enter}')
  expect(await screen.findByText('aaaa-bbbb')).toBeVisible()
  expect(screen.getByText(/2 recovery codes are left/)).toBeVisible()
})
