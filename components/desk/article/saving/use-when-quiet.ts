// A dialog that opens by itself waits until nobody types: else it takes the focus, and the rest of a sentence falls into its fields.
import { useEffect, useRef, useState } from 'react'

const QUIET = 1_500

/** True once it is wanted and no key has been pressed for a moment; then until it is not wanted any more. */
export function useWhenQuiet(isWanted: boolean): boolean {
  const [isQuiet, setQuiet] = useState(false)
  const typed = useRef(0)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) typed.current = Date.now()
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
  useEffect(() => {
    if (!isWanted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const left = typed.current + QUIET - Date.now()
      if (left > 0) timer = setTimeout(look, left)
      else setQuiet(true)
    }
    look()
    return () => {
      clearTimeout(timer)
      setQuiet(false)
    }
  }, [isWanted])
  return isWanted && isQuiet
}
