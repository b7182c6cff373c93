'use client'
// What the screen that is open can do, told to the palette for as long as the screen stands.
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import type { DeskAct } from './entries.ts'

type Getter = () => readonly DeskAct[]
type Here = Set<Getter>

const Context = createContext<Here>(new Set())

export function ActsHereProvider({ children }: { children: ReactNode }) {
  const { current: here } = useRef<Here>(new Set())
  return <Context value={here}>{children}</Context>
}

/** Asked when the palette opens, so that a screen draws nothing anew for it. */
export function useActsHere(get: Getter): void {
  const here = useContext(Context)
  const latest = useRef(get)
  latest.current = get
  useEffect(() => {
    const asked: Getter = () => latest.current()
    here.add(asked)
    return () => {
      here.delete(asked)
    }
  }, [here])
}

export function useAllActsHere(): () => DeskAct[] {
  const here = useContext(Context)
  return () => [...here].flatMap((get) => [...get()])
}
