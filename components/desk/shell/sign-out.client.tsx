'use client'
// Signing out: what was typed in forms and not sent is forgotten first, as others may use this computer.
import { type FormEvent, useContext } from 'react'
import { urls } from '../../../lib/urls.ts'
import { PersonContext } from '../kept/person.client.tsx'
import { dropTypedOf } from '../kept/typed.ts'

export function SignOut() {
  const userId = useContext(PersonContext)
  const signOut = async (event: FormEvent<HTMLFormElement>) => {
    if (userId === null) return
    event.preventDefault()
    const form = event.currentTarget
    // A browser that keeps nothing has nothing to forget.
    await dropTypedOf(userId).catch(() => {})
    form.submit()
  }
  return (
    <form action={urls.signOut()} method="post" onSubmit={signOut}>
      <button type="submit" className="button">
        Sign out
      </button>
    </form>
  )
}
