// Who may do what with their own article, as it goes from draft to live.
import { expect, test } from 'vitest'
import { type Act, can } from '../../../lib/policy.ts'
import { contributor } from '../../support/cast.ts'

const ACTS: Act[] = ['article.read', 'article.note', 'article.share', 'article.edit', 'article.trash']
const mine = (status: 'draft' | 'in-review' | 'ready', isPublished = false) =>
  ACTS.filter((act) => can(contributor, act, { ownerId: contributor.id, status, isPublished }))

test('a contributor writes the own draft, follows it through the newsroom, and reads it once it is published', () => {
  expect(mine('draft')).toEqual(ACTS)
  expect(mine('in-review')).toEqual(['article.read', 'article.note', 'article.share'])
  expect(mine('ready', true)).toEqual(['article.read'])
})

test('of other people’s articles a contributor reads nothing, published or not', () => {
  for (const isPublished of [false, true])
    expect(ACTS.filter((act) => can(contributor, act, { ownerId: 'somebody', isPublished }))).toEqual([])
})
