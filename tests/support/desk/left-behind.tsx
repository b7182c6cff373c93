// What Mona typed in a form of the desk before her tab was gone, and the desk as she opens it again.
import 'fake-indexeddb/auto'
import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach } from 'vitest'
import { PersonProvider } from '../../../components/desk/kept/person.client.tsx'
import { dropTypedOf, findLeftTyped, keepTyped, type Typed } from '../../../components/desk/kept/typed.ts'
import { ToastProvider } from '../../../components/desk/toasts.client.tsx'

const MONA = 'mona'

/** Call it once in a test file: nothing of hers is kept when a test begins. */
export function leftBehind() {
  beforeEach(() => dropTypedOf(MONA))
  return {
    leave: <Values,>(form: string, typed: Pick<Typed<Values>, 'start' | 'mine' | 'along'>) =>
      keepTyped({ userId: MONA, form, tabId: 'gone', at: Date.now(), ...typed }),
    /** There are no locks here, so that all that is kept counts as left behind by a tab that is gone. */
    left: async (form: string) =>
      (await findLeftTyped<unknown>({ userId: MONA, form, tabId: '' }))?.mine ?? null,
  }
}

export function MonasDesk({ children }: { children: ReactNode }) {
  return (
    <ToastProvider>
      <PersonProvider userId={MONA}>{children}</PersonProvider>
    </ToastProvider>
  )
}

/** What is said of it, once it is there. */
export const hereAgain = () =>
  screen.findByText(/^What you typed on .* is here again; it has not been saved\./)
