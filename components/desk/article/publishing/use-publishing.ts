// The acts that bring the article to readers or take it from them. Each can be taken back from the message that tells of it.
import { useState } from 'react'
import { formatPlan } from '../../../../lib/dates.ts'
import type { Answer, Failure } from '../../api/ask.ts'
import { type Done, type PublishRequest, publishingApi, type WithdrawRequest } from '../../api/publishing.ts'
import { useToasts } from '../../toasts.client.tsx'
import type { WorkModel } from '../panel/use-work.ts'
import type { ArticleModel } from '../use-article.ts'

export type ActState =
  | { kind: 'idle' }
  | { kind: 'working'; what: string }
  /** `what` was not done: "published". */
  | { kind: 'failed'; what: string; failure: Failure }

export type PublishingDialog = 'publish' | 'schedule' | 'withdraw' | 'expire' | 'embargo'
export type PublishingModel = ReturnType<typeof usePublishing>

type Words = { doing: string; done: string; said(): string }

export function usePublishing(model: ArticleModel, work: WorkModel, timeZone: string) {
  const [state, setState] = useState<ActState>({ kind: 'idle' })
  const [dialog, setDialog] = useState<PublishingDialog | null>(null)
  const { say } = useToasts()
  const { refresh } = work

  const undo = async (id: string, entryId: string) => {
    const answer = await publishingApi.undo(id, entryId)
    await refresh()
    say(
      answer.ok
        ? { text: 'Taken back: everything stands as before.' }
        : { text: answer.message, kind: 'fault' },
    )
  }
  const act = async <T extends Done>(
    id: string,
    words: Words,
    asked: Promise<Answer<T>>,
  ): Promise<boolean> => {
    setState({ kind: 'working', what: words.doing })
    const answer = await asked
    setState(answer.ok ? { kind: 'idle' } : { kind: 'failed', what: words.done, failure: answer })
    await refresh()
    if (answer.ok) say({ text: words.said(), undo: () => undo(id, answer.value.undo) })
    return answer.ok
  }
  const withId = async (ask: (id: string) => Promise<boolean>) => {
    setDialog(null)
    const saved = await model.save()
    return saved ? ask(saved.id) : false
  }
  const at = (moment: number | null | undefined) => (moment ? formatPlan(moment, timeZone) : '')

  return {
    ...{ state, dialog, timeZone },
    /** Saves first, so that what is asked and checked is what stands on the screen. */
    open: async (which: PublishingDialog) => {
      setState({ kind: 'idle' })
      if (await model.save()) setDialog(which)
    },
    close: () => setDialog(null),
    publish: (request: Omit<PublishRequest, 'rev'>) => {
      setDialog(null)
      const words: Words = request.at
        ? { doing: 'Scheduling', done: 'scheduled', said: () => `Scheduled for ${at(request.at)}.` }
        : { doing: 'Publishing', done: 'published', said: () => 'Published. Readers see it now.' }
      return model.whenSaved(({ id, rev }) => act(id, words, publishingApi.publish(id, { rev, ...request })))
    },
    withdraw: (request: WithdrawRequest) =>
      withId((id) =>
        act(
          id,
          {
            doing: 'Withdrawing',
            done: 'withdrawn',
            said: () => 'Withdrawn. Readers do not see it any more.',
          },
          publishingApi.withdraw(id, request),
        ),
      ),
    expire: (until: number | null) =>
      withId((id) =>
        act(
          id,
          {
            doing: 'Setting its end',
            done: 'changed',
            said: () => (until ? `It ends on ${at(until)}.` : 'It stays without end.'),
          },
          publishingApi.expire(id, until),
        ),
      ),
    embargo: (until: number | null) =>
      withId((id) =>
        act(
          id,
          {
            doing: 'Setting the embargo',
            done: 'changed',
            said: () => (until ? `Under embargo until ${at(until)}.` : 'The embargo is lifted.'),
          },
          publishingApi.embargo(id, until),
        ),
      ),
  }
}
