// The document of a public page, made of what its route has put down (decision 040).
import type { Parts } from '../../page-store/context.ts'
import type { Captured } from '../capture.ts'

export const HTML = 'text/html; charset=utf-8'

/** What Next would have a browser render is a page, and finished already; all else, such as a feed, is as it was written. */
export function finished(page: Captured, parts: Parts): { type: string; body: Buffer } {
  const type = String(page.headers['content-type'] ?? '')
  if (type.startsWith('text/html')) throw new Error(`Next answered with a page of its own (${page.status}).`)
  return type.startsWith('text/x-component')
    ? { type: HTML, body: Buffer.from(documentOf(parts)) }
    : { type, body: page.body }
}

/** Throws when something is missing: the route has failed, and Next has said in the log how. */
export function documentOf({ frame, head, content }: Parts): string {
  if (!frame || head === undefined || content === undefined) throw new Error('A page could not be made.')
  const [start, between, end] = frame
  return start + head + between + content + end
}
