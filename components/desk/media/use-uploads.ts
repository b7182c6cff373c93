// Files on their way into the library: a few at a time, each with its progress, to cancel or to try again.
import { useCallback, useEffect, useRef, useState } from 'react'
import { type MediumView, type Uploaded, uploadMedium } from '../api/media.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'

export type Upload = {
  key: number
  file: File
  /** From 0 to 1; at 1 the picture is being read at the server. */
  done: number
  state: 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled'
  message: string | null
  medium: Uploaded | null
}

/** More would not be quicker, and the desk keeps connections for its own saving. */
const AT_ONCE = 3

export type Uploads = {
  items: Upload[]
  add(files: Iterable<File>): void
  cancel(key: number): void
  cancelAll(): void
  retry(key: number): void
  clear(): void
}

let lastKey = 0

export function useUploads(onDone?: (medium: MediumView & { isDuplicate: boolean }) => void): Uploads {
  const [items, setItems] = useState<Upload[]>([])
  const running = useRef(new Map<number, AbortController>())
  const tell = useRef(onDone)
  tell.current = onDone

  const change = useCallback((key: number, facts: Partial<Upload>) => {
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...facts } : item)))
  }, [])

  const run = useCallback(
    async ({ key, file }: Upload) => {
      const stop = new AbortController()
      running.current.set(key, stop)
      change(key, { state: 'sending', message: null })
      const onProgress = (done: number) => change(key, { done })
      const answer = await uploadMedium(file, { onProgress, signal: stop.signal })
      running.current.delete(key)
      if (stop.signal.aborted) change(key, { state: 'cancelled' })
      else if (answer.ok) {
        change(key, { state: 'done', done: 1, medium: answer.value })
        tell.current?.(answer.value)
      } else change(key, { state: 'failed', message: answer.message })
    },
    [change],
  )

  useEffect(() => {
    const free = AT_ONCE - running.current.size
    const next = items.filter(({ key, state }) => state === 'waiting' && !running.current.has(key))
    for (const item of next.slice(0, Math.max(0, free))) run(item)
  }, [items, run])

  useEffect(() => {
    const all = running.current
    return () => {
      for (const stop of all.values()) stop.abort()
    }
  }, [])

  useAskBeforeLeaving(() => progressOfAll(items) !== null)

  const fresh = (file: File): Upload => ({
    key: ++lastKey,
    file,
    done: 0,
    state: 'waiting',
    message: null,
    medium: null,
  })
  const cancel = (key: number) => {
    running.current.get(key)?.abort()
    setItems((all) =>
      all.map((item) =>
        item.key === key && item.state === 'waiting' ? { ...item, state: 'cancelled' as const } : item,
      ),
    )
  }
  return {
    items,
    add: (files) => setItems((all) => [...all, ...[...files].map(fresh)]),
    cancel,
    cancelAll: () => {
      for (const { key } of items) cancel(key)
    },
    retry: (key) => change(key, { state: 'waiting', done: 0, message: null }),
    clear: () => setItems((all) => all.filter(({ state }) => state === 'waiting' || state === 'sending')),
  }
}

/** How far all of them are, by bytes: null when nothing is under way. */
export function progressOfAll(items: Upload[]): { done: number; left: number; files: number } | null {
  const open = items.filter(({ state }) => state === 'waiting' || state === 'sending')
  if (open.length === 0) return null
  const counted = items.filter(({ state }) => state !== 'cancelled' && state !== 'failed')
  const all = counted.reduce((sum, { file }) => sum + file.size, 0)
  const sent = counted.reduce((sum, { file, done }) => sum + file.size * done, 0)
  return { done: all > 0 ? sent / all : 0, left: open.length, files: counted.length }
}
