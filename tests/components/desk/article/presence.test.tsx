import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ArticleModel } from '../../../../components/desk/article/use-article.ts'
import { PresenceBar } from '../../../../components/desk/presence/presence-bar.tsx'
import { usePresence } from '../../../../components/desk/presence/use-presence.ts'
import type { Presence } from '../../../../lib/presence/beat.ts'

const bea = { userId: 'bea', name: 'Bea Quist', isWriting: true, isYou: false }
const alone: Presence = { others: [], heldBy: null, isHeldHere: false, rev: 1 }
let answers: Presence
const told: string[] = []
const asked: string[] = []
const done: string[] = []

beforeEach(() => {
  told.length = 0
  asked.length = 0
  done.length = 0
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit) => {
    asked.push(address)
    told.push(JSON.parse(String(body)).act)
    return Response.json(answers)
  })
})
afterEach(() => vi.unstubAllGlobals())

const model = {
  ...{ article: { id: 'a', rev: 1, slug: 'gout' }, tabId: 'tab-1', state: { kind: 'unsaved' } },
  save: async () => void done.push('saved'),
  pull: async (rev: number) => void done.push(`rev ${rev}`),
} as unknown as ArticleModel

function Page({ mayEdit, kind }: { mayEdit: boolean; kind?: 'page' }) {
  const presence = usePresence(model, mayEdit, kind)
  return (
    <>
      <PresenceBar presence={presence} mayEdit={mayEdit} />
      <textarea aria-label="Text" readOnly={presence.heldBy !== null} />
    </>
  )
}

/** The next beat, as a tab that comes to the front sends it. */
const beat = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')))

test('who else is here is named; taking over is told to the server, and letting go as well', async () => {
  answers = { ...alone, others: [bea] }
  render(<Page mayEdit />)
  expect(
    await screen.findByText('Bea Quist is writing here. What you each change is put together.'),
  ).toBeInTheDocument()
  answers = { ...alone, others: [{ ...bea, isWriting: false }], isHeldHere: true }
  await userEvent.click(screen.getByRole('button', { name: 'Take over' }))
  await screen.findByText('You write alone. Bea Quist has this open, and can only read now.')
  answers = { ...alone, others: [bea] }
  await userEvent.click(screen.getByRole('button', { name: 'Let others write' }))
  await screen.findByRole('button', { name: 'Take over' })
  expect(told).toEqual(['here', 'take-over', 'let-go'])
})

test('initials are whole characters, and one where there is one name', async () => {
  answers = {
    ...alone,
    others: [
      { ...bea, name: '𝒜da Maria 👩🏽‍⚕️' },
      { ...bea, userId: 'cy', name: 'Cy' },
    ],
  }
  render(<Page mayEdit />)
  const initials = await screen.findAllByRole('listitem', { hidden: true })
  expect(initials.map(({ textContent }) => textContent)).toEqual(['𝒜👩', 'C'])
})

test('whoever is taken over from hears by whom, after their words are saved; the text can only be read then', async () => {
  answers = alone
  render(<Page mayEdit />)
  await beat()
  await userEvent.type(screen.getByLabelText('Text'), 'Kept.')
  answers = {
    ...alone,
    others: [bea],
    heldBy: { name: bea.name, isYou: false } as Presence['heldBy'],
    rev: 2,
  }
  done.length = 0
  await beat()
  await screen.findByText(
    'Bea Quist has taken over. Your text is saved; you can read along, or take it back.',
  )
  expect(done).toEqual(['saved', 'rev 2'])
  expect(screen.getByLabelText('Text')).toHaveValue('Kept.')
  expect(screen.getByLabelText('Text')).toHaveAttribute('readonly')
  answers = { ...alone, others: [bea], isHeldHere: true, rev: 2 }
  await userEvent.click(screen.getByRole('button', { name: 'Take it back' }))
  await screen.findByText(/You write alone/)
  expect(screen.getByLabelText('Text')).not.toHaveAttribute('readonly')
})

test('one’s own other tab is no stranger, and who may only read takes nothing over', async () => {
  answers = {
    ...alone,
    others: [
      { ...bea, isYou: true },
      { ...bea, userId: 'cy', name: 'Cy Holt', isWriting: false },
    ],
  }
  render(<Page mayEdit={false} />)
  await screen.findByText(
    'You have this article open in another tab and Cy Holt has this open. What you each change is put together.',
  )
  expect(screen.queryByRole('button')).toBeNull()
})

test('of a static page the same is told, by its own name', async () => {
  answers = { ...alone, others: [{ ...bea, isYou: true }] }
  render(<Page mayEdit kind="page" />)
  await screen.findByText('You have this page open in another tab. What you each change is put together.')
  expect(new Set(asked)).toEqual(new Set(['/api/desk/pages/a/presence/']))
})
