// A category's own screen: what leads on from it.
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CategoryFormView } from '../../../../components/desk/categories/form-view.tsx'
import type { CategoryView } from '../../../../lib/categories/load.ts'
import { NOON } from '../../../support/cast.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

const CATEGORY: CategoryView = {
  line: {
    ...{ id: 'c1', parentId: null, slug: 'gout', path: 'clinical/gout', name: 'Gout', isHub: false },
    ...{ articles: 3, live: 2 },
  },
  form: {
    ...{ base: 'b', name: 'Gout', slug: 'gout', kind: 'section', description: '', intro: '', sponsor: '' },
    ...{ featured: null, isOpinion: false, opinionAbove: null, articleOrder: 'oldest' },
  },
  ...{
    others: [],
    below: 0,
    stale: 0,
    history: [],
    menu: null,
    plan: null,
    mayMerge: true,
    mayRemove: false,
  },
}

test('removing is offered where nothing hangs on it, and says on what condition', () => {
  const section = () => screen.queryByText('Remove this category…')?.closest('details')
  const { rerender } = render(<CategoryFormView category={CATEGORY} timeZone="UTC" />)
  expect(section()).toBeUndefined()
  rerender(<CategoryFormView category={{ ...CATEGORY, mayRemove: true }} timeZone="UTC" />)
  expect(section()).toHaveTextContent(
    'Where an earlier version of an article names it, it stays, and you are told which.',
  )
})

const link = () => screen.queryByRole('link', { name: /Move some of its articles/ })

test('some of its articles are moved by retagging, with the question filled in, by whoever may', () => {
  const { rerender } = render(<CategoryFormView category={CATEGORY} timeZone="UTC" />)
  expect(link()).toHaveAttribute('href', '/desk/retag/?category=clinical%2Fgout&leave=c1')
  rerender(<CategoryFormView category={{ ...CATEGORY, mayMerge: false }} timeZone="UTC" />)
  expect(link()).toBeNull()
})

test('where more was done with it than its screen tells, it says so and leads to all of it', () => {
  const acts = Array.from({ length: 20 }, (_, at) => ({
    ...{ id: `h${at}`, at: NOON, byName: 'Mona', words: 'changed it', before: null, mergeId: null },
  }))
  const all = () => screen.queryByRole('link', { name: 'All of it stands under Activity' })
  const { rerender } = render(<CategoryFormView category={{ ...CATEGORY, history: acts }} timeZone="UTC" />)
  expect(all()).toHaveAttribute('href', '/desk/activity/?kind=category&of=c1')
  rerender(<CategoryFormView category={{ ...CATEGORY, history: acts.slice(1) }} timeZone="UTC" />)
  expect(all()).toBeNull()
})

test('what stood before comes back with its tick, and what was kept before there was one keeps what stands now', () => {
  const act = (before: Record<string, unknown>) => ({
    ...{ id: 'h', at: NOON, byName: 'Mona', words: 'changed it', before, mergeId: null },
  })
  const sent = (before: Record<string, unknown>, isOpinion: boolean) => {
    const form = { ...CATEGORY.form, isOpinion }
    const { container, unmount } = render(
      <CategoryFormView category={{ ...CATEGORY, form, history: [act(before)] }} timeZone="UTC" />,
    )
    const value = container.querySelector<HTMLInputElement>('.term__history [name=isOpinion]')?.value
    unmount()
    return value
  }
  expect(sent({ name: 'Gout', isOpinion: true }, false)).toBe('on')
  expect(sent({ name: 'Gout', isOpinion: false }, true)).toBeUndefined()
  expect(sent({ name: 'Gout' }, true)).toBe('on')
  expect(sent({ name: 'Gout' }, false)).toBeUndefined()
})

test('the order of its articles comes back with what stood before, and stays where none was kept', () => {
  const act = (before: Record<string, unknown>) => ({
    ...{ id: 'h', at: NOON, byName: 'Mona', words: 'changed it', before, mergeId: null },
  })
  const sent = (before: Record<string, unknown>) => {
    const { container, unmount } = render(
      <CategoryFormView category={{ ...CATEGORY, history: [act(before)] }} timeZone="UTC" />,
    )
    const value = container.querySelector<HTMLInputElement>('.term__history [name=articleOrder]')?.value
    unmount()
    return value
  }
  expect(sent({ name: 'Gout', articleOrder: 'title' })).toBe('title')
  expect(sent({ name: 'Gout' })).toBe('oldest')
  render(<CategoryFormView category={CATEGORY} timeZone="UTC" />)
  expect(screen.getByLabelText('Order of its articles')).toHaveDisplayValue(/^Oldest first/)
})

test('below opinion its form says that all of it is opinion already', () => {
  const form = { ...CATEGORY.form, opinionAbove: 'Voices' }
  render(<CategoryFormView category={{ ...CATEGORY, form }} timeZone="UTC" />)
  expect(screen.getByLabelText('Opinion: shown with portraits')).toHaveAccessibleDescription(
    'Its articles are opinion already, as all below Voices are.',
  )
})
