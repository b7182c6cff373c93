// The key of what a form sends: the same for the same words until they are known to have arrived, so that they happen once.
import { useRef } from 'react'
import { newKey } from '../saving/key.ts'

export function useSendingKey() {
  const last = useRef<{ words: string; key: string } | null>(null)
  return {
    keyFor(words: string): string {
      if (last.current?.words !== words) last.current = { words, key: newKey() }
      return last.current.key
    },
    arrived() {
      last.current = null
    },
  }
}
