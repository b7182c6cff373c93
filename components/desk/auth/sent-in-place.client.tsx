'use client'
// A form of the pages before the desk, sent without leaving them: what is refused is said above it, and what was typed stays.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Failure, sendForm } from '../api/ask.ts'

type Props = { action: string; children: ReactNode }

/** Without scripts it is a plain form, and the page that it leads back to says the same. */
export function SentInPlace({ action, children }: Props) {
  const alert = useRef<HTMLParagraphElement>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isWorking, setWorking] = useState(false)
  useEffect(() => {
    if (failure) alert.current?.focus()
  }, [failure])
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isWorking) return
    setWorking(true)
    const answer = await sendForm(event.currentTarget, null)
    if (answer.ok) return location.assign(answer.value.next)
    setWorking(false)
    setFailure(answer)
  }
  return (
    <form className="login__form" action={action} method="post" onSubmit={send}>
      {failure && (
        <p ref={alert} className="notice notice--alert" role="alert" tabIndex={-1}>
          {failure.message}
          {failure.status === 0 && ' What you typed is still here: try again.'}
        </p>
      )}
      {children}
    </form>
  )
}
