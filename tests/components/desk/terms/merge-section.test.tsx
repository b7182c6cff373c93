// What the desk says of a merge before anybody does it.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MergeSection } from '../../../../components/desk/terms/merge-section.tsx'
import type { MergePlan } from '../../../../lib/terms/plan.ts'

const plan: MergePlan = {
  ...{ into: { id: 'joints', name: 'Joints' }, articles: 3, live: 2, both: 0, menus: 0 },
  ...{ campaigns: 0, hubMenu: 'none', hubPlans: { count: 0, follow: false } },
}

function sentencesOf(change: Partial<MergePlan>): string[] {
  const { unmount } = render(
    <MergeSection
      {...{ noun: 'category', name: 'Gout', choice: null, action: '/merge/', mayMerge: true }}
      plan={{ ...plan, ...change }}
    />,
  )
  const sentences = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '')
  unmount()
  return sentences
}

test('how many campaigns follow, and nothing where none does', () => {
  expect(sentencesOf({}).join(' ')).not.toMatch(/campaign|menu/i)
  expect(sentencesOf({ campaigns: 1 })).toContain(
    '1 campaign of advertising follows: it stands in “Joints” instead.',
  )
  expect(sentencesOf({ campaigns: 2 })).toContain(
    '2 campaigns of advertising follow: they stand in “Joints” instead.',
  )
})

test.each([
  ['follows', '“Joints” has no menu of its own, so it gets that of “Gout”.'],
  [
    'stays',
    'Both have a menu of their own: “Joints” keeps its, and that of “Gout” is shown nowhere until the merge is undone.',
  ],
  ['no-hub', '“Joints” is no hub, so the menu of “Gout” is shown nowhere until the merge is undone.'],
] as const)('what becomes of a hub’s own menu: %s', (hubMenu, sentence) => {
  expect(sentencesOf({ hubMenu })).toContain(sentence)
})

test.each([
  [1, true, '1 planned menu of “Gout” is planned for “Joints” instead.'],
  [2, true, '2 planned menus of “Gout” are planned for “Joints” instead.'],
  [1, false, '1 planned menu of “Gout” is called off; undoing the merge plans it again.'],
  [2, false, '2 planned menus of “Gout” are called off; undoing the merge plans them again.'],
] as const)('what becomes of %i planned menus of a hub', (count, follow, sentence) => {
  expect(sentencesOf({ hubPlans: { count, follow } })).toContain(sentence)
})
