// The acts that bring the article to readers or take it from them: each begins with a save, and waits for its turn.
import { useState } from 'react'
import { isOnSite, type Standing } from '../../../../lib/articles/standing.ts'
import type { Answer, Failure } from '../../api/ask.ts'
import { publishingApi } from '../../api/publishing.ts'
import type { ArticleModel } from '../use-article.ts'

export type ActState =
  | { kind: 'idle' }
  | { kind: 'working'; what: string }
  /** `what` was not done: "published". */
  | { kind: 'failed'; what: string; failure: Failure }

export type PublishingModel = ReturnType<typeof usePublishing>

export function usePublishing(model: ArticleModel) {
  const [state, setState] = useState<ActState>({ kind: 'idle' })
  const act = async <T>(
    [doing, done]: [string, string],
    ask: () => Promise<Answer<T>>,
  ): Promise<T | null> => {
    setState({ kind: 'working', what: doing })
    const answer = await ask()
    setState(answer.ok ? { kind: 'idle' } : { kind: 'failed', what: done, failure: answer })
    return answer.ok ? answer.value : null
  }
  const publish = (at?: number) =>
    model.whenSaved(async ({ id, rev }) => {
      const words: [string, string] = at ? ['Scheduling', 'scheduled'] : ['Publishing', 'published']
      const done = await act(words, () => publishingApi.publish(id, { rev, ...(at ? { at } : {}) }))
      if (done) model.setStanding((now) => standingAfter(now, done.visibleFrom))
    })
  const withdraw = async (why: string) => {
    const id = model.article?.id
    if (!id) return
    const done = await act(['Withdrawing', 'withdrawn'], () => publishingApi.withdraw(id, why))
    if (done) model.setStanding({ kind: 'withdrawn', at: Date.now() })
  }
  return { state, publish, withdraw }
}

function standingAfter(now: Standing, visibleFrom: number): Standing {
  if (visibleFrom <= Date.now() + CLOCKS_DIFFER) return { kind: 'live' }
  return { kind: isOnSite(now) ? 'updating' : 'scheduled', at: visibleFrom }
}

/** The server's clock may be a little ahead of this computer's. */
const CLOCKS_DIFFER = 5_000
