// The list of corrections: two who change one at once see both, and a change has its way back.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CorrectionsScreen } from '../../../components/desk/corrections/screen.client.tsx'
import { ToastProvider } from '../../../components/desk/toasts.client.tsx'
import type { DeskCorrection } from '../../../lib/corrections/load.ts'
import { withoutLayout } from '../../support/body.ts'
import { NOON } from '../../support/cast.ts'
import { deskAnswers } from '../../support/desk/answers.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

withoutLayout()
const { sent, willAnswer } = deskAnswers()
const ADDRESS = '/api/desk/articles/a/corrections/c/'
const WAS = { kind: 'correction', text: 'It was 12 mg.', at: NOON } as const
const THEIRS = { kind: 'update', text: 'It was 21 mg.', at: NOON } as const

function open() {
  const article = { id: 'a', title: 'Gout', slug: 'gout', isOnSite: true }
  const corrections: DeskCorrection[] = [{ id: 'c', ...WAS, article }]
  const list = { corrections, kind: null, counts: [], total: 1, page: 1, pages: 1, mayEdit: true }
  render(
    <ToastProvider>
      <CorrectionsScreen list={list} timeZone="UTC" />
    </ToastProvider>,
  )
}

const words = () => screen.getByLabelText('What was wrong, and what is right')
async function change(text: string) {
  await userEvent.click(screen.getByRole('button', { name: /^Edit: / }))
  await userEvent.clear(words())
  await userEvent.type(words(), text)
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
}

test('a change says what it began from, and can be undone', async () => {
  open()
  await change('It was 20 mg.')
  const undo = within(screen.getByRole('region', { name: 'Messages' })).getByRole('button', { name: 'Undo' })
  await userEvent.click(undo)
  const mine = { kind: 'correction', text: 'It was 20 mg.' }
  expect(sent).toEqual([
    [ADDRESS, { ...mine, was: WAS }],
    [ADDRESS, { ...WAS, was: { ...mine, at: NOON } }],
  ])
})

test('where somebody else was quicker, both stand there, and mine can be put on top', async () => {
  open()
  willAnswer([409, { error: { message: 'Somebody else was quicker.', current: THEIRS } }])
  await change('It was 20 mg.')
  expect(await screen.findByRole('alert')).toHaveTextContent('update, January 15, 2026: It was 21 mg.')
  expect(words()).toHaveValue('It was 20 mg.')
  await userEvent.click(screen.getByRole('button', { name: 'Put mine in its place' }))
  expect(sent.at(-1)).toEqual([ADDRESS, { kind: 'correction', text: 'It was 20 mg.', was: THEIRS }])
})

test('theirs can be taken and changed further', async () => {
  open()
  willAnswer([409, { error: { message: 'Somebody else was quicker.', current: THEIRS } }])
  await change('It was 20 mg.')
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  expect(words()).toHaveValue('It was 21 mg.')
  await userEvent.type(words(), ' Really.')
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
  expect(sent.at(-1)).toEqual([ADDRESS, { kind: 'update', text: 'It was 21 mg. Really.', was: THEIRS }])
})
