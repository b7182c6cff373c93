// A file of redirects: nothing is taken in before it was looked at, and every refused line says why.
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { RedirectFileScreen } from '../../../../components/desk/redirects/file.client.tsx'
import type { FileReport } from '../../../../lib/redirects/file/take-in.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

type Sent = [method: string | undefined, address: string]
const sent: Sent[] = []
let answers: [number, object][] = []
beforeEach(() => {
  sent.length = 0
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
    // A slow machine asks meanwhile how far it is.
    if (address.includes('/progress/')) return Response.json({ progress: null })
    sent.push([method, address])
    const [status, body] = answers.shift() ?? [200, {}]
    return Response.json(body, { status })
  })
})

const REPORT: FileReport = {
  ...{ encoding: 'utf-16le', separator: '\t', hasHeader: true, base: 'b+1', total: 50_000 },
  counts: { added: 49_997, changed: 1, same: 1, refused: 1 },
  added: [{ line: 2, from: '/a', to: '/b/', note: '' }],
  changed: [{ line: 3, from: '/c', to: '/d/', was: '/e/', note: '' }],
  refused: [{ line: 1234, from: '', to: '/x/', why: 'Write the old address.' }],
}

async function choose() {
  render(<RedirectFileScreen />)
  const file = new File(['/a/,/b/'], 'old.csv', { type: 'text/csv' })
  await userEvent.upload(screen.getByLabelText('The file'), file)
}

test('it is looked at, told line by line, and taken in as it was looked at', async () => {
  answers = [
    [200, REPORT],
    [200, { ...REPORT.counts, undo: 'kept-1' }],
  ]
  await choose()
  expect(screen.getByText('50,000 lines, read as UTF-16LE with tabs, with a header row.')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'What this file would do' })).toHaveFocus()
  expect(screen.getByText('1 is so already, or said by an earlier line')).toBeVisible()
  expect(screen.getByText('Refused (1)').closest('details')).toHaveAttribute('open')
  expect(screen.getByText('Line 1,234:').closest('li')).toHaveTextContent(
    '(nothing) leads to → /x/Write the old',
  )
  expect(screen.getByText('Leads to /e/ now.')).toBeVisible()
  expect(screen.getByText(/^The first 1 are shown\./)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Take in 49,998' }))
  expect(sent.map(([method]) => method)).toEqual(['POST', 'PUT'])
  expect(sent[0]?.[1]).toMatch(/^\/api\/desk\/redirects\/file\/\?work=[\w-]{8,64}$/)
  expect(sent[1]?.[1]).toMatch(/^\/api\/desk\/redirects\/file\/\?base=b%2B1&work=[\w-]{8,64}$/)
  expect(sent[1]?.[1]).not.toContain(String(sent[0]?.[1]?.split('work=')[1]))
  expect(screen.getByRole('status')).toHaveTextContent(
    'Taken in: 49,997 added, 1 changed. 1 line was left out. Readers are led on from now.',
  )
  expect(screen.getByRole('status')).toHaveFocus()
  const undo = screen.getByRole('button', { name: 'Undo the file' })
  expect(undo.closest('form')).toHaveAttribute('action', '/api/desk/redirects/file/kept-1/undo/')
})

test('what is no table is refused with its sentence, and a refusal on the way says that nothing was changed', async () => {
  answers = [
    [422, { error: { message: 'There is nothing in this file.' } }],
    [200, REPORT],
    [409, { error: { message: 'Look at it again.' } }],
  ]
  await choose()
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed. There is nothing in this file.')
  await userEvent.upload(
    screen.getByLabelText('The file'),
    new File(['x'], 'other.csv', { type: 'text/csv' }),
  )
  await userEvent.click(screen.getByRole('button', { name: /^Take in/ }))
  expect(screen.getByRole('alert')).toHaveTextContent('Nothing was changed. Look at it again.')
})

test('a file that changes nothing cannot be taken in', async () => {
  answers = [
    [200, { ...REPORT, counts: { added: 0, changed: 0, same: 3, refused: 0 }, added: [], changed: [] }],
  ]
  await choose()
  expect(screen.getByRole('button', { name: 'Nothing to take in' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('heading', { name: 'What this file would do' })).toBeNull()
})

test('while the server works it is told how many lines are done of all, by the work’s own name', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const answer = (body: object) => ({ ok: true, json: async () => body }) as Response
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
  let finish = (_: Response) => {}
  vi.stubGlobal('fetch', (address: string, { method }: RequestInit) => {
    sent.push([method, address])
    const progress = { stage: 'looking', done: 1200, all: 50_000 }
    if (method !== 'POST') return Promise.resolve(answer({ progress }))
    return new Promise<Response>((done) => {
      finish = done
    })
  })
  render(<RedirectFileScreen />)
  const files = [new File(['/a/,/b/'], 'old.csv', { type: 'text/csv' })]
  fireEvent.change(screen.getByLabelText('The file'), { target: { files } })
  const bar = () => screen.getByRole('progressbar', { name: 'Looking at old.csv …' })
  expect(bar()).not.toHaveAttribute('value')
  await pass(300)
  expect(bar()).toHaveAttribute('value', '1200')
  expect(bar()).toHaveAttribute('max', '50000')
  expect(screen.getByText('1,200 of 50,000 lines looked at')).toBeVisible()
  const work = sent[0]?.[1].split('work=')[1]
  expect(sent[1]?.[1]).toBe(`/api/desk/redirects/file/progress/?work=${work}`)
  finish(answer(REPORT))
  await pass(0)
  expect(screen.queryByRole('progressbar')).toBeNull()
  const asked = sent.length
  await pass(3000)
  expect(sent).toHaveLength(asked)
  vi.useRealTimers()
})
