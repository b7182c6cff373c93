// What an editor does with one picture of the library: its words, and its file.
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FileActs } from '../../../../components/desk/media/library/file-acts.tsx'
import { MediumPanel } from '../../../../components/desk/media/library/panel.tsx'
import { WordsForm } from '../../../../components/desk/media/library/words-form.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { MediumDetail } from '../../../../lib/media/library/detail.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

const { sent, willAnswer } = deskAnswers()

const medium = (more: Partial<MediumDetail> = {}) =>
  ({
    ...{
      id: 'm1',
      fileName: 'knee.jpg',
      alt: 'A knee',
      caption: '',
      credit: '',
      license: '',
      rightsUntil: '',
    },
    ...{ isTrashed: false, mayEdit: true, mayDelete: true, replaced: null, failed: null },
    uses: { articles: [], hidden: 0, elsewhere: [] },
    ...more,
  }) as unknown as MediumDetail

const words = (more: Partial<MediumDetail> = {}) => {
  const onUnsaved = vi.fn()
  render(
    <ToastProvider>
      <WordsForm medium={medium(more)} onUnsaved={onUnsaved} />
    </ToastProvider>,
  )
  return onUnsaved
}
const acts = (more: Partial<MediumDetail> = {}) =>
  render(
    <ToastProvider>
      <FileActs medium={medium(more)} />
    </ToastProvider>,
  )

test('words are saved by one button, said to be on every page, and taken back whole', async () => {
  const onUnsaved = words()
  await userEvent.type(screen.getByLabelText('Credit'), 'Plate: Synovia')
  expect(onUnsaved).toHaveBeenLastCalledWith(true)
  expect(sent).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: /Save/ }))
  expect(await screen.findByText('Saved. Pages show it from now on.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(screen.getByLabelText('Credit')).toHaveValue(''))
  expect(sent.map(([, body]) => (body as { credit: string }).credit)).toEqual(['Plate: Synovia', ''])
})

test('what the server refuses is said, and the new words stay', async () => {
  words()
  willAnswer([422, { error: { kind: 'invalid', message: 'At most 300 characters.' } }])
  await userEvent.type(screen.getByLabelText('Credit'), 'Plate')
  await userEvent.click(screen.getByRole('button', { name: /Save/ }))
  expect(await screen.findByText('At most 300 characters.')).toBeVisible()
  expect(screen.getByLabelText('Credit')).toHaveValue('Plate')
})

test('whoever may not change a picture reads its words', () => {
  words({ mayEdit: false })
  expect(screen.getByLabelText('Alt text')).toBeDisabled()
  expect(screen.getByLabelText('Credit')).toBeDisabled()
})

test('a picture that nobody shows goes into the trash, and comes back by one click', async () => {
  acts()
  await userEvent.click(screen.getByRole('button', { name: 'Move to the trash' }))
  expect(await screen.findByText('In the trash.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(() => expect(sent).toHaveLength(2))
  expect(sent.map(([address]) => address.split('/').at(-2))).toEqual(['trash', 'restore'])
})

test('one that is used has no such button, and it says why', () => {
  acts({ uses: { articles: [], hidden: 1, elsewhere: [] } })
  expect(screen.queryByRole('button', { name: 'Move to the trash' })).toBeNull()
  expect(screen.getByText(/cannot go into the trash while it is used/)).toBeVisible()
})

test('after a replacement the earlier file is named, and can be brought back', async () => {
  acts({ replaced: 'old-knee.jpg' })
  await userEvent.click(screen.getByRole('button', { name: 'Bring back old-knee.jpg' }))
  expect(await screen.findByText('The earlier file is back.')).toBeVisible()
})

test('sizes that could not be made are told, with what can be done', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const focal = { x: 0.5, y: 0.5 }
  const shown: Partial<MediumDetail> = { activity: [], focal, state: 'missing', bytes: 9, kind: 'JPEG' }
  const panel = (failed: MediumDetail['failed']) => (
    <ToastProvider>
      <MediumPanel
        medium={medium({ ...shown, addedAt: 0, failed })}
        {...{ closeAddress: '/', timeZone: 'UTC', onClose() {}, onUnsaved() {} }}
      />
    </ToastProvider>
  )
  const { rerender } = render(panel(null))
  expect(screen.queryByText(/could not be made/)).toBeNull()
  rerender(panel('waits'))
  expect(screen.getByText(/could not be made/)).toHaveTextContent('tried again')
  rerender(panel('given-up'))
  expect(screen.getByText(/could not be made/)).toHaveTextContent('replace the file')
})
