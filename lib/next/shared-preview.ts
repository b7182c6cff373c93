// The door to shared drafts: who knocks, and the plain forms by which an author outside the newsroom answers.
import type { z } from 'zod'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { currentRequest } from '../page-store/context.ts'
import { shared, site } from '../page-store/shared.ts'
import { makeGuesses } from '../preview/guesses.ts'
import type { Door } from '../preview/open.ts'
import { unsentPage } from '../preview/unsent.ts'
import { urls } from '../urls.ts'
import { htmlRefusal, Refused, refusalOf, seeOther } from './answer.ts'
import { readBody } from './body.ts'
import { parse } from './handle.ts'
import { refusalPage } from './refusals/refusal-page.ts'

/** One count of wrong keys for the whole program: server and pages load two copies of every module. */
export function previewDoor(): Door {
  const home = shared()
  home.guesses ??= makeGuesses()
  const { db, now, client } = currentRequest()
  return { db, now, client, guesses: home.guesses }
}

type Form<Input extends z.ZodType> = {
  input: Input
  said: string
  run(door: Door, key: string, input: z.output<Input>): Promise<void>
}

type Context = { params: Promise<{ key: string }> }

/** Goes back to the draft, which says how it went; words that could not be sent are given back to send again. */
export function handleGuest<Input extends z.ZodType>({ input, said, run }: Form<Input>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { key } = await params
    const back = (word: string) => seeOther(urls.sharedPreview(key, `?said=${word}#answer`))
    let value: unknown
    try {
      checkFetchSite(request)
      value = (await readBody(request)).value
      await run(previewDoor(), key, parse(input, value))
      return back(said)
    } catch (error) {
      if (error instanceof Conflict) return back('changed')
      const written = writtenIn(value)
      if (written && !(error instanceof Refused)) return giveBack(error, key, written)
      if (error instanceof Invalid) return back('empty')
      if (error instanceof NotFound) return seeOther(urls.sharedPreview(key))
      return refuse(error, key)
    }
  }
}

function refuse(error: unknown, key: string): Response {
  const { status, body } = refusalOf(error)
  const onward = { href: urls.sharedPreview(key), words: 'To the draft' }
  return htmlRefusal(status, refusalPage({ message: body.error.message, onward }))
}

/** What was sent, where it holds words that somebody may have written for half an hour. */
function writtenIn(value: unknown): Record<string, unknown> | null {
  const { text } = (value ?? {}) as Record<string, unknown>
  return typeof text === 'string' && text.trim() !== '' ? (value as Record<string, unknown>) : null
}

/** Whatever refused it: the status and the sentence of any refusal, and the form with all that was written. */
function giveBack(error: unknown, key: string, written: Record<string, unknown>): Response {
  const { status, body } = refusalOf(error)
  return htmlRefusal(
    status,
    unsentPage({ address: urls.previewChanges(key), why: body.error.message, written }),
  )
}

/**
 * Nobody can forge such a post without the key, which is in its address and which no other site learns; and browsers say
 * which site sent it. `Origin` is "null" here, as it is on every page that keeps its referrer to itself (Fetch, 3.2).
 */
function checkFetchSite(request: Request): void {
  const { headers } = request
  const fetchSite = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const isForeign = origin !== 'null' && URL.parse(origin ?? '')?.host !== hostOf(request)
  if ((fetchSite !== null && fetchSite !== 'same-origin') || isForeign)
    throw new Refused(403, 'This was not sent by the page of the draft. Open the link again.')
}

function hostOf(request: Request): string | null {
  const { origin } = site()
  return origin ? new URL(origin).host : request.headers.get('host')
}
