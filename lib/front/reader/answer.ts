// A finished answer to a reader: made once, and sent as often as it is asked for, in the form that each reader takes.
import type { Keepable } from '../../page-store/page-store.ts'
import type { Encoding } from '../encodings.ts'

/** Names and values in turn, as `writeHead` takes them. */
export type HeaderList = readonly string[]

/** `headers` are all of them, those of this form included. */
export type Form = { headers: HeaderList; body: Buffer }

export type Answer = Keepable & {
  status: number
  /** Those of every form, without Content-Encoding and Content-Length. */
  headers: HeaderList
  /** Null for what is not to be asked for again by its version: redirects and errors. */
  etag: string | null
  /** HTTP date of the last change, where a true one is known. */
  lastModified: string | null
  /** RFC 9110, 15.4.5: what a 304 says of it. */
  unchanged: HeaderList
  /** What is there to be sent: the plain form of what is worth packing is unpacked when somebody asks for it. */
  forms: Partial<Record<Encoding, Form>>
  /** Subscribers' fetches are counted. */
  isFeed: boolean
}

export function formOf({ headers }: Pick<Answer, 'headers'>, encoding: Encoding, body: Buffer): Form {
  const packed = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
  return { headers: [...headers, ...packed, 'Content-Length', String(body.length)], body }
}

/** In memory, roughly: bodies, headers of their own, and the tags, which share no text with those of other answers. */
export function weigh({ forms, basis }: Pick<Answer, 'forms' | 'basis'>): number {
  const bodies = Object.values(forms).reduce((sum, form) => sum + form.body.length, 0)
  return bodies + basis.tags.reduce((sum, tag) => sum + tag.length + STRING, OVERHEAD)
}

/** What V8 spends on a string beside its letters, and this program on an answer beside its bodies. */
const STRING = 24
const OVERHEAD = 3000
