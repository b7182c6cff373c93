// Runs an act on a picture: says what happened, and shows what stands now.
import { useRouter } from 'next/navigation'
import { useCallback, useState } from 'react'
import type { Answer } from '../../api/ask.ts'
import { useToasts } from '../../toasts.client.tsx'

type Act = { text: string; undo?(): Promise<Answer<unknown>> }

export function useActs() {
  const router = useRouter()
  const { say } = useToasts()
  const [isBusy, setBusy] = useState(false)
  /** Null after a refusal, which was said. */
  const run = useCallback(
    async <T>(work: () => Promise<Answer<T>>, act: (value: T) => Act): Promise<T | null> => {
      setBusy(true)
      const answer = await work()
      setBusy(false)
      if (!answer.ok) {
        say({ kind: 'fault', text: answer.message })
        return null
      }
      const { text, undo } = act(answer.value)
      const takeBack = async () => {
        const undone = await undo?.()
        if (undone && !undone.ok) say({ kind: 'fault', text: undone.message })
        router.refresh()
      }
      say({ text, ...(undo ? { undo: takeBack } : {}) })
      router.refresh()
      return answer.value
    },
    [router, say],
  )
  return { run, isBusy }
}
