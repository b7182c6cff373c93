// What goes on around the article, renewed after every act and a moment after each save.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticleForm } from '../../../../lib/articles/desk-form.ts'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import type { Answer } from '../../api/ask.ts'
import { workApi } from '../../api/work.ts'
import type { ArticleModel } from '../use-article.ts'

export type WorkModel = ReturnType<typeof useWork>

/** Saves come every few seconds while somebody writes; what they change here can wait. */
const AFTER_SAVE = 1500

export function useWork(model: ArticleModel, form: ArticleForm) {
  const [work, setWork] = useState<ArticleWork | null>(form.work)
  const id = model.article?.id ?? null
  const rev = model.article?.rev ?? 0
  const { setStanding } = model
  const asked = useRef(0)
  const refresh = useCallback(async () => {
    if (!id) return
    const mine = ++asked.current
    const answer = await workApi.load(id)
    // A slow answer from before an act must not replace what stands after it.
    if (!answer.ok || mine !== asked.current) return
    setWork(answer.value)
    setStanding(answer.value.standing)
  }, [id, setStanding])

  const seenRev = useRef(form.article?.rev ?? 0)
  useEffect(() => {
    if (!id || rev === seenRev.current) return
    const isFirst = seenRev.current === 0
    seenRev.current = rev
    const timer = setTimeout(refresh, isFirst ? 0 : AFTER_SAVE)
    return () => clearTimeout(timer)
  }, [id, rev, refresh])

  /** Does something at the server and shows what stands then; answers what it answered. */
  const doing = useCallback(
    async <T>(act: Promise<Answer<T>>): Promise<Answer<T>> => {
      const answer = await act
      await refresh()
      return answer
    },
    [refresh],
  )
  return { work, id, refresh, doing }
}
