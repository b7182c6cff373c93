// Changes the selected articles, says what became of them, and offers to take it back.
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { ListRow } from '../../../lib/article-list/load.ts'
import { listApi, type SentChange } from '../api/article-list.ts'
import { useToasts } from '../toasts.client.tsx'
import type { Selection } from './use-selection.ts'
import { countWords } from './words.ts'

/** Of a move, the stage each row shows is added. */
type BulkChange = Exclude<SentChange, { kind: 'move' }> | Pick<MoveChange, 'kind' | 'to'>
type MoveChange = Extract<SentChange, { kind: 'move' }>

export type Bulk = {
  isWorking: boolean
  /** `done` is how the message begins: "Moved to the trash". */
  change(change: BulkChange, done: string): Promise<void>
}

export function useBulk(rows: readonly ListRow[], selection: Selection, mayPublish: boolean): Bulk {
  const router = useRouter()
  const { say } = useToasts()
  const [isWorking, setWorking] = useState(false)
  const titleOf = (id: string) => rows.find((row) => row.id === id)?.title ?? 'An article'

  const send = async (changes: Parameters<typeof listApi.change>[0], done: string, isUndo: boolean) => {
    const answer = await listApi.change(changes)
    if (!answer.ok) {
      say({ kind: 'fault', text: answer.message })
      return
    }
    const { done: changed, refused } = answer.value
    const backs = changed.flatMap(({ id, rev, back }) =>
      back ? [{ id, rev, change: back as SentChange }] : [],
    )
    const told = [
      ...(changed.length > 0 ? [`${done}: ${nameOrCount(changed)}.`] : []),
      ...waitingWords(changed, isUndo),
      ...refused.map(({ id, message }) => `Not “${titleOf(id)}”: ${message}`),
    ]
    const undo =
      isUndo || backs.length === 0 ? undefined : () => send(backs.map(revOnlyForText), 'Taken back', true)
    const ready = isUndo || !mayPublish ? [] : changed.filter(({ waiting }) => waiting === 'this')
    const next = ready.length === 0 ? undefined : { label: 'Publish the changes', run: () => publish(ready) }
    const isUndoneByButtonOnly = changes.some(({ change }) => change.kind === 'publish')
    say({
      ...{ text: told.join('\n'), kind: refused.length > 0 ? 'fault' : 'done', undo, next },
      isUndoneByButtonOnly,
    })
    router.refresh()
  }
  const publish = (changed: readonly { id: string; rev: number }[]) =>
    send(
      changed.map(({ id, rev }) => ({ id, rev, change: { kind: 'publish' as const } })),
      'Readers see the changes now',
      false,
    )
  return {
    isWorking,
    async change(change, done) {
      if (isWorking) return
      setWorking(true)
      await send(
        [...selection.ids].flatMap((id): Sent[] => {
          if (change.kind !== 'move') return [{ id, change }]
          const seen = rows.find((row) => row.id === id)
          return seen ? [{ id, change: { ...change, from: seen.status } }] : []
        }),
        done,
        false,
      )
      selection.set([])
      setWorking(false)
    },
  }
}

type Waits = { title: string; waiting: 'this' | 'more' | null }

/** What is live keeps its published text until somebody publishes the change: nobody should have to find that out. */
function waitingWords(changed: readonly Waits[], isUndo: boolean): string[] {
  const waiting = changed.filter((one) => one.waiting !== null)
  const more = waiting.filter((one) => one.waiting === 'more')
  if (waiting.length === 0 || isUndo) return []
  const whose = waiting.length === changed.length ? 'It is live, and readers' : 'Readers'
  const which = changed.length === 1 ? whose : `${countWords(waiting.length)} of them live: readers`
  return [
    `${which} see the change once it is published.`,
    ...(more.length > 0
      ? [`${nameOrCount(more)} also has earlier unpublished changes: look at it before you publish.`]
      : []),
  ]
}

type Sent = Parameters<typeof listApi.change>[0][number]

/** A text is put back only as long as nobody has written since; a status or an assignee has no text to lose. */
function revOnlyForText({ id, rev, change }: Sent): Sent {
  const isText = change.kind === 'categories' || change.kind === 'tags' || change.kind === 'issue'
  return isText ? { id, rev, change } : { id, change }
}

function nameOrCount(changed: readonly { title: string }[]): string {
  const [only, second] = changed
  return only && !second ? `“${only.title}”` : countWords(changed.length)
}
