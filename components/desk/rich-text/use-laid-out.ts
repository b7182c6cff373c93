// Marks the text once all of it has been laid out: from then on the style sheet leaves out of sight what is out of sight.
import type { Editor } from '@tiptap/react'
import { type RefObject, useEffect } from 'react'

/**
 * The browser remembers the height of what it has drawn once. Before that it would guess, and the text would jump while
 * somebody scrolls up, or goes to a heading (css/writing/text.css).
 */
export function useLaidOut(editor: Editor | null, around: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = around.current
    if (!editor || !element) return
    // Heights are taken down at the end of a frame; the next one may use them.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        element.dataset.laidOut = ''
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      delete element.dataset.laidOut
    }
  }, [editor, around])
}
