// Meet the Editors put into another order: what is moved while the answer is on its way stays moved.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EditorsOrder } from '../../../components/desk/authors/editors.client.tsx'
import { ToastProvider } from '../../../components/desk/toasts.client.tsx'

const editor = (name: string) => ({ id: name, name, role: null })
const FIRST = ['Ada', 'Ben', 'Cleo'].map(editor)

const names = () =>
  within(screen.getByRole('list', { name: 'Meet the Editors' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => /Ada|Ben|Cleo/.exec(textContent ?? '')?.[0])
const moveDown = (name: string) =>
  userEvent.click(screen.getByRole('button', { name: new RegExp(`^Move down.*${name}`) }))
const save = () => screen.getByRole('button', { name: 'Save the order' })

test('a move made while the order is being saved is kept, and is the next to be saved', async () => {
  let arrive = () => {}
  const sent: unknown[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    const { after } = JSON.parse(String(body))
    sent.push(after)
    await new Promise<void>((resolve) => {
      arrive = resolve
    })
    return Response.json({ editors: after.map(editor) })
  })
  render(
    <ToastProvider>
      <EditorsOrder first={FIRST} />
    </ToastProvider>,
  )
  await moveDown('Ada')
  await userEvent.click(save())
  await moveDown('Ada')
  expect(names()).toEqual(['Ben', 'Cleo', 'Ada'])
  arrive()
  await screen.findByText(/^Saved\. Readers find/)
  expect(names()).toEqual(['Ben', 'Cleo', 'Ada'])
  await waitFor(() => expect(save()).toBeEnabled())
  await userEvent.click(save())
  arrive()
  await waitFor(() =>
    expect(sent).toEqual([
      ['Ben', 'Ada', 'Cleo'],
      ['Ben', 'Cleo', 'Ada'],
    ]),
  )
})
