// How a refused sign-in is told to a page that asked by JSON: what it is about, and a sentence for the person.
import type { SignInAnswer } from '../auth/sign-in.ts'

type Refusal = Exclude<SignInAnswer, { kind: 'signed-in' }>

export function refusedJson(answer: Refusal): Response {
  switch (answer.kind) {
    case 'refused':
      return told(401, 'refused', 'The address or the password is not right.')
    case 'code-needed':
      return told(401, 'code-needed', 'Type the code from your app too.')
    case 'code-refused':
      return told(401, 'code-needed', 'This code is not right, or was used already. Wait for the next one.')
    case 'wait':
      return wait(answer.seconds)
    case 'busy':
      return told(503, 'busy', 'Many people are signing in right now. Try again in a few seconds.', 3)
  }
}

export function wait(seconds: number): Response {
  const minutes = Math.ceil(seconds / 60)
  const words = minutes === 1 ? 'a minute' : `${minutes} minutes`
  return told(429, 'wait', `There were too many tries. Wait ${words}, then try again.`, seconds)
}

function told(status: number, kind: string, message: string, after?: number): Response {
  const headers = after ? { 'Retry-After': String(after) } : undefined
  return Response.json({ error: { kind, message } }, { status, headers })
}
