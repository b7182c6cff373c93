// One's own name and password: what is refused is said aloud, and of its field.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NamePart, PasswordPart } from '../../../../components/desk/account/name-and-password.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import { deskAnswers } from '../../../support/desk/answers.ts'

const { willAnswer } = deskAnswers()
const refused = { ok: false, status: 422, message: 'Choose a longer one.' } as never

test.each([
  ['name', <NamePart key="n" name="Ada" email="a@b.example" />, /^Your name/, 'Save the name'],
  [
    'password',
    <PasswordPart key="p" act={async () => refused} email="a@b.example" />,
    'New password',
    'Change the password',
  ],
] as const)('a %s that is refused is told with its field, and read out', async (_, part, label, button) => {
  willAnswer([422, { error: { message: 'Choose a longer one.' } }])
  render(<ToastProvider>{part}</ToastProvider>)
  await userEvent.type(screen.getByLabelText(label), 'twelve letters')
  await userEvent.click(screen.getByRole('button', { name: button }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Choose a longer one.')
  expect(screen.getByLabelText(label)).toHaveAccessibleDescription(/Choose a longer one\.$/)
})
