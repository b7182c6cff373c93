import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { BylineField } from '../../../components/desk/article/byline-field.tsx'
import { ChecksSection } from '../../../components/desk/article/checks/section.tsx'
import { ConfirmDialog } from '../../../components/desk/article/publishing/confirm-dialog.tsx'
import type { ArticleModel } from '../../../components/desk/article/use-article.ts'
import { Picker } from '../../../components/desk/fields/picker.tsx'
import { LinkNotice } from '../../../components/desk/people/link-notice.tsx'
import { ToastProvider } from '../../../components/desk/toasts.client.tsx'
import type { BylineEntry } from '../../../lib/articles/content.ts'
import type { ArticleWork } from '../../../lib/articles/work.ts'
import { withoutLayout } from '../../support/body.ts'

const DOWN = { ok: false as const, status: 0, message: 'Down.', issues: [], current: null }

beforeEach(withoutLayout)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const down = () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('offline')
  })
}

test('a list of choices tells that nothing fits from that nobody could be asked', async () => {
  const search = vi.fn(async (_words: string) => ({ ok: true as const, value: [] as never[] }))
  const page = (ask: typeof search | (() => Promise<typeof DOWN>)) => (
    <Picker label="Add a tag" search={ask} onPick={() => {}} />
  )
  const { rerender } = render(page(search))
  await userEvent.type(screen.getByRole('combobox'), 'zither')
  expect(await screen.findByText('Nothing is called “zither”.')).toHaveAttribute('role', 'status')
  rerender(page(async () => DOWN))
  await userEvent.keyboard('s')
  expect(await screen.findByText(/could not be asked for/)).toHaveAttribute('role', 'status')
})

test('the choice the keyboard is on comes into sight', async () => {
  const scrolled = vi.fn()
  Element.prototype.scrollIntoView = scrolled
  render(<Picker label="Add" search={() => [{ id: 'a', label: 'A kite' }]} onPick={() => {}} />)
  await userEvent.click(screen.getByRole('combobox'))
  await userEvent.keyboard('{ArrowDown}')
  expect(scrolled.mock.contexts).toEqual([screen.getByRole('option')])
})

const work = {
  ...{ slug: 'kites', plan: [], embargoUntil: null, expiresAt: null },
} as unknown as ArticleWork
const model = {
  ...{ article: { id: 'a', rev: 1, slug: 'kites' }, standing: { kind: 'draft' } },
  fields: { categoryIds: [], tagIds: [], issue: null },
} as unknown as ArticleModel

test('before publishing, checks that could not be asked are not called passed', async () => {
  down()
  const publishing = { timeZone: 'UTC', dialog: 'publish', state: { kind: 'idle' }, close() {}, publish() {} }
  render(
    <ConfirmDialog
      {...{ model, work, publishing: publishing as never }}
      choices={{ categories: [], issues: [], tags: [] } as never}
      mayEdit
      onMove={vi.fn()}
      onGoTo={() => {}}
    />,
  )
  await screen.findByText(/The checks could not be asked/)
  expect(screen.queryByText('All checks pass.')).toBeNull()
  expect(screen.getByRole('button', { name: 'Publish now' })).toBeEnabled()
  vi.stubGlobal('fetch', async () => Response.json({ findings: [] }))
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('All checks pass.')
})

test('beside the text, checks that could not be asked say so and are asked again', async () => {
  down()
  vi.useFakeTimers({ shouldAdvanceTime: true })
  render(<ChecksSection model={model} mayEdit={false} onMove={vi.fn()} onGoTo={() => {}} />)
  vi.advanceTimersByTime(2000)
  await screen.findByText(/The checks could not be asked/)
  vi.stubGlobal('fetch', async () => Response.json({ findings: [] }))
  fireEvent.click(screen.getByText('Try again'))
  await screen.findByText('All checks pass.')
})

function Lines({ onChange }: { onChange(byline: BylineEntry[]): void }) {
  const [byline, setByline] = useState<BylineEntry[]>([])
  const put = (next: BylineEntry[]) => {
    setByline(next)
    onChange(next)
  }
  return <BylineField {...{ byline, isDisabled: false, mayAddAuthors: true }} onChange={put} />
}

test('an author who is made meanwhile comes after those added since', async () => {
  let made = (_answer: Response) => {}
  vi.stubGlobal('fetch', async (_address: string, { method }: RequestInit) =>
    method === 'POST'
      ? new Promise<Response>((resolve) => {
          made = resolve
        })
      : Response.json({ choices: [{ id: 'bea', label: 'Bea', credentials: [] }] }),
  )
  const lines: BylineEntry[][] = []
  render(<Lines onChange={(byline) => lines.push(byline)} />)
  const field = screen.getByRole('combobox', { name: 'Add an author' })
  await userEvent.type(field, 'Cleo')
  await userEvent.click(await screen.findByRole('option', { name: 'Add “Cleo”' }))
  await userEvent.click(screen.getAllByRole('button', { name: /page/ })[0] as HTMLElement)
  await userEvent.type(field, 'Bea')
  await userEvent.click(await screen.findByRole('option', { name: 'Bea' }))
  made(Response.json({ id: 'cleo', name: 'Cleo', credentials: [] }))
  await waitFor(() => expect(lines.at(-1)?.map(({ name }) => name)).toEqual(['Bea', 'Cleo']))
})

test('where a browser lets no page copy, as on plain http, the link is said to be copied by hand', async () => {
  render(
    <ToastProvider>
      <LinkNotice name="Ada" sent={{ how: 'kept', link: '/welcome/KEY/' } as never} onClose={() => {}} />
    </ToastProvider>,
  )
  const user = userEvent.setup()
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
  await user.click(screen.getByRole('button', { name: 'Copy the link' }))
  await screen.findByText(/Select the link and copy it/)
})
