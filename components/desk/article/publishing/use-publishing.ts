// The acts that bring the article to readers or take it from them. Each can be taken back from the message that tells of it.
import { useState } from 'react'
import { formatPlan } from '../../../../lib/dates.ts'
import type { Existing } from '../../api/articles.ts'
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

type Words<T> = { doing: string; done: string; said(value: T): string }

/** Told in the dialog, which stays open with what was typed. */
const UNSAVED: Failure = {
  ...{ ok: false, status: 0, issues: [], current: null },
  message: 'The article could not be saved. Try again in a moment.',
}

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
  /** Saves, asks, and closes the dialog only once it is done. */
  const act = async <T extends Done>(
    words: Words<T>,
    ask: (saved: Existing) => Promise<Answer<T>>,
  ): Promise<boolean> => {
    if (state.kind === 'working') return false
    setState({ kind: 'working', what: words.doing })
    const done = await model.whenSaved(async (saved) => {
      const answer = await ask(saved)
      if (answer.ok) setDialog(null)
      await refresh()
      return { answer, id: saved.id }
    })
    const answer = done?.answer ?? UNSAVED
    setState(answer.ok ? { kind: 'idle' } : { kind: 'failed', what: words.done, failure: answer })
    if (!done || !answer.ok) return false
    say({
      text: words.said(answer.value),
      undo: () => undo(done.id, answer.value.undo),
      // Readers see these acts: a typo that Ctrl+Z was meant for must not take the article off the site.
      isUndoneByButtonOnly: true,
    })
    return true
  }
  const at = (moment: number) => formatPlan(moment, timeZone)

  return {
    ...{ state, dialog, timeZone, undo },
    /** Saves first, so that what is asked and checked is what stands on the screen. */
    open: async (which: PublishingDialog) => {
      setState({ kind: 'idle' })
      if (await model.save()) setDialog(which)
    },
    close: () => setDialog(null),
    publish: (request: Omit<PublishRequest, 'rev'>) =>
      act<Done & { visibleFrom: number }>(
        {
          ...(request.at
            ? { doing: 'Scheduling', done: 'scheduled' }
            : { doing: 'Publishing', done: 'published' }),
          said: ({ visibleFrom }) => publishedWords({ visibleFrom, asked: request.at, at }),
        },
        ({ id, rev }) => publishingApi.publish(id, { rev, ...request }),
      ),
    unschedule: () =>
      act<Done & { isLive: boolean }>(
        {
          ...{ doing: 'Taking back the plan', done: 'taken back' },
          said: ({ isLive }) =>
            `The plan is taken back. ${isLive ? 'Readers go on seeing the text as it is live.' : 'It does not appear until you publish or schedule it anew.'}`,
        },
        ({ id }) => publishingApi.unschedule(id),
      ),
    withdraw: (request: WithdrawRequest) =>
      act(
        {
          doing: 'Withdrawing',
          done: 'withdrawn',
          said: () => 'Withdrawn. Readers do not see it any more.',
        },
        ({ id }) => publishingApi.withdraw(id, request),
      ),
    expire: (until: number | null) =>
      act(
        {
          doing: 'Setting its end',
          done: 'changed',
          said: () => (until ? `It ends on ${at(until)}.` : 'It stays without end.'),
        },
        ({ id }) => publishingApi.expire(id, until),
      ),
    embargo: (until: number | null) =>
      act(
        {
          doing: 'Setting the embargo',
          done: 'changed',
          said: () => (until ? `Under embargo until ${at(until)}.` : 'The embargo is lifted.'),
        },
        ({ id }) => publishingApi.embargo(id, until),
      ),
  }
}

type PublishedAt = { visibleFrom: number; asked: number | undefined; at(moment: number): string }

/** What the server answered, not what was asked for: an embargo may hold it longer. */
function publishedWords({ visibleFrom, asked, at }: PublishedAt): string {
  if (asked && visibleFrom <= asked) return `Scheduled for ${at(visibleFrom)}.`
  if (asked) return `Scheduled. The embargo holds it until ${at(visibleFrom)}.`
  return visibleFrom > Date.now()
    ? `Published under embargo: readers see it from ${at(visibleFrom)}.`
    : 'Published. Readers see it now.'
}
