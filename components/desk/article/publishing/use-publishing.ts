// The acts that bring the article to readers or take it from them: each begins with a save, and waits for its turn.
import { useState } from 'react'
import type { Answer, Failure } from '../../api/ask.ts'
import { publishingApi } from '../../api/publishing.ts'
import type { WorkModel } from '../panel/use-work.ts'
import type { ArticleModel } from '../use-article.ts'

export type ActState =
  | { kind: 'idle' }
  | { kind: 'working'; what: string }
  /** `what` was not done: "published". */
  | { kind: 'failed'; what: string; failure: Failure }

export type PublishingModel = ReturnType<typeof usePublishing>

export function usePublishing(model: ArticleModel, { refresh }: WorkModel) {
  const [state, setState] = useState<ActState>({ kind: 'idle' })
  const act = async <T>(
    [doing, done]: [string, string],
    ask: () => Promise<Answer<T>>,
  ): Promise<T | null> => {
    setState({ kind: 'working', what: doing })
    const answer = await ask()
    setState(answer.ok ? { kind: 'idle' } : { kind: 'failed', what: done, failure: answer })
    if (answer.ok) await refresh()
    return answer.ok ? answer.value : null
  }
  const publish = (at?: number) =>
    model.whenSaved(async ({ id, rev }) => {
      const words: [string, string] = at ? ['Scheduling', 'scheduled'] : ['Publishing', 'published']
      await act(words, () => publishingApi.publish(id, { rev, ...(at ? { at } : {}) }))
    })
  const withdraw = async (why: string) => {
    const id = model.article?.id
    if (!id) return
    await act(['Withdrawing', 'withdrawn'], () => publishingApi.withdraw(id, why))
  }
  return { state, publish, withdraw }
}
