// The one way into the desk's HTTP API: origin, session, input, verb, answer.
import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { Invalid, type Issue, NotFound } from '../errors.ts'
import { currentRequest } from '../page-store/context.ts'
import { site } from '../page-store/shared.ts'
import { WRITER, writerFault } from '../writer.ts'
import { answerError, Refused, seeOther } from './answer.ts'
import { isPlainForm, isSentInPlace, readBody } from './body.ts'
import { originFault } from './origin.ts'
import { answerForm, type SentForm } from './refusals/form-refusal.ts'
import { findDesk, watchDesk } from './session.ts'

type Params = Record<string, string>
type Context = { params: Promise<Params> }

type Post<Input extends z.ZodType, Result> = {
  input: Input
  run(desk: Desk, input: z.output<Input>, params: Params): Promise<Result>
  /** Sent by an open page by itself: nobody need be there, so it keeps no session awake. */
  isUnasked?: true
  /** Where a plain form goes on to, after its work is done. */
  next?(result: Result): string
}

/**
 * A route that changes something. Refused before anything is read: foreign origins (403), nobody signed in (401), or not who
 * wrote it (401); only a form whose page is left by sending it is read before, since the refusal carries it back.
 */
export function handle<Input extends z.ZodType, Result>(post: Post<Input, Result>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    const isForm = isPlainForm(request)
    const isInPlace = isForm && isSentInPlace(request)
    let sent: unknown = null
    try {
      checkOrigin(request)
      if (isForm && !isInPlace) sent = (await readBody(request)).value
      const desk = await (post.isUnasked ? requireWatcher() : requireActor())
      checkWriter(request, desk)
      sent ??= (await readBody(request)).value
      const result = await post.run(desk, parse(post.input, sent), await params)
      const next = post.next?.(result) ?? '/desk/'
      if (isInPlace) return Response.json({ next })
      return isForm ? seeOther(next) : Response.json(result ?? {})
    } catch (error) {
      if (!isForm || isInPlace) return answerError(error, false)
      return answerForm(error, { request, fields: sent as SentForm['fields'] })
    }
  }
}

type Get<Input extends z.ZodType, Result> = {
  /** Of the query. */
  input: Input
  run(desk: Desk, input: z.output<Input>, params: Params): Promise<Result>
}

/** A route that only reads. */
export function handleRead<Input extends z.ZodType, Result>(get: Get<Input, Result>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const desk = await requireActor()
      const query = Object.fromEntries(new URL(request.url).searchParams)
      return Response.json(await get.run(desk, parse(get.input, query), await params))
    } catch (error) {
      return answerError(error, false)
    }
  }
}

type File<Input extends z.ZodType> = Get<Input, { name: string; text: string }>

/** A route that answers a table to be kept as a file. */
export function handleFile<Input extends z.ZodType>(file: File<Input>) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    try {
      const desk = await requireActor()
      const query = Object.fromEntries(new URL(request.url).searchParams)
      const { name, text } = await file.run(desk, parse(file.input, query), await params)
      const headers = {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
      }
      return new Response(text, { headers })
    } catch (error) {
      return answerError(error, false)
    }
  }
}

type Text<Input extends z.ZodType> = {
  input: Input
  text(desk: Desk, input: z.output<Input>): AsyncGenerator<string>
  headers(input: z.output<Input>): Record<string, string>
}

/** A route that only reads, and sends text of any length while it is read. */
export function handleText<Input extends z.ZodType>({ input, text, headers }: Text<Input>) {
  return async (request: Request): Promise<Response> => {
    try {
      const desk = await requireActor()
      const asked = parse(input, Object.fromEntries(new URL(request.url).searchParams))
      const body = Readable.toWeb(Readable.from(text(desk, asked), { objectMode: false }))
      return new Response(body as ReadableStream, { headers: headers(asked) })
    } catch (error) {
      return answerError(error, false)
    }
  }
}

/** What may be null when it does not exist, or not for this actor. */
export function found<T>(value: T | null): T {
  if (value === null) throw new NotFound('There is nothing at this address.')
  return value
}

/** Throws Refused unless one of our own pages sent this. */
export function checkOrigin(request: Request): void {
  const { headers } = request
  const fault = originFault({
    origin: headers.get('origin'),
    fetchSite: headers.get('sec-fetch-site'),
    host: headers.get('host'),
    publicOrigin: site().publicOrigin,
  })
  if (fault) throw new Refused(403, fault)
}

/** Throws Refused when the page that sent this holds somebody else's work. */
function checkWriter(request: Request, { actor }: Desk): void {
  const fault = writerFault(request.headers.get(WRITER), actor)
  if (fault) throw new Refused(401, fault, 'somebody-else')
}

/** Throws Invalid with every fault, by field. */
export function parse<Input extends z.ZodType>(input: Input, value: unknown): z.output<Input> {
  const { data, error } = input.safeParse(value)
  if (!error) return data
  throw new Invalid(error.issues.flatMap(issuesOf))
}

/** What nobody asked for is named, since it would not be kept. */
function issuesOf(issue: z.core.$ZodIssue): Issue[] {
  if (issue.code !== 'unrecognized_keys') return [{ field: issue.path.join('.'), message: issue.message }]
  return issue.keys.map((key) => {
    const field = [...issue.path, key].join('.')
    return { field, message: `“${field}” is not a field that this takes, so it would be lost. Leave it out.` }
  })
}

export async function requireActor(): Promise<Desk> {
  return (await findDesk()) ?? signedOut()
}

async function requireWatcher(): Promise<Desk> {
  return (await watchDesk()) ?? signedOut()
}

function signedOut(): never {
  if (currentRequest().isHeldBack)
    throw new Refused(
      403,
      'Your role needs a second step when signing in. Set it up under “Your account” first.',
      'second-step',
    )
  throw new Refused(401, 'You are not signed in, or not any more. Sign in and send it again.')
}
