// Meet the Editors put into another order: what is moved while the answer is on its way stays moved.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { EditorsOrder } from '../../../components/desk/authors/editors.client.tsx'
import { withoutLayout } from '../../support/body.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../support/desk/left-behind.tsx'

const { leave } = leftBehind()
beforeAll(withoutLayout)

const editor = (name: string) => ({ id: name, name, role: null })
const FIRST = ['Ada', 'Ben', 'Cleo'].map(editor)

const names = () =>
  within(screen.getByRole('list', { name: 'Meet the Editors' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => /Ada|Ben|Cleo/.exec(textContent ?? '')?.[0])
const moveDown = (name: string) =>
  userEvent.click(screen.getByRole('button', { name: new RegExp(`^Move down.*${name}`) }))
const open = () =>
  render(
    <MonasDesk>
      <EditorsOrder first={FIRST} />
    </MonasDesk>,
  )
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
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
  open()
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

/** What was sent, order before and after; each is answered by the next of these. */
function answering(...answers: [status: number, body: object][]) {
  const sent: { before: string[]; after: string[] }[] = []
  vi.stubGlobal('fetch', async (_: string, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)))
    const [status, answer] = answers.shift() ?? [500, {}]
    return Response.json(answer, { status })
  })
  return sent
}
const stands = (...names: string[]) => ({ editors: names.map(editor) })
const quicker = (...names: string[]): [number, object] => [
  409,
  { error: { message: 'Changed.', current: stands(...names) } },
]

test('a saved order is taken back by its opposite', async () => {
  const sent = answering([200, stands('Ben', 'Ada', 'Cleo')], [200, stands('Ada', 'Ben', 'Cleo')])
  open()
  await moveDown('Ada')
  await userEvent.click(save())
  await screen.findByText(/^Saved\. Readers find/)
  expect(save()).toBeDisabled()
  await press('Undo')
  await screen.findByText(/^Taken back\./)
  expect(sent[1]).toEqual({ before: ['Ben', 'Ada', 'Cleo'], after: ['Ada', 'Ben', 'Cleo'] })
  expect(names()).toEqual(['Ada', 'Ben', 'Cleo'])
})

test('moves that are discarded are not there any more', async () => {
  open()
  await moveDown('Ada')
  await press('Discard changes')
  expect(names()).toEqual(['Ada', 'Ben', 'Cleo'])
})

test('of two orders both are shown; mine goes after theirs, without who is gone, and who is new stands last', async () => {
  const sent = answering(quicker('Cleo', 'Dora', 'Ada'), [200, stands('Ada', 'Cleo', 'Dora')])
  open()
  await moveDown('Ben')
  expect(names()).toEqual(['Ada', 'Cleo', 'Ben'])
  await userEvent.click(save())
  const dialog = within(await screen.findByRole('dialog'))
  const namesIn = (side: string) => dialog.getByRole('region', { name: side }).textContent
  expect(namesIn('Theirs')).toContain('CleoDoraAda')
  expect(namesIn('Yours')).toContain('AdaCleoBen')
  await press('Save mine instead')
  await screen.findByText(/^Saved\. Readers find/)
  expect(sent[1]).toEqual({ before: ['Cleo', 'Dora', 'Ada'], after: ['Ada', 'Cleo', 'Dora'] })
})

test('theirs can be taken', async () => {
  answering(quicker('Cleo', 'Ben', 'Ada'))
  open()
  await moveDown('Ada')
  await userEvent.click(save())
  await screen.findByRole('dialog')
  await press('Take theirs')
  expect(names()).toEqual(['Cleo', 'Ben', 'Ada'])
  expect(save()).toBeDisabled()
})

test('moves that were left meet what somebody else has moved since, without who is gone and with who is new', async () => {
  const sent = answering(quicker('Ada', 'Ben', 'Cleo'))
  await leave('order of the editors', { start: ['Ben', 'Zoe', 'Ada'], mine: ['Zoe', 'Ada', 'Ben'] })
  open()
  expect(await hereAgain()).toHaveTextContent('changed since')
  expect(names()).toEqual(['Ada', 'Ben', 'Cleo'])
  await moveDown('Ben')
  await userEvent.click(save())
  expect(sent).toEqual([{ before: ['Ben', 'Ada', 'Cleo'], after: ['Ada', 'Cleo', 'Ben'] }])
  await screen.findByRole('dialog')
})
