import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StatusSection } from '../../../../components/desk/article/panel/status-section.tsx'
import type { WorkModel } from '../../../../components/desk/article/panel/use-work.ts'
import { PublishingDialogs } from '../../../../components/desk/article/publishing/dialogs.tsx'
import { usePublishing } from '../../../../components/desk/article/publishing/use-publishing.ts'
import type { ArticleModel } from '../../../../components/desk/article/use-article.ts'
import { Dialog } from '../../../../components/desk/dialog.tsx'
import { Picker } from '../../../../components/desk/fields/picker.tsx'
import { useFocusBack } from '../../../../components/desk/focus-back.ts'
import { ManyBar } from '../../../../components/desk/media/library/many-bar.tsx'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import { withoutLayout } from '../../../support/body.ts'
import { NOON } from '../../../support/cast.ts'
import { leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { left } = leftBehind()

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

const refusal = { error: { message: 'That was refused.', issues: [] } }
let answer: () => Response
const asked: { address: string; body: unknown }[] = []

beforeEach(() => {
  withoutLayout()
  asked.length = 0
  answer = () => Response.json(refusal, { status: 422 })
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit) => {
    asked.push({ address, body: typeof body === 'string' ? JSON.parse(body) : null })
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

function Opening({ children }: { children?: React.ReactNode }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog title="Asked" onClose={() => setOpen(false)}>
          {children}
          <button type="button" onClick={() => setOpen(false)}>
            Done
          </button>
        </Dialog>
      )}
    </>
  )
}

test('closing the computer’s file chooser without a file leaves the dialog open', async () => {
  render(
    <Opening>
      <input type="file" aria-label="Picture" />
    </Opening>,
  )
  await userEvent.click(screen.getByText('Open'))
  fireEvent(screen.getByLabelText('Picture'), new Event('cancel', { bubbles: true }))
  expect(screen.getByText('Asked')).toBeInTheDocument()
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(screen.queryByText('Asked')).toBeNull()
})

test('a closed dialog gives the keyboard back to the button that opened it', async () => {
  render(<Opening />)
  await userEvent.click(screen.getByText('Open'))
  await userEvent.click(screen.getByText('Done'))
  expect(screen.getByText('Open')).toHaveFocus()
})

function Panel() {
  const panel = useRef<HTMLElement>(null)
  useFocusBack(panel)
  return (
    <aside ref={panel}>
      <input aria-label="Inside" />
    </aside>
  )
}

test('a panel that goes away gives the keyboard back, unless it is elsewhere already', async () => {
  const page = (isOpen: boolean) => (
    <>
      <button type="button">Open</button>
      <input aria-label="Elsewhere" />
      {isOpen && <Panel />}
    </>
  )
  const { rerender } = render(page(false))
  screen.getByText('Open').focus()
  rerender(page(true))
  screen.getByLabelText('Inside').focus()
  rerender(page(false))
  expect(screen.getByText('Open')).toHaveFocus()
  rerender(page(true))
  screen.getByLabelText('Elsewhere').focus()
  rerender(page(false))
  expect(screen.getByLabelText('Elsewhere')).toHaveFocus()
})

test('Escape in an open list of choices closes the list, not the dialog around it', async () => {
  render(<Picker label="Article" search={() => [{ id: 'a', label: 'A kite' }]} onPick={() => {}} />)
  const field = screen.getByRole('combobox')
  await userEvent.click(field)
  await screen.findByRole('option')
  expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false)
  expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(true)
})

const work = {
  ...{ status: 'draft', standing: { kind: 'live' }, slug: 'kites', plan: [], embargoUntil: null },
  ...{ expiresAt: null, notes: [], activity: [], assignee: null },
  colleagues: [
    { id: 'bea', name: 'Bea', role: 'editor' },
    { id: 'cleo', name: 'Cleo', role: 'editor' },
  ],
  steps: [{ to: 'in-review', label: 'Send to review', isForward: true }],
  may: { assign: true, edit: true, publish: true, withdraw: true },
} as unknown as ArticleWork
const around = (): WorkModel => ({
  ...{ work, id: 'a', refresh: async () => {} },
  doing: async (act) => act,
})
const saved = { id: 'a', rev: 3, slug: 'kites' }
const anArticle = (whenSaved: ArticleModel['whenSaved'] = (act) => act(saved as never)) =>
  ({
    ...{ article: saved, standing: { kind: 'live' }, fields: { categoryIds: [], tagIds: [], issue: null } },
    ...{ whenSaved, save: async () => saved, setStanding() {} },
  }) as unknown as ArticleModel

test('the note to the next person is kept until the article has moved on', async () => {
  let isSaved = false
  render(
    <MonasDesk>
      <StatusSection
        model={anArticle(async (act) => (isSaved ? act(saved as never) : null))}
        work={around()}
      />
    </MonasDesk>,
  )
  await userEvent.click(screen.getByText('Send to review…'))
  await userEvent.type(screen.getByLabelText(/A note to them/), 'Look at table 2.')
  const send = () => userEvent.click(screen.getByRole('button', { name: 'Send to review' }))
  await send()
  expect(screen.getByRole('alert')).toHaveTextContent('could not be saved')
  isSaved = true
  await send()
  expect(screen.getByRole('alert')).toHaveTextContent('That was refused.')
  expect(screen.getByLabelText(/A note to them/)).toHaveValue('Look at table 2.')
  const kept = () => left('a on to in-review')
  await waitFor(async () => expect(await kept()).toMatchObject({ note: 'Look at table 2.' }))
  answer = () => Response.json({})
  await send()
  await waitFor(async () => expect(await kept()).toBeNull())
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('passing through colleagues by arrow key hands nothing over; the button does', async () => {
  answer = () => Response.json({})
  render(<StatusSection model={anArticle()} work={around()} />)
  await userEvent.selectOptions(screen.getByLabelText('With'), 'bea')
  await userEvent.selectOptions(screen.getByLabelText('With'), 'cleo')
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Hand it over' }))
  expect(asked.map(({ body }) => body)).toEqual([{ assigneeId: 'cleo' }])
})

function Publishing() {
  const model = anArticle()
  const publishing = usePublishing(model, around(), 'UTC')
  return (
    <>
      <button type="button" onClick={() => publishing.open('withdraw')}>
        Withdraw…
      </button>
      <button type="button" onClick={() => publishing.publish({})}>
        Publish it
      </button>
      <PublishingDialogs
        {...{ model, publishing, work }}
        choices={{ categories: [], issues: [], tags: [] } as never}
        mayEdit
        onMove={vi.fn()}
        onGoTo={() => {}}
      />
    </>
  )
}

const publishing = () =>
  render(
    <MonasDesk>
      <Publishing />
    </MonasDesk>,
  )

test('a withdrawal that is refused keeps its reason and says why', async () => {
  publishing()
  await userEvent.click(screen.getByText('Withdraw…'))
  await userEvent.type(await screen.findByLabelText('Why'), 'The data were wrong.')
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Not withdrawn. That was refused.')
  expect(screen.getByLabelText('Why')).toHaveValue('The data were wrong.')
  const kept = () => left('withdrawal of a')
  await waitFor(async () => expect(await kept()).toMatchObject({ why: 'The data were wrong.' }))
  answer = () => Response.json({ undo: 'u' })
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }))
  await screen.findByText('Withdrawn. Readers do not see it any more.')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(async () => expect(await kept()).toBeNull())
})

test('publishing under an embargo says when readers see it, and Ctrl+Z does not take it back', async () => {
  const visibleFrom = Date.UTC(2099, 0, 24, 9, 30)
  answer = () => Response.json({ undo: 'u', visibleFrom })
  publishing()
  await userEvent.click(screen.getByText('Publish it'))
  await screen.findByText(/Published under embargo: readers see it from Sat, Jan 24, 2099/)
  const before = asked.length
  await userEvent.keyboard('{Control>}z{/Control}')
  expect(asked).toHaveLength(before)
  answer = () => Response.json({ undo: 'u', visibleFrom: NOON })
  await userEvent.click(screen.getByText('Publish it'))
  await screen.findByText('Published. Readers see it now.')
})

test('a change to many pictures that is refused keeps the words that were typed', async () => {
  render(<ManyBar ids={['a', 'b']} onClear={() => {}} onChooseAll={() => {}} />)
  await userEvent.click(screen.getByText('Set credit or licence'))
  await userEvent.type(screen.getByLabelText('Credit'), 'Ada')
  await userEvent.click(screen.getByText('Change them'))
  await waitFor(() => expect(asked).toHaveLength(1))
  await waitFor(() => expect(screen.getByText('Change them')).toHaveAttribute('aria-disabled', 'false'))
  expect(screen.getByLabelText('Credit')).toHaveValue('Ada')
})
