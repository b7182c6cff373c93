// A file of redirects: nothing is taken in before it was looked at, and every refused line says why.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { RedirectFileScreen } from '../../../components/desk/redirects/file.client.tsx'
import type { FileReport } from '../../../lib/redirects/file/take-in.ts'

type Sent = [method: string | undefined, address: string]
const sent: Sent[] = []
let answers: [number, object][] = []
beforeEach(() => {
  sent.length = 0
  vi.stubGlobal('fetch', async (address: string, { method }: RequestInit) => {
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
    [200, REPORT.counts],
  ]
  await choose()
  expect(screen.getByText('50,000 lines, read as UTF-16LE with tabs, with a header row.')).toBeVisible()
  expect(screen.getByText('Refused (1)').closest('details')).toHaveAttribute('open')
  expect(screen.getByText('Line 1,234:').closest('li')).toHaveTextContent(
    '(nothing) leads to → /x/Write the old',
  )
  expect(screen.getByText('Leads to /e/ now.')).toBeVisible()
  expect(screen.getByText('The first 1 are shown.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Take in 49,998' }))
  expect(sent).toEqual([
    ['POST', '/api/desk/redirects/file/'],
    ['PUT', '/api/desk/redirects/file/?base=b%2B1'],
  ])
  expect(screen.getByRole('status')).toHaveTextContent(
    'Taken in: 49,997 added, 1 changed. 1 line was left out. Readers are led on from now.',
  )
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
