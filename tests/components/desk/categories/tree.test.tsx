// The category tree by keys: what will change is said before it does, and what is refused stays in sight.
import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { CategoriesScreen } from '../../../../components/desk/categories/screen.client.tsx'
import type { Arrangement, CategoryLine } from '../../../../lib/categories/load.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'
import { hereAgain, leftBehind, MonasDesk } from '../../../support/desk/left-behind.tsx'

const { leave, left } = leftBehind()
const pushed = vi.hoisted(() => [] as string[])
vi.mock('next/navigation', () => ({
  useRouter: () => ({ refresh() {}, push: (address: string) => pushed.push(address) }),
}))

const { sent, willAnswer } = deskAnswers()

const line = (id: string, parentId: string | null, path: string): CategoryLine => {
  const slug = path.split('/').at(-1) ?? ''
  return { id, parentId, slug, path, name: slug.toUpperCase(), isHub: false, articles: 2, live: 1 }
}
const LINES = [
  line('a', null, 'clinical'),
  line('b', 'a', 'clinical/gout'),
  line('c', null, 'opinion'),
  line('d', 'c', 'opinion/gout'),
]

function open(lines = LINES, arrangements: Arrangement[] = []) {
  render(
    <MonasDesk>
      <CategoriesScreen {...{ lines, arrangements, removed: [] }} timeZone="UTC" />
    </MonasDesk>,
  )
}

const item = (at: number) => screen.getAllByRole('treeitem')[at] as HTMLElement
const save = () => screen.getByRole('button', { name: 'Save the order' })

test('addresses that will change are listed first; saved, the tree is sent as it was and as it is, and taken back', async () => {
  open()
  expect(save()).toBeDisabled()
  item(1).focus()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  expect(screen.getByText('1 address changes; the old ones, and their feeds, lead on:')).toBeVisible()
  expect(screen.getByText('/category/clinical/gout/ → /category/gout/')).toBeVisible()
  await userEvent.click(save())
  const before = LINES.map(({ id, parentId }) => ({ id, parentId }))
  const after = before.map(({ id, parentId }) => ({ id, parentId: id === 'b' ? null : parentId }))
  expect(sent).toEqual([['/api/desk/categories/arrange/', { before, after }]])
  const messages = screen.getByRole('region', { name: 'Messages' })
  await userEvent.click(await within(messages).findByRole('button', { name: 'Undo' }))
  expect(sent[1]).toEqual(['/api/desk/categories/arrange/', { before: after, after: before }])
})

test('where somebody else was quicker, mine stays, what they did is said, and mine is saved on top', async () => {
  open()
  item(1).focus()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  const places = [...LINES.map(({ id, parentId }) => ({ id, parentId })), { id: 'e', parentId: 'c' }]
  const names = { a: 'CLINICAL', b: 'GOUT', c: 'OPINION', d: 'GOUT', e: 'LETTERS' }
  willAnswer([409, { error: { message: 'Meanwhile.', current: { places, names } } }])
  await userEvent.click(save())
  expect(await screen.findByRole('alert')).toHaveTextContent('“LETTERS” is new, below “OPINION”')
  expect(screen.getByText('/category/clinical/gout/ → /category/gout/')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Save mine on top' }))
  const after = places.map(({ id, parentId }) => ({ id, parentId: id === 'b' ? null : parentId }))
  expect(sent[1]).toEqual(['/api/desk/categories/arrange/', { before: places, after }])
})

test('of categories that somebody else removed meanwhile each is named', async () => {
  open()
  item(1).focus()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  const places = [{ id: 'a', parentId: null }]
  willAnswer([409, { error: { message: 'Meanwhile.', current: { places, names: { a: 'CLINICAL' } } } }])
  await userEvent.click(save())
  const said = within(await screen.findByRole('alert')).getAllByRole('listitem')
  expect(said.map(({ textContent }) => textContent)).toEqual(['“GOUT” is gone', '“OPINION” is gone'])
})

test('how the tree stood before it was arranged comes back by a button, new categories where they are', async () => {
  const before = [
    { id: 'gone', parentId: null },
    { id: 'c', parentId: null },
    { id: 'a', parentId: null },
    { id: 'b', parentId: 'gone' },
  ]
  open(LINES, [{ id: 'h', at: 0, byName: 'Mona', before }])
  await userEvent.click(screen.getByRole('button', { name: 'Bring back the order before' }))
  expect(sent[0]).toMatchObject([
    '/api/desk/categories/arrange/',
    {
      after: [
        { id: 'c', parentId: null },
        { id: 'd', parentId: 'c' },
        { id: 'a', parentId: null },
        { id: 'b', parentId: null },
      ],
    },
  ])
})

test('moves that are not saved are not passed over: the earlier order comes back only when that is wanted', async () => {
  const before = LINES.map(({ id, parentId }) => ({ id, parentId })).reverse()
  const asked = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true)
  vi.stubGlobal('confirm', asked)
  open(LINES, [{ id: 'h', at: 0, byName: 'Mona', before }])
  item(1).focus()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
  const back = () => userEvent.click(screen.getByRole('button', { name: 'Bring back the order before' }))
  await back()
  expect([asked.mock.calls.length, sent]).toEqual([1, []])
  expect(save()).toBeEnabled()
  await back()
  expect(sent).toHaveLength(1)
})

test('two at one address cannot be saved, and the sentence names them', async () => {
  open()
  item(1).focus()
  await userEvent.keyboard('{Alt>}{ArrowLeft}{ArrowDown}{/Alt}')
  expect(item(3)).toHaveFocus()
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
  expect(screen.getByRole('alert')).toHaveTextContent(/“GOUT” and “GOUT” cannot stand at one address/)
  expect(save()).toBeDisabled()
})

test('what the server refuses stays in sight, and Delete removes nothing', async () => {
  open()
  item(2).focus()
  await userEvent.keyboard('{Delete}')
  expect(screen.getAllByRole('treeitem')).toHaveLength(4)
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(screen.getByText('Only the order changes; every address stays.')).toBeVisible()
  willAnswer([409, { error: { message: 'Somebody else has changed the categories meanwhile.' } }])
  await userEvent.click(save())
  expect(await screen.findByText('Somebody else has changed the categories meanwhile.')).toBeVisible()
})

test('Enter opens the category', async () => {
  open()
  item(1).focus()
  await userEvent.keyboard('{Enter}')
  expect(pushed).toEqual(['/desk/categories/b/'])
})

test('an empty tree says what categories are for, and nothing about keys that move them', () => {
  open([])
  expect(screen.getByText(/They are the sections of the magazine/)).toBeVisible()
  expect(screen.queryByText('Alt')).toBeNull()
  cleanup()
  open()
  expect(screen.getByText('Alt')).toBeVisible()
})

test('where there is no category yet, adding the first one leads', () => {
  open([])
  const leads = () => [...document.querySelectorAll('.button--primary')].map(({ textContent }) => textContent)
  expect(leads()).toEqual(['Add'])
  cleanup()
  open()
  expect(leads()).toEqual(['Save the order'])
})

test('moves that were left meet what somebody else has moved since; theirs taken, they are forgotten', async () => {
  const places = LINES.map(({ id, parentId }) => ({ id, parentId }))
  const gone = { id: 'gone', parentId: null }
  const start = [gone, ...places.map((one) => (one.id === 'b' ? { id: 'b', parentId: 'gone' } : one))]
  const mine = start.toReversed()
  await leave('order of the categories', { start, mine })
  open()
  expect(await hereAgain()).toHaveTextContent('changed since')
  const names = Object.fromEntries(LINES.map(({ id, name }) => [id, name]))
  willAnswer([409, { error: { message: 'Meanwhile.', current: { places, names } } }])
  await userEvent.click(save())
  const top = (id: string) => ({ id, parentId: null })
  const below = { id: 'd', parentId: 'c' }
  const asked = {
    before: [top('a'), top('b'), top('c'), below],
    after: [top('c'), below, top('b'), top('a')],
  }
  expect(sent).toEqual([['/api/desk/categories/arrange/', asked]])
  await userEvent.click(await screen.findByRole('button', { name: 'Take theirs' }))
  await waitFor(async () => expect(await left('order of the categories')).toBeNull())
})
