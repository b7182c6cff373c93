// Where somebody goes after signing in: an address of the desk, or its first page.

/** Only plain paths below /desk/ with a plain query: no host, no scheme, no dots, nothing a browser could read otherwise. */
const ALLOWED = /^\/desk\/(?:[a-z0-9_-]+\/)*(?:\?[A-Za-z0-9_=&%+.-]*)?$/

export function safeReturnTo(address: unknown): string {
  return typeof address === 'string' && address.length <= 500 && ALLOWED.test(address) ? address : '/desk/'
}
