// A category's own screen: what leads on from it.
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { CategoryFormView } from '../../../components/desk/categories/form-view.tsx'
import type { CategoryView } from '../../../lib/categories/load.ts'
import { NOON } from '../../support/cast.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

const CATEGORY: CategoryView = {
  line: {
    ...{ id: 'c1', parentId: null, slug: 'gout', path: 'clinical/gout', name: 'Gout', isHub: false },
    ...{ articles: 3, live: 2 },
  },
  form: {
    ...{ base: 'b', name: 'Gout', slug: 'gout', kind: 'section', description: '', intro: '', sponsor: '' },
    featured: null,
  },
  ...{ others: [], below: 0, stale: 0, history: [], menu: null, plan: null, mayMerge: true },
}

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
