// The page as the server says it will be with what is pinned by now; the one before stays until then.
import { useEffect, useState } from 'react'
import type { DrawnPage } from '../../../lib/front-page/load.ts'
import type { Pins } from '../../../lib/front-page/zones.ts'
import { frontPageApi } from '../api/publication/front-page.ts'

export function useDrawnPage(first: DrawnPage, pins: Pins, at: number | null) {
  const [drawn, setDrawn] = useState({ page: { ...first, pins }, at: null as number | null })
  const [fault, setFault] = useState('')
  useEffect(() => {
    if (drawn.page.pins === pins && drawn.at === at) {
      setFault('')
      return
    }
    let isLate = false
    frontPageApi.drawn(pins, at).then((answer) => {
      if (isLate) return
      setFault(answer.ok ? '' : `The page below is not up to date. ${answer.message}`)
      if (answer.ok) setDrawn({ page: { ...answer.value, pins }, at })
    })
    return () => {
      isLate = true
    }
  }, [pins, at, drawn])
  return { page: drawn.page, fault }
}
