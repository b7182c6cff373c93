// What is not saved yet: counted, kept in this browser while one writes, and offered again after a mishap.
import { useEffect, useRef, useState } from 'react'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import { dropCopy, findCopy, keepCopy, type LocalCopy } from './local-copy.ts'

type Unsaved = {
  userId: string
  form: ArticleForm
  /** The text and the article as they are at the moment of asking. */
  content(): ArticleContent
  article(): ArticleForm['article']
}

/** Writing it down takes a moment in a long article; half a second is what a mishap may cost. */
const KEEP_AFTER = 500

export function useUnsaved({ userId, form, content, article }: Unsaved) {
  const [offered, offer] = useState<LocalCopy | null>(null)
  /** Counts changes: what was changed while a save was on its way is not saved by it. */
  const changes = useRef({ made: 0, saved: 0 })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const isUnsaved = () => changes.current.made > changes.current.saved
  const place = () => ({ userId, articleId: article()?.id ?? null })
  const keep = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    if (isUnsaved()) keepCopy(place(), { rev: article()?.rev ?? 0, at: Date.now(), content: content() })
  }
  const now = useRef({ isUnsaved, keep })
  now.current = { isUnsaved, keep }

  useEffect(() => {
    const copy = findCopy({ userId, articleId: form.article?.id ?? null })
    offer(copy && JSON.stringify(copy.content) !== JSON.stringify(form.content) ? copy : null)
  }, [form, userId])
  useEffect(() => {
    const hide = () => now.current.keep()
    const leave = (event: BeforeUnloadEvent) => {
      now.current.keep()
      if (now.current.isUnsaved()) event.preventDefault()
    }
    addEventListener('beforeunload', leave)
    addEventListener('pagehide', hide)
    return () => {
      removeEventListener('beforeunload', leave)
      removeEventListener('pagehide', hide)
    }
  }, [])

  return {
    ...{ offered, offer, isUnsaved },
    changed: () => {
      changes.current.made++
      timer.current ??= setTimeout(() => now.current.keep(), KEEP_AFTER)
    },
    /** Called when a save sets out; what it answers is called when the save has arrived. */
    begin: () => {
      keep()
      const { made } = changes.current
      const where = place()
      return () => {
        changes.current.saved = made
        dropCopy(where)
      }
    },
    discard: () => {
      dropCopy(place())
      offer(null)
    },
  }
}
