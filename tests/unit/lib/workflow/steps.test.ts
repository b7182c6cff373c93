import { expect, test } from 'vitest'
import { ARTICLE_STATUSES } from '../../../../db/schema/articles.ts'
import type { Actor } from '../../../../lib/policy.ts'
import { type ArticleStatus, stepsFrom } from '../../../../lib/workflow/steps.ts'
import { admin, contributor, editor, managingEditor } from '../../../support/cast.ts'

const stepsOf = (actor: Actor, status: ArticleStatus, isPublished = false) =>
  stepsFrom(actor, status, { ownerId: contributor.id, status, isPublished }).map(({ label }) => label)

test('a contributor sends the own draft for review, and that is all', () => {
  expect(stepsOf(contributor, 'draft')).toEqual(['Send for review'])
  for (const status of ['in-review', 'copyedited', 'ready'] as const) {
    expect(stepsOf(contributor, status), status).toEqual([])
  }
  expect(stepsOf({ ...contributor, id: 'somebody-else' }, 'draft')).toEqual([])
  expect(stepsOf(contributor, 'draft', true)).toEqual([])
})

test('an editor takes it up to copyedited and back, but not out of what is ready', () => {
  expect(stepsOf(editor, 'draft')).toEqual(['Send for review', 'Copyedited'])
  expect(stepsOf(editor, 'in-review')).toEqual(['Copyedited', 'Back to draft'])
  expect(stepsOf(editor, 'copyedited')).toEqual(['Back to review', 'Back to draft'])
  expect(stepsOf(editor, 'ready')).toEqual([])
})

test('a managing editor reaches every stage from every other', () => {
  for (const actor of [managingEditor, admin]) {
    for (const status of ARTICLE_STATUSES) {
      const reached = stepsFrom(actor, status, { ownerId: null, status, isPublished: false }).map(
        ({ to }) => to,
      )
      expect([...reached].sort()).toEqual(ARTICLE_STATUSES.filter((one) => one !== status).sort())
    }
  }
})
