// Counts readings of articles, also of pages that are sent from memory: nothing is kept but article, day and number.
import type { IncomingHttpHeaders } from 'node:http'
import { isbot } from 'isbot'
import { quarterOf } from './quarters.ts'

/** `address` is a page's canonical one; the answer was the page, or that nothing on it has changed. */
export type View = { address: string; method: string | undefined; headers: IncomingHttpHeaders; at: number }

export type Counted = { quarter: number; slug: string; reads: number }

/** More addresses of articles than any publication has read in a minute. */
const MOST_WAITING = 10_000

/** Of the program's own memory: the front counts, and the background work of the same process writes. */
const waiting = new Map<string, Counted>()

export function countRead({ address, method, headers, at }: View): void {
  const slug = ARTICLE.exec(address)?.[1]
  if (!slug || turnsPage(headers, slug) || !isReader(method, headers)) return
  add({ quarter: quarterOf(at), slug, reads: 1 })
}

/** Whether a person's browser asks for a page to be shown now. */
export function isReader(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  return isReading(method, headers) && !isProgram(headers)
}

/** What has been counted since the last time; whoever cannot write it gives it back. */
export function takeCounted(): Counted[] {
  const counted = [...waiting.values()]
  waiting.clear()
  return counted
}

export function giveBack(counted: Counted[]): void {
  counted.forEach(add)
}

const ARTICLE = /^\/article\/([^/]+)\/(?:\d+\/)?(?:\?singlepage=1)?$/

function add(one: Counted): void {
  const key = `${one.quarter} ${one.slug}`
  const before = waiting.get(key)
  if (before) before.reads += one.reads
  else if (waiting.size < MOST_WAITING) waiting.set(key, { ...one })
}

/**
 * A page that was fetched ahead counts once it is opened, which the reader's script tells by a HEAD with this header
 * (components/site/reader/opened-ahead.ts); many fetched ahead are never opened.
 */
function isReading(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (method === 'HEAD') return headers[OPENED_AHEAD] !== undefined
  const isAhead = headers['sec-purpose'] !== undefined || headers.purpose !== undefined
  return !isAhead && (headers['sec-fetch-dest'] ?? 'document') === 'document'
}

const OPENED_AHEAD = 'opened-ahead'

/** Who goes on to page 2, or to all on one page, reads the article that was counted when they came to it. */
function turnsPage({ referer }: IncomingHttpHeaders, slug: string): boolean {
  return referer?.includes(`/article/${slug}/`) ?? false
}

/** By the name a program gives itself. A look-up takes microseconds, so the last names are remembered. */
export function isProgram({ 'user-agent': name = '' }: IncomingHttpHeaders): boolean {
  const known = judged.get(name)
  if (known !== undefined) return known
  if (judged.size >= MOST_JUDGED) judged.clear()
  const verdict = name === '' || isbot(name)
  judged.set(name, verdict)
  return verdict
}

const judged = new Map<string, boolean>()
const MOST_JUDGED = 500
