'use client'
// Whose desk this page is: what is typed in its forms is kept for them, and shown to nobody else.
import { createContext, type ReactNode } from 'react'

/** Null where nobody is signed in: then nothing is kept. */
export const PersonContext = createContext<string | null>(null)

export function PersonProvider({ userId, children }: { userId: string; children: ReactNode }) {
  return <PersonContext value={userId}>{children}</PersonContext>
}
