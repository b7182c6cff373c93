// Copies something to paste elsewhere, and says whether it went: browsers allow it on https and on this computer only.
import { useToasts } from './toasts.client.tsx'

export const LINK_COPIED = { done: 'The link is copied.', by: 'Select the link and copy it.' }

export function useCopy(): (words: string, said: { done: string; by: string }) => Promise<void> {
  const { say } = useToasts()
  return async (words, { done, by }) => {
    try {
      await navigator.clipboard.writeText(words)
      say({ text: done })
    } catch {
      say({ kind: 'fault', text: `This browser does not let pages copy here. ${by}` })
    }
  }
}
