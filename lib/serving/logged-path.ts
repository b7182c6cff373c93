// What the log may keep of an address: never a key, never words that somebody typed, no e-mail address.
import { readAddress } from '../front/address.ts'

/** These say which page it was and nothing of who asked; all other values become "…". */
const HARMLESS = new Set(['singlepage', 'view', 'sponsored', 'archive', 'p', 'page_id', 'feed', 'offset'])
const LONGEST = 200

export type Logged = { kind: string; path: string }

export function loggedPath(url: string): Logged {
  const address = readAddress(url)
  if (!address) return { kind: 'unreadable', path: '…' }
  const query = [...address.query].map(
    ([name, value]) => `${plain(name)}=${HARMLESS.has(name) ? plain(value) : '…'}`,
  )
  const path = withoutKeys(address.path).replaceAll(/[^/]*(@|%40)[^/]*/g, '…')
  const whole = query.length > 0 ? `${path}?${query.join('&')}` : path
  return { kind: address.kind, path: whole.slice(0, LONGEST) }
}

/** The addresses of shared drafts and of invitations are keys to them. */
const withoutKeys = (path: string) => path.replace(/^(\/preview|\/login\/[^/]+)\/.+$/, '$1/…')

const plain = (word: string) => (/^[\w-]{1,20}$/.test(word) ? word : '…')
