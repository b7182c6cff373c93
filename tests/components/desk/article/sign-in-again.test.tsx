// A session ends while somebody writes: they sign in over the text, under their own name only.
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { SignInAgain } from '../../../../components/desk/article/saving/sign-in-again.tsx'
import { withoutLayout } from '../../../support/body.ts'

beforeAll(withoutLayout)
afterEach(() => vi.unstubAllGlobals())

const sent: Record<string, string>[] = []
function answering(...answers: [status: number, error?: object][]) {
  sent.length = 0
  vi.stubGlobal('fetch', async (_address: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)))
    const [status, error] = answers.shift() ?? [200]
    return Response.json({ error }, { status })
  })
}

function asked(other: string | null = null) {
  const [onDone, onClose] = [vi.fn(), vi.fn()]
  render(<SignInAgain writer="edda" other={other} onDone={onDone} onClose={onClose} />)
  return { onDone, onClose }
}

async function give(password: string) {
  await userEvent.type(screen.getByLabelText('Email'), 'edda@synovia.example')
  await userEvent.type(screen.getByLabelText('Password'), `${password}{Enter}`)
}

test('the text is said to be kept; signed in, one goes on', async () => {
  answering([200])
  const { onDone } = asked()
  expect(screen.getByText(/Your text is here and kept on this computer/)).toBeVisible()
  await give('nine gouty toes')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent).toEqual([{ email: 'edda@synovia.example', password: 'nine gouty toes', writer: 'edda' }])
})

test('a wrong password is said, and what was typed stays', async () => {
  answering([401, { kind: 'refused', message: 'This does not fit.' }], [200])
  const { onDone } = asked()
  await give('wrong')
  expect(await screen.findByRole('alert')).toHaveTextContent('This does not fit.')
  expect(onDone).not.toHaveBeenCalled()
  expect(screen.getByLabelText('Email')).toHaveValue('edda@synovia.example')
})

test('who has a second step is asked for it, and nothing is called a fault before they could answer', async () => {
  answering([401, { kind: 'code-needed', message: 'A code is needed.' }], [200])
  const { onDone } = asked()
  await give('nine gouty toes')
  const code = await screen.findByLabelText(/Code from your authenticator/)
  expect(screen.queryByRole('alert')).toBeNull()
  await userEvent.type(code, '123456{Enter}')
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(sent.at(-1)).toMatchObject({ code: '123456', writer: 'edda' })
})

test('while the server is silent the text is said to be kept, and one may come back later', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const { onClose } = asked('Anselm is signed in here.')
  expect(screen.getByText('Anselm is signed in here.')).toBeVisible()
  await give('nine gouty toes')
  expect(await screen.findByText(/Your text is kept; try again soon/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Later' }))
  expect(onClose).toHaveBeenCalledOnce()
})
