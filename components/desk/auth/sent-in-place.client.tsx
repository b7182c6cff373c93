'use client'
// A form of the pages before the desk, sent without leaving them: what is refused is said above it, and what was typed stays.
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'

type Props = { action: string; children: ReactNode }

/** Without scripts it is a plain form, and the page that it leads back to says the same. */
export function SentInPlace({ action, children }: Props) {
  const alert = useRef<HTMLParagraphElement>(null)
  const [fault, setFault] = useState<{ words: string } | null>(null)
  const [isWorking, setWorking] = useState(false)
  useEffect(() => {
    if (fault) alert.current?.focus()
  }, [fault])
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isWorking) return
    const form = event.currentTarget
    setWorking(true)
    const answer = await post(action, form)
    if (answer.kind === 'onward') return location.assign(answer.to)
    setWorking(false)
    setFault({ words: answer.words })
  }
  return (
    <form className="login__form" action={action} method="post" onSubmit={send}>
      {fault && (
        <p ref={alert} className="notice notice--alert" role="alert" tabIndex={-1}>
          {fault.words}
        </p>
      )}
      {children}
    </form>
  )
}

type Answer = { kind: 'onward'; to: string } | { kind: 'refused'; words: string }

/** The server answers with where to go on: back here, with a notice, when something is refused. */
async function post(action: string, form: HTMLFormElement): Promise<Answer> {
  try {
    const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
    const response = await fetch(action, { method: 'POST', body, headers: { Accept: 'text/html' } })
    const { pathname, search } = new URL(response.url, location.href)
    if (response.redirected && pathname !== location.pathname)
      return { kind: 'onward', to: pathname + search }
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    return { kind: 'refused', words: page.querySelector('.notice')?.textContent ?? UNCLEAR }
  } catch {
    return { kind: 'refused', words: UNREACHED }
  }
}

const UNREACHED = 'The server could not be reached. What you typed is still here: try again.'
const UNCLEAR = 'This did not work. What you typed is still here: try again, or reload the page.'
