// Retagging many articles: which are listed, which change besides, and what is said when there are more.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RetagScreen } from '../../../components/desk/retag/retag-view.tsx'
import { readListQuery } from '../../../lib/article-list/filter.ts'
import { retagQuery } from '../../../lib/retag/input.ts'
import type { RetagPlan } from '../../../lib/retag/plan.ts'

function draw(more: Partial<RetagPlan>) {
  const lines = [{ id: 'a', title: 'A lamp', isLive: true, words: '+ gout' }]
  const plan = { words: 'added “gout”', lines, others: [], live: 1, same: 0, left: 0, ...more }
  const asked = { query: readListQuery({}), named: retagQuery.parse({ add: 'gout' }) }
  const view = { ...asked, categories: [], mayMove: true, plan, fault: null, done: [] }
  render(<RetagScreen view={view} timeZone="UTC" done={undefined} />)
  const form = screen.getByRole('button', { name: 'Retag the chosen articles' }).closest('form')
  return new FormData(form as HTMLFormElement)
}

test('what is not listed goes with what is, and the screen says how many, and that it takes a while', () => {
  const sent = draw({ others: ['b', 'c'], live: 2 })
  expect([sent.getAll('articleIds[]'), sent.get('others')]).toEqual([['a'], 'b c'])
  expect(screen.getByText(/^3 articles would change; readers see 2 of them now\.$/)).toBeVisible()
  expect(screen.getByText('2 articles more').closest('p')).toHaveTextContent(/change together with these/)
  expect(screen.getByText(/it takes some seconds/)).toBeVisible()
})

test('when all are listed nothing else is said; when more fit, how to go on', () => {
  const sent = draw({ left: 12 })
  expect(sent.get('others')).toBe('')
  expect(screen.queryByText(/together with these/)).toBeNull()
  expect(screen.queryByText(/some seconds/)).toBeNull()
  expect(screen.getByText(/12 articles more fit and were not looked at: ask for fewer at once/)).toBeVisible()
})
