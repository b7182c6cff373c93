// The issue that is open: what the server has, what was arranged since, and every act on it.
import { useRef, useState } from 'react'
import type { IssueBoard } from '../../../lib/issues/board.ts'
import type { IssueNow } from '../../../lib/issues/edit.ts'
import { orderOf } from '../../../lib/issues/order.ts'
import type { IssueSection, IssueState } from '../../../lib/issues/state.ts'
import { isSame } from '../../../lib/same.ts'
import type { Failure } from '../api/ask.ts'
import { type From, issuesApi } from '../api/publication/issues.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { useToasts } from '../toasts.client.tsx'
import { articlesWords } from './words.ts'

export type IssueModel = ReturnType<typeof useIssue>

export function useIssue(first: IssueBoard) {
  const toasts = useToasts()
  const [board, setBoard] = useState(first)
  const [state, setState] = useState(first.state)
  const [picked, setPicked] = useState<Record<string, string>>({})
  const [conflict, setConflict] = useState<IssueNow | null>(null)
  const [fault, setFault] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  const isDirty = !isSame(state, board.state)
  const from: From = { rev: board.rev, order: board.order }
  const kept = useKeptState({
    ...{ form: board.may.edit ? `issue ${first.id}` : null, start: board.state, mine: state },
    along: { from, picked },
    put(typed, { start, along }) {
      setBoard((now) => ({ ...now, ...along.from, state: start }))
      setState(typed)
      setPicked(along.picked)
    },
  })

  const shown = useRef({ board, isDirty })
  shown.current = { board, isDirty }

  /** Shows what stands at the server now. */
  const reload = async () => {
    const answer = await issuesApi.board(first.id)
    if (!answer.ok) return setFault(answer)
    setBoard(answer.value)
    setState(answer.value.state)
  }
  /** The same, but what is arranged and not saved stays, with what it began from: saving still tells whether somebody was faster. */
  const refresh = async () => {
    if (!shown.current.isDirty) return reload()
    const answer = await issuesApi.board(first.id)
    if (!answer.ok) return setFault(answer)
    const { rev, order, state } = shown.current.board
    setBoard({ ...answer.value, rev, order, state })
  }
  /** True when it was done, and the screen shows it. */
  const run = async <T>(
    work: Promise<{ ok: true; value: T } | Failure>,
    said: (value: T) => void,
    show = refresh,
  ) => {
    setWorking(true)
    setFault(null)
    const answer = await work
    if (answer.ok) {
      await show()
      said(answer.value)
    } else if (answer.status === 409 && isIssueNow(answer.current)) setConflict(answer.current)
    else {
      // Somebody was faster: what they did is shown with the refusal.
      if (answer.status === 409) await refresh()
      setFault(answer)
    }
    setWorking(false)
    return answer.ok
  }
  const bringBack = async (versionId: string) => {
    const now = await issuesApi.board(first.id)
    if (!now.ok) return setFault(now)
    const { rev, order } = now.value
    await run(issuesApi.restore(first.id, { rev, order }, versionId), ({ before }) =>
      toasts.say({ text: 'Brought back.', undo: before ? () => bringBack(before) : undefined }),
    )
  }
  const takeBack = (entryId: string) =>
    run(issuesApi.undo(first.id, entryId), ({ articles }) =>
      toasts.say({
        text: `Taken back: the issue and ${articlesWords(articles)} stand as they stood before.`,
      }),
    )
  const saySeen = (text: string, undo: string) =>
    toasts.say({ text, undo: () => void takeBack(undo), isUndoneByButtonOnly: true })
  const { lastAct } = board
  return {
    ...{ board, state, picked, conflict, fault, isDirty, isWorking, bringBack, takeBack },
    notice: kept.notice,
    put: (change: Partial<IssueState>) => setState((before) => ({ ...before, ...change })),
    arrange: (change: (sections: IssueSection[]) => IssueSection[]) =>
      setState((before) => ({ ...before, sections: change(before.sections) })),
    pick: ({ id, label }: { id: string; label: string }) =>
      setPicked((before) => ({ ...before, [id]: label })),
    discard: kept.discard,
    forget: () => setFault(null),
    save: (began: From = from) => {
      setConflict(null)
      return run(
        issuesApi.save(first.id, began, state),
        ({ before }) => toasts.say({ text: 'Saved.', undo: before ? () => bringBack(before) : undefined }),
        reload,
      )
    },
    keepMine: (theirs: IssueNow) => ({ rev: theirs.rev, order: orderOf(theirs.state) }),
    goOn: () => setConflict(null),
    takeTheirs: async () => {
      setConflict(null)
      await reload()
    },
    publish: (given: { at?: number; despite?: string }) =>
      run(issuesApi.publish(first.id, { ...from, lastAct }, given), ({ undo, articles }) =>
        saySeen(`${given.at ? 'Scheduled' : 'Published'}: the issue with ${articlesWords(articles)}.`, undo),
      ),
    unschedule: () =>
      run(issuesApi.unschedule(first.id, { lastAct }), ({ undo, articles }) =>
        saySeen(`Called off: the issue with ${articlesWords(articles)}.`, undo),
      ),
  }
}

function isIssueNow(current: unknown): current is IssueNow {
  return typeof current === 'object' && current !== null && 'state' in current
}
