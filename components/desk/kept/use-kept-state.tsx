// For a form that holds its fields as one value: it is kept while it differs from what it began with, and comes back.
import { type ReactNode, useEffect, useState } from 'react'
import { isSame } from '../../../lib/same.ts'
import { useToasts } from '../toasts.client.tsx'
import { TypedNotice } from './typed-notice.tsx'
import { useKeptTyped } from './use-kept-typed.ts'

type State<Values> = { form: string | null; start: Values; mine: Values; put(values: Values): void }

export function useKeptState<Values>({ form, start, mine, put }: State<Values>) {
  const { say } = useToasts()
  const [isMet, setMet] = useState(false)
  const kept = useKeptTyped<Values>({
    form,
    read: () => ({ start, mine }),
    bringBack(left) {
      if (isSame(left.mine, start)) return false
      setMet(!isSame(left.start, start))
      put(left.mine)
      return true
    },
  })
  const { soon, broughtBack } = kept
  const text = JSON.stringify([start, mine])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time something is typed, and never without
  useEffect(() => soon(), [text])
  const discard = () => {
    void kept.forget()
    put(start)
    say({ text: 'What you had typed is discarded.', undo: () => put(mine) })
  }
  const notice: ReactNode = <TypedNotice at={broughtBack} isMet={isMet} onDiscard={discard} />
  return { notice, forget: kept.forget }
}
