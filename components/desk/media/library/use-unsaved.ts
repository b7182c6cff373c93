// Asks before typed words are left behind that no picture has yet: by a link within the library, or by Escape.
import { type MouseEvent, useCallback, useRef } from 'react'

const QUESTION = 'The words you typed for this picture are not saved. Leave them?'

export function useUnsaved() {
  const isUnsaved = useRef(false)
  const setUnsaved = useCallback((value: boolean) => {
    isUnsaved.current = value
  }, [])
  const mayLeave = () => !isUnsaved.current || confirm(QUESTION)
  /** On the way down, before the link acts. A click that opens another tab leaves nothing. */
  const onClickCapture = (event: MouseEvent) => {
    const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey
    const link = event.target instanceof Element ? event.target.closest('a[href]:not([target])') : null
    if (!link || isElsewhere || mayLeave()) return
    event.preventDefault()
    event.stopPropagation()
  }
  return { setUnsaved, mayLeave, onClickCapture }
}
