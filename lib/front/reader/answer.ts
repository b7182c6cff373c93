// A finished answer to a reader: made once, and sent as often as it is asked for, in the form that each reader takes.
import type { Keepable } from '../../page-store/page-store.ts'
import type { Tally } from '../../reports/count.ts'
import type { Encoding } from '../encodings.ts'
import { type Whole, wholeOf } from './whole.ts'

/** Names and values in turn, as `writeHead` takes them. */
export type HeaderList = readonly string[]

/** `headers` are all of them, those of this form included. */
export type Form = { headers: HeaderList; body: Buffer; whole: Whole }

export type Answer = Keepable & {
  status: number
  /** Those of every form, without Content-Encoding and Content-Length. */
  headers: HeaderList
  /** Null for what is not to be asked for again by its version: redirects and errors. */
  etag: string | null
  /** HTTP date of the last change, where a true one is known. */
  lastModified: string | null
  /** RFC 9110, 15.4.5: what a 304 says of it. */
  unchanged: Form
  /** What is there to be sent: the plain form of what is worth packing is unpacked when somebody asks for it. */
  forms: Partial<Record<Encoding, Form>>
  /** What is counted each time it is sent; null for nearly all. */
  tally: Tally | null
  /** Subscribers' fetches are counted. */
  isFeed: boolean
}

export function formOf(answer: Pick<Answer, 'status' | 'headers'>, encoding: Encoding, body: Buffer): Form {
  const packed = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  return sendable(answer.status, [...answer.headers, ...packed, 'Content-Length', String(body.length)], body)
}

/** The body lies in memory once, behind its head. */
export function sendable(status: number, headers: HeaderList, body: Buffer): Form {
  const whole = wholeOf(status, headers, body)
  return { headers, body: whole.bytes.subarray(whole.headBytes), whole }
}

/** In memory, roughly: bodies, headers of their own, and the tags, which share no text with those of other answers. */
export function weigh({ forms, basis }: Pick<Answer, 'forms' | 'basis'>): number {
  const bodies = Object.values(forms).reduce((sum, form) => sum + form.whole.bytes.length, 0)
  return bodies + basis.tags.reduce((sum, tag) => sum + tag.length + STRING, OVERHEAD)
}

/** What V8 spends on a string beside its letters, and this program on an answer beside its bodies. */
const STRING = 24
const OVERHEAD = 3000
