// Redirects of everything below an address: "/old/*" leads to one page, or, to "/new/*", along with the rest of the path.

export const isPrefix = (from: string) => from.endsWith('/*')

/** Deeper addresses are of no old site. */
const DEEPEST = 12

/** Under which prefixes a path may stand, the longest first; `key` is as redirects are kept, without its query. */
export function prefixesOver(key: string): string[] {
  const parts = key.split('/').slice(1, DEEPEST + 1)
  if (key === '/') return []
  return parts.map((_, at) => `/${parts.slice(0, parts.length - at).join('/')}/*`)
}

/** Where the address leads by this prefix. The rest stays as it was asked for; a query does not go along. */
export function ledOn({ from, to }: { from: string; to: string }, address: string): string {
  if (!isPrefix(to)) return to
  const [path = ''] = address.split(/[?#]/)
  const rest = path.split('/').slice(from.split('/').length - 1)
  return `${to.slice(0, -1)}${rest.join('/').replace(/^\/+/, '')}`
}

/** Whether a target lies under the prefix, itself or with the rest. `key` is as redirects are kept. */
export function isBelow(prefix: string, key: string): boolean {
  return `${key}/`.startsWith(prefix.slice(0, -1))
}
