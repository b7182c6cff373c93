'use client'
// Lets this browser know that somebody works at the desk here, so that public pages offer them a way back to it.
import { useEffect } from 'react'
import { DESK_HINT } from './live-hint.ts'

/** At the desk it says so; where one signs in, after signing out, it takes it back. Nothing of who it is. */
export function LiveHint({ isSignedIn }: { isSignedIn: boolean }) {
  useEffect(() => {
    try {
      if (isSignedIn) localStorage.setItem(DESK_HINT, '1')
      else localStorage.removeItem(DESK_HINT)
    } catch {}
  }, [isSignedIn])
  return null
}
