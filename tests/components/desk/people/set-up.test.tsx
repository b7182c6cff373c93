// Setting up a publication, and choosing a password by a link: what is refused is said in place, and nothing has to be typed again.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { SetUp, Welcome } from '../../../../components/desk/auth/steps.tsx'

const sent: [address: string, method: string | undefined, body: string][] = []
let answer: () => Response | Promise<Response>
const assign = vi.fn()

beforeEach(() => {
  sent.length = 0
  assign.mockReset()
  vi.stubGlobal('location', { assign })
  vi.stubGlobal('fetch', async (address: string, { method, body }: RequestInit) => {
    sent.push([address, method, String(body)])
    return answer()
  })
})

const refused = (message: string) => Response.json({ error: { message } }, { status: 422 })
const onward = (next: string) => Response.json({ next })
const FIELDS = {
  'Set-up code': 'abcd-efgh',
  'Your name': 'Ida Sample',
  'Email address': 'ida@heron.example',
  Password: 'nine gouty toes',
  'The same again': 'nine gouty toe',
}
async function fillIn() {
  render(<SetUp notice={null} folder="the data folder" />)
  for (const [label, words] of Object.entries(FIELDS))
    await userEvent.type(screen.getByLabelText(label), words)
}
const press = () => userEvent.click(screen.getByRole('button', { name: 'Set up and sign in' }))
const isAllThere = () => {
  for (const [label, words] of Object.entries(FIELDS)) expect(screen.getByLabelText(label)).toHaveValue(words)
}

test('a refusal is said in place, and all stays as it was typed; done, the browser goes on', async () => {
  answer = () => refused('The two passwords are not the same.')
  await fillIn()
  await press()
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The two passwords are not the same.')
  expect(alert).toHaveFocus()
  isAllThere()
  expect(assign).not.toHaveBeenCalled()
  answer = () => onward('/login/?said=chosen')
  await press()
  expect(assign).toHaveBeenCalledWith('/login/?said=chosen')
  expect(sent[1]).toEqual([
    '/api/session/setup/',
    'POST',
    'code=abcd-efgh&name=Ida+Sample&email=ida%40heron.example&password=nine+gouty+toes&again=nine+gouty+toe',
  ])
})

test('a link that has died meanwhile leads to the page that says so', async () => {
  const person = { name: 'Ida', email: 'ida@heron.example', ticketKey: 'k', isInvitation: true }
  render(<Welcome publication="The Heron" notice={null} {...person} />)
  for (const label of ['Password', 'The same again'])
    await userEvent.type(screen.getByLabelText(label), 'nine gouty toes')
  answer = () => onward('/login/welcome/k/')
  await userEvent.click(screen.getByRole('button', { name: 'Go to the desk' }))
  expect(assign).toHaveBeenCalledWith('/login/welcome/k/')
  expect(screen.queryByRole('alert')).toBeNull()
  const body = 'key=k&email=ida%40heron.example&password=nine+gouty+toes&again=nine+gouty+toes'
  expect(sent).toEqual([['/api/session/welcome/', 'POST', body]])
})

test('a server that is not there is said, and all stays as it was typed', async () => {
  answer = () => Promise.reject(new TypeError('Failed to fetch'))
  await fillIn()
  await press()
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The server cannot be reached. What you typed is still here: try again.',
  )
  isAllThere()
})
