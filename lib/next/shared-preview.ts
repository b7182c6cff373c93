// The door to shared drafts: who knocks, and the plain forms by which an author outside the newsroom answers.
import type { z } from 'zod'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { currentRequest } from '../page-store/context.ts'
import { shared, site } from '../page-store/shared.ts'
import { makeGuesses } from '../preview/guesses.ts'
import type { Door } from '../preview/open.ts'
import { urls } from '../urls.ts'
import { answerError, Refused, seeOther } from './answer.ts'
import { readBody } from './body.ts'
import { parse } from './handle.ts'

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

/** Goes back to the draft, which says how it went; a form that cannot be read is refused in a sentence. */
export function handleGuest<Input extends z.ZodType>({ input, said, run }: Form<Input>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const { key } = await params
    const back = (word: string) => seeOther(urls.sharedPreview(key, `?said=${word}#answer`))
    try {
      checkFetchSite(request)
      await run(previewDoor(), key, parse(input, (await readBody(request)).value))
      return back(said)
    } catch (error) {
      if (error instanceof Conflict) return back('changed')
      if (error instanceof Invalid) return back('empty')
      if (error instanceof NotFound) return seeOther(urls.sharedPreview(key))
      return answerError(error, true)
    }
  }
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
