// Setting up a publication: what is refused is said in place, and nothing that was typed has to be typed again.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { SetUp } from '../../../../components/desk/auth/steps.tsx'

const sent: string[] = []
let answer: () => Response | Promise<Response>
const assign = vi.fn()

beforeEach(() => {
  sent.length = 0
  assign.mockReset()
  vi.stubGlobal('location', { pathname: '/setup/', href: 'http://desk/setup/', assign })
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    sent.push(String(body))
    return answer()
  })
})

/** Where the server has led the browser. */
const page = (url: string, html: string) => {
  const response = new Response(html)
  Object.defineProperties(response, { url: { value: url }, redirected: { value: true } })
  return response
}
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
  answer = () =>
    page(
      'http://desk/setup/?said=differ',
      '<main><p class="notice">The two passwords are not the same.</p></main>',
    )
  await fillIn()
  await press()
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('The two passwords are not the same.')
  expect(alert).toHaveFocus()
  isAllThere()
  expect(assign).not.toHaveBeenCalled()
  answer = () => page('http://desk/login/?said=chosen', '<main></main>')
  await press()
  expect(assign).toHaveBeenCalledWith('/login/?said=chosen')
  expect(sent[1]).toBe(
    'code=abcd-efgh&name=Ida+Sample&email=ida%40heron.example&password=nine+gouty+toes&again=nine+gouty+toe',
  )
})

test('a server that is not there is said, and all stays as it was typed', async () => {
  answer = () => Promise.reject(new TypeError('Failed to fetch'))
  await fillIn()
  await press()
  expect(await screen.findByRole('alert')).toHaveTextContent('The server could not be reached.')
  isAllThere()
})
