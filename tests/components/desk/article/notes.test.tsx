// A note and a correction are left once, however often the button is pressed or the answer is lost.
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Answer } from '../../../../components/desk/api/ask.ts'
import { CorrectionsSection } from '../../../../components/desk/article/panel/corrections-section.tsx'
import { NotesSection } from '../../../../components/desk/article/panel/notes-section.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { ArticleWork } from '../../../../lib/articles/work.ts'

const work = { notes: [], corrections: [], wasPublished: true, may: { note: true, publish: true } }
const model = {
  work: work as unknown as ArticleWork,
  id: 'x',
  refresh: vi.fn(),
  doing: <T,>(act: Promise<Answer<T>>) => act,
}

/** Keys of what was sent; the answers are given one after the other. */
function sending(answers: Response[]) {
  const keys: string[] = []
  vi.stubGlobal('fetch', async (_address: string, { body }: RequestInit) => {
    keys.push(JSON.parse(String(body)).key)
    return answers.shift() ?? Response.json({ id: 'n' })
  })
  return keys
}
const lost = () => Response.json({ error: { message: 'The line broke.' } }, { status: 502 })

test('a note whose answer was lost is sent again under its key; the next one has another', async () => {
  const keys = sending([lost()])
  render(<NotesSection work={model} timeZone="UTC" />)
  const add = async (text: string) => {
    await userEvent.type(screen.getByLabelText('New note'), text)
    await userEvent.dblClick(screen.getByRole('button', { name: 'Add note' }))
    await waitFor(() => expect(screen.getByLabelText('New note')).toHaveValue(''))
  }
  await add('Nice.')
  await add('Nice.')
  expect(keys.length).toBeGreaterThanOrEqual(3)
  expect(keys[0]).toMatch(/^\w{32}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys.at(-1)).not.toBe(keys[0])
})

test('a correction whose answer was lost is sent again under its key, unless its words have changed', async () => {
  const keys = sending([lost(), lost()])
  render(
    <ToastProvider>
      <CorrectionsSection work={model} timeZone="UTC" />
    </ToastProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Add a correction…' }))
  const words = screen.getByLabelText('What was wrong, and what is right')
  const add = () => userEvent.click(screen.getByRole('button', { name: 'Add it' }))
  await userEvent.type(words, 'It was 21 mg.')
  await add()
  await screen.findByText('The line broke.')
  await add()
  await waitFor(() => expect(keys).toHaveLength(2))
  await userEvent.type(words, ' Sorry.')
  await add()
  await waitFor(() => expect(keys).toHaveLength(3))
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})
