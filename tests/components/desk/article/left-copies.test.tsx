// A text that a tab left behind comes back: the stored one goes only once this tab has written its own.
import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Copy } from '../../../../components/desk/article/saving/kept/copies.ts'
import { useLeftCopies } from '../../../../components/desk/article/saving/kept/use-left-copies.ts'
import type { Saver } from '../../../../components/desk/article/saving/saver.ts'
import { contentOf } from '../../../../lib/articles/content.ts'
import type { ArticleForm } from '../../../../lib/articles/desk-form.ts'

const dropped: string[] = []
const left: Copy = {
  ...{ tabId: 'gone', at: 1, userId: 'edda', articleId: 'a1', rev: 3, pending: null },
  ...{ base: contentOf({ title: 'Before' }), content: contentOf({ title: 'A lamp' }) },
}
vi.mock('../../../../components/desk/article/saving/kept/copies.ts', () => ({
  listLeftCopies: async () => [left],
  dropCopy: async (tabId: string) => void dropped.push(tabId),
}))

beforeEach(() => {
  dropped.length = 0
})

function bringBack(isKept: boolean) {
  const saver = {
    isUnsaved: () => false,
    articleId: () => 'a1',
    base: () => left.base,
    adopt: async () => isKept,
  } as unknown as Saver
  const form = { article: { id: 'a1' }, may: { edit: true } } as unknown as ArticleForm
  return renderHook(() => useLeftCopies({ userId: 'edda', kind: 'article', form, isReady: true, saver }))
}

test('it is dropped once this tab keeps the text itself', async () => {
  const { result } = bringBack(true)
  await waitFor(() => expect(result.current.broughtBack).toBe(1))
  expect(dropped).toEqual(['gone'])
})

test('where this tab could not keep it, the stored text stays', async () => {
  const { result } = bringBack(false)
  await waitFor(() => expect(result.current.broughtBack).toBe(1))
  expect(dropped).toEqual([])
})
