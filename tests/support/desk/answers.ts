// The desk's API as a component meets it: what was sent to it, and what it answers, one after the other.
import { afterEach, beforeEach, vi } from 'vitest'

type Answer = [status: number, body: object]

/** Call it once in a test file; both are forgotten before each test. What is not named is answered with 200 and nothing. */
export function deskAnswers() {
  const sent: [address: string, body: unknown][] = []
  let answers: Answer[] = []
  beforeEach(() => {
    sent.length = 0
    answers = []
    vi.stubGlobal('fetch', async (address: string, { body }: RequestInit = {}) => {
      sent.push([address, body === undefined ? null : read(String(body))])
      const [status, answer] = answers.shift() ?? [200, {}]
      return Response.json(answer, { status })
    })
  })
  afterEach(() => vi.unstubAllGlobals())
  const willAnswer = (...given: Answer[]) => {
    answers = given
  }
  return { sent, willAnswer }
}

/** JSON, or a plain form. */
const read = (body: string) =>
  /^[[{"]/.test(body) ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body))
