// Where an address leads a reader now, answered without leaving the desk.
import { type FormEvent, useState } from 'react'
import { redirectsApi } from '../api/publication/redirects.ts'
import { TextField } from '../fields/text-field.tsx'
import { triedWords } from './words.ts'

export function TryAddress() {
  const [address, setAddress] = useState('')
  const [answer, setAnswer] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const tried = await redirectsApi.tryAddress(address)
    setAnswer(tried.ok ? triedWords(tried.value) : tried.message)
  }
  return (
    <section className="redirects__try" aria-labelledby="try-heading">
      <h2 id="try-heading">Try an address</h2>
      <form onSubmit={send} className="redirects__row">
        <TextField label="An address of this site" value={address} onChange={setAddress} maxLength={2000} />
        <button type="submit" className="button" disabled={address.trim() === ''}>
          Where does it lead?
        </button>
      </form>
      <p role="status" className="redirects__answer">
        {answer}
      </p>
    </section>
  )
}
