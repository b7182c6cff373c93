// What is scheduled can be taken back, and is said to give way to another moment.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ConfirmDialog } from '../../../../components/desk/article/publishing/confirm-dialog.tsx'
import { PublishingSection } from '../../../../components/desk/article/publishing/section.tsx'
import type { PublishingModel } from '../../../../components/desk/article/publishing/use-publishing.ts'
import type { ArticleModel } from '../../../../components/desk/article/use-article.ts'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import type { Standing } from '../../../../lib/publications/standing.ts'
import { withoutLayout } from '../../../support/body.ts'
import { DAY, NOON } from '../../../support/cast.ts'

beforeEach(withoutLayout)
afterEach(() => vi.unstubAllGlobals())

const PLANNED: Standing = { kind: 'updating', at: NOON + DAY }
const modelOf = (standing: Standing) =>
  ({
    ...{ article: { id: 'a', rev: 1, slug: 'kites' }, standing },
    fields: { categoryIds: [], tagIds: [], issue: null },
  }) as unknown as ArticleModel
const work = {
  ...{
    slug: 'kites',
    plan: [],
    embargoUntil: null,
    expiresAt: null,
    undo: null,
    may: { publish: true, withdraw: true },
  },
} as unknown as ArticleWork
const unschedule = vi.fn()
const undo = vi.fn()
const publishing = {
  ...{ timeZone: 'UTC', dialog: null, state: { kind: 'idle' }, open() {}, close() {}, unschedule, undo },
} as unknown as PublishingModel
const section = (standing: Standing, may = work.may) => (
  <PublishingSection model={modelOf(standing)} publishing={publishing} work={{ ...work, may }} />
)

test('a plan is taken back by its own button, by who may publish, and only while there is one', async () => {
  const { rerender } = render(section(PLANNED))
  await userEvent.click(screen.getByRole('button', { name: 'Call off the plan' }))
  expect(unschedule).toHaveBeenCalledOnce()
  rerender(section({ kind: 'scheduled', at: NOON }))
  expect(screen.getByRole('button', { name: 'Call off the plan' })).toBeVisible()
  rerender(section(PLANNED, { ...work.may, publish: false }))
  expect(screen.queryByRole('button', { name: 'Call off the plan' })).toBeNull()
  rerender(section({ kind: 'live' }))
  expect(screen.queryByRole('button', { name: 'Call off the plan' })).toBeNull()
})

test('the latest act can be taken back from the panel too, once its message has gone', async () => {
  const shown = (undone: ArticleWork['undo']) => (
    <PublishingSection
      {...{ model: modelOf({ kind: 'live' }), publishing, work: { ...work, undo: undone } }}
    />
  )
  const { rerender } = render(shown({ entryId: 'e1', act: 'article.publish' }))
  await userEvent.click(screen.getByRole('button', { name: 'Undo publishing' }))
  expect(undo).toHaveBeenCalledExactlyOnceWith('a', 'e1')
  rerender(shown({ entryId: 'e2', act: 'article.withdraw' }))
  expect(screen.getByRole('button', { name: 'Undo the withdrawal' })).toBeVisible()
  rerender(shown(null))
  expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull()
})

test('another moment is said to take the place of the one before, for an update too', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ findings: [] }))
  render(
    <ConfirmDialog
      {...{ model: modelOf(PLANNED), work, publishing: { ...publishing, dialog: 'schedule' } }}
      choices={{ categories: [], issues: [], tags: [] } as never}
      mayEdit
      onMove={vi.fn()}
      onGoTo={() => {}}
    />,
  )
  await screen.findByText('All checks pass.')
  expect(screen.getByText('This takes the place of what was scheduled.')).toBeVisible()
})
