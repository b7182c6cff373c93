// Leads on to another address.
import type { ServerResponse } from 'node:http'

/** A browser keeps a permanent redirect for good unless told to ask again, and editors may change their mind. */
export function redirect(response: ServerResponse, location: string, status: number): void {
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'public, no-cache')
  response.writeHead(status, { Location: asUri(location), 'Content-Length': 0 })
  response.end()
}

/** Only what is not ASCII, since all else was encoded before: RFC 9110, 10.2.2 wants a URI, and Node throws at "日". */
export const asUri = (location: string) => location.toWellFormed().replaceAll(/[^!-~]+/g, encodeURIComponent)
