// Which rows of a page are selected; with Shift everything from the last one to this one.
import { useCallback, useMemo, useRef, useState } from 'react'

export type Selection = {
  ids: ReadonlySet<string>
  set(ids: string[]): void
  toggle(id: string, isRange?: boolean): void
}

/** Only what is on the page counts: who moves on begins anew. */
export function useSelection(onPage: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  const ids = useMemo(() => new Set(onPage.filter((id) => chosen.has(id))), [onPage, chosen])
  const set = useCallback((next: string[]) => setChosen(new Set(next)), [])
  const toggle = useCallback(
    (id: string, isRange = false) => {
      const from = isRange && last.current ? onPage.indexOf(last.current) : -1
      const to = onPage.indexOf(id)
      last.current = id
      setChosen((before) => {
        const next = new Set(before)
        const isOn = !before.has(id)
        const range = from < 0 ? [id] : onPage.slice(Math.min(from, to), Math.max(from, to) + 1)
        for (const one of range) isOn ? next.add(one) : next.delete(one)
        return next
      })
    },
    [onPage],
  )
  return useMemo(() => ({ ids, set, toggle }), [ids, set, toggle])
}
