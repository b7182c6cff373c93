// Addresses of the time machine: "/desk/as-of/20260201T060000Z/issues/" is the list of issues as of that moment (decision 035).

export const AS_OF = '/desk/as-of/'

/** One of the site's own addresses as of a moment (UTC ms, to the second). */
export const asOfAddress = (at: number, path = '/') => `${AS_OF}${momentText(at)}${path}`

/** "20260201T060000Z" (ISO 8601, basic form): the second by which it has happened. */
export const momentText = (at: number) =>
  new Date(Math.ceil(at / 1000) * 1000).toISOString().replaceAll(/[-:]|\.\d{3}/g, '')

export type AsOf = { at: number; path: string }

/** Null for what is no address of the time machine. `path` is what readers would ask for, with its query. */
export function readAsOf(address: string): AsOf | null {
  const found = /^\/desk\/as-of\/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(\/.*)$/.exec(address)
  if (!found) return null
  const [, year, month, day, hour, minute, second, path = '/'] = found
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  // "20260231" is no day, though some would count on into March.
  return Number.isNaN(at) || momentText(at) !== address.slice(AS_OF.length, AS_OF.length + 16)
    ? null
    : { at, path }
}
