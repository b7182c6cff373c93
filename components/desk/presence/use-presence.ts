// Tells the server every quarter of a minute that this tab has the article or the page open, and hears who else has.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Beat, Presence } from '../../../lib/presence/beat.ts'
import { post } from '../api/ask.ts'
import type { TextKind } from '../article/saving/texts.ts'
import type { ArticleModel } from '../article/use-article.ts'

const EVERY = 15_000
/** Whoever typed within the last minute is writing. */
const WRITING = 60_000

const ALONE: Presence = { others: [], heldBy: null, isHeldHere: false, rev: 0 }

export type PresenceModel = ReturnType<typeof usePresence>

export function usePresence(model: ArticleModel, mayEdit: boolean, kind: TextKind = 'article') {
  const [presence, setPresence] = useState<Presence>(ALONE)
  const id = model.article?.id ?? null
  const lastTyped = useRef(0)
  const now = useRef(model)
  now.current = model
  useEffect(() => {
    if (model.state.kind === 'unsaved') lastTyped.current = Date.now()
  }, [model.state])

  const beat = useCallback(
    async (act: Beat['act'] = 'here') => {
      if (!id) return
      const { tabId } = now.current
      const isWriting = Date.now() - lastTyped.current < WRITING
      const leaving = act === 'leave' ? { keepalive: true } : {}
      const answer = await post<Presence>(`${kind}s/${id}/presence/`, { tabId, isWriting, act }, leaving)
      if (!answer.ok || act === 'leave') return
      const { heldBy, rev } = answer.value
      // Whoever is asked to stop has their text saved before the editor closes.
      if (heldBy && mayEdit) await now.current.save()
      setPresence(answer.value)
      await now.current.pull(rev)
    },
    [id, kind, mayEdit],
  )
  useEffect(() => {
    if (!id) return
    const isVisible = () => document.visibilityState === 'visible'
    const tick = () => isVisible() && beat()
    const leave = () => void beat('leave')
    tick()
    const timer = setInterval(tick, EVERY)
    document.addEventListener('visibilitychange', tick)
    addEventListener('pageshow', tick)
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tick)
      removeEventListener('pageshow', tick)
      removeEventListener('pagehide', leave)
    }
  }, [id, beat])
  return {
    ...presence,
    kind,
    takeOver: () => beat('take-over'),
    letGo: () => beat('let-go'),
  }
}

/** Whoever was asked to stop goes on reading what the other writes. */
export function useEditable({ editor }: ArticleModel, isWritable: boolean): void {
  useEffect(() => {
    const writing = editor()
    if (writing && writing.isEditable !== isWritable) writing.setEditable(isWritable, false)
  })
}
