// What the fields of a plain form learn from it: what is wrong with each, and what somebody else has made of it.
import { createContext, useContext, useEffect, useRef } from 'react'
import type { Note } from './meet.ts'

/** How the form sets a field, and how it says a value of it; null where a value says nothing to people. */
export type Control = { take(value: string): void; words(value: string): string | null }

export type FormState = {
  faultOf(name: string): string | undefined
  noteOf(name: string): Note | undefined
  /** The value that was not taken stands now, and the other one can be had back. */
  swap(name: string): void
  wordsOf(name: string, value: string): string | null
  /** Returns how to take it back. */
  register(name: string, control: Control): () => void
}

const NOTHING: FormState = {
  faultOf: () => undefined,
  noteOf: () => undefined,
  swap() {},
  wordsOf: (_, value) => value,
  register: () => () => {},
}

export const FormContext = createContext<FormState>(NOTHING)

/** Makes a field known to its form. */
export function useFormControl(name: string, control: Control): void {
  const { register } = useContext(FormContext)
  const latest = useRef(control)
  latest.current = control
  useEffect(
    () =>
      register(name, {
        take: (value) => latest.current.take(value),
        words: (value) => latest.current.words(value),
      }),
    [register, name],
  )
}
