// What was typed in a form when the browser stopped: kept in a real implementation of IndexedDB, there again for whoever typed it.
import 'fake-indexeddb/auto'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { FormField, FormTick } from '../../../../components/desk/forms/form-field.client.tsx'
import { PlainForm } from '../../../../components/desk/forms/plain-form.client.tsx'
import { PersonProvider } from '../../../../components/desk/kept/person.client.tsx'
import { dropTypedOf, findLeftTyped, keepTyped } from '../../../../components/desk/kept/typed.ts'
import { InviteDialog } from '../../../../components/desk/people/invite-dialog.tsx'
import { SignOut } from '../../../../components/desk/shell/sign-out.client.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import { withoutLayout } from '../../../support/body.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

beforeAll(withoutLayout)
const { willAnswer } = deskAnswers()
const ACTION = '/api/desk/authors/a/'
const DAY = 24 * 60 * 60_000

/** There are no locks here, so that all that is kept counts as left behind by a tab that is gone. */
const left = (userId = 'mona', form = ACTION) =>
  findLeftTyped<Record<string, string>>({ userId, form, tabId: '' })
const isKept = (values: object) =>
  waitFor(async () => expect((await left())?.mine).toEqual(expect.objectContaining(values)))
const nothingIsKept = () => waitFor(async () => expect(await left()).toBeNull())

beforeEach(() => Promise.all(['mona', 'ada'].map(dropTypedOf)))

function open({ userId = 'mona', bio = 'Writes.', name = 'Ingrid' } = {}) {
  render(
    <ToastProvider>
      <PersonProvider userId={userId}>
        <PlainForm action={ACTION}>
          <input type="hidden" name="base" value="first" />
          <input type="password" name="password" aria-label="Password" />
          <FormField name="name" label="Name" value={name} />
          <FormField name="bio" label="Biography" value={bio} rows={3} />
          <FormTick name="isEditor" label="Stands there" isTicked={false} />
          <button type="submit">Save</button>
        </PlainForm>
        <SignOut />
      </PersonProvider>
    </ToastProvider>,
  )
}

const field = (name: string) => screen.getByRole('textbox', { name })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const HERE_AGAIN = /^What you typed on .* is here again; it has not been saved\./

/** Two fields are changed, and the browser stops. */
async function typedAndGone() {
  open()
  await userEvent.type(field('Biography'), ' Edits.')
  await userEvent.type(screen.getByLabelText('Password'), 'a secret')
  await userEvent.click(screen.getByRole('checkbox'))
  await isKept({ bio: 'Writes. Edits.', isEditor: 'on' })
  cleanup()
}

test('what was typed is here again and is said; what is secret was never kept', async () => {
  await typedAndGone()
  expect(JSON.stringify(await left())).not.toContain('secret')
  open()
  expect(await screen.findByText(HERE_AGAIN)).toBeVisible()
  expect(screen.getByText(HERE_AGAIN)).not.toHaveTextContent('changed since')
  expect(field('Biography')).toHaveValue('Writes. Edits.')
  expect(field('Name')).toHaveValue('Ingrid')
  expect(screen.getByRole('checkbox')).toBeChecked()
})

test('discarded, what is stored stands there and nothing is kept; Undo brings the words back', async () => {
  await typedAndGone()
  open()
  await screen.findByText(HERE_AGAIN)
  await press('Discard it')
  expect(field('Biography')).toHaveValue('Writes.')
  expect(screen.queryByText(HERE_AGAIN)).toBeNull()
  await nothingIsKept()
  await press('Undo')
  expect(field('Biography')).toHaveValue('Writes. Edits.')
  await isKept({ bio: 'Writes. Edits.' })
})

test('what somebody else has changed meanwhile is met at its field, and what was not touched is as it stands now', async () => {
  await typedAndGone()
  open({ bio: 'Wrote.', name: 'Ingrid H.' })
  expect(await screen.findByText(HERE_AGAIN)).toHaveTextContent('What is stored was changed since')
  expect(field('Biography')).toHaveValue('Writes. Edits.')
  expect(field('Biography')).toHaveAccessibleDescription(/Theirs: Wrote\./)
  expect(field('Name')).toHaveValue('Ingrid H.')
})

test('once it is saved it is forgotten, also where the answer was never heard', async () => {
  await typedAndGone()
  open()
  await screen.findByText(HERE_AGAIN)
  willAnswer([200, { next: '#next' }])
  await press('Save')
  await nothingIsKept()
  cleanup()
  const values = { name: 'Ingrid', bio: 'Writes.', isEditor: '' }
  const arrived = { start: values, mine: { ...values, bio: 'Wrote.' } }
  await keepTyped({ userId: 'mona', form: ACTION, tabId: 'gone', at: Date.now(), ...arrived })
  open({ bio: 'Wrote.' })
  await nothingIsKept()
  expect(screen.queryByText(HERE_AGAIN)).toBeNull()
})

test('a colleague at this computer never sees it; after a month it is gone', async () => {
  await typedAndGone()
  open({ userId: 'ada' })
  await userEvent.type(field('Name'), '!')
  await waitFor(async () => expect(await left('ada')).not.toBeNull())
  expect(field('Biography')).toHaveValue('Writes.')
  const old = { userId: 'mona', form: 'old', tabId: 'gone', start: {}, mine: { a: '1' } }
  await keepTyped({ ...old, at: Date.now() - 31 * DAY })
  expect(await left('mona', 'old')).toBeNull()
  expect(await left()).not.toBeNull()
})

test('signing out forgets what its person typed, and nobody else’s', async () => {
  await typedAndGone()
  const key = { form: ACTION, tabId: 'gone', at: Date.now(), start: {}, mine: { bio: 'Hers' } }
  await keepTyped({ ...key, userId: 'ada' })
  const send = vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(() => {})
  open()
  await screen.findByText(HERE_AGAIN)
  await press('Sign out')
  await waitFor(() => expect(send).toHaveBeenCalled())
  expect(await left()).toBeNull()
  expect(await left('ada')).not.toBeNull()
})

test('an invitation whose dialog was closed by Escape is there when it is opened next', async () => {
  const dialog = (
    <PersonProvider userId="mona">
      <InviteDialog act={vi.fn()} onInvited={() => {}} onClose={() => {}} />
    </PersonProvider>
  )
  const { unmount } = render(dialog)
  await userEvent.type(field('Name'), 'Ada')
  await waitFor(async () => expect((await left('mona', 'invite'))?.mine).toMatchObject({ name: 'Ada' }))
  unmount()
  render(dialog)
  expect(await screen.findByText(HERE_AGAIN)).toBeVisible()
  expect(field('Name')).toHaveValue('Ada')
})
