// A reader's address: which kind of answer it asks for, its canonical path, and the query that counts.
import { readDiscoveryAddress } from '../discovery/address.ts'
import { isBrand } from '../settings/brand.ts'
import { TRIAL } from '../trials/address.ts'

export type Address = {
  /**
   * `frame`: a draft inside the desk's preview, or the page of styles: readers' clothes without a script. `preview`: a draft for
   * whoever holds a link to it. `as-of`: a reader's page in the time machine. `trial`: with what is being tried. `brand`: the
   * publication's own colours.
   */
  kind:
    | ('reader' | 'feed' | 'discovery' | 'desk' | 'frame' | 'preview' | 'as-of' | 'trial')
    | ('asset' | 'brand' | 'medium' | 'ad' | 'next')
  path: string
  query: URLSearchParams
}

/** Query parameters that pages declare; all others are neither looked at nor passed on. */
const DECLARED: { path: RegExp; names: string[] }[] = [
  { path: /^\/$/, names: ['p', 'page_id', 'feed'] },
  { path: /^\/article\//, names: ['singlepage'] },
  { path: /^\/search(\/|$)/, names: ['q', 'sort'] },
  { path: /(^|\/)feed(\/|$)/, names: ['view', 'sponsored', 'archive'] },
]

/** Anybody can think of another one, without end: what is answered there must not push out what many ask for. */
export function isEndless({ path, query }: Address): boolean {
  return query.size > 0 && /^\/search(\/|$)/.test(path)
}

/**
 * Null for what no address of ours can be: too long, absolute, not decodable, or with a way up ("..") in it, which Next
 * would follow to another kind of page than the one that was looked at here.
 */
export function readAddress(url: string): Address | null {
  if (!url.startsWith('/') || url.length > 8192) return null
  const mark = url.indexOf('?')
  const [rawPath, rawQuery] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
  if (!isDecodable(rawPath) || /%00|%2f|%5c|\\/i.test(rawPath)) return null
  const path = plain(rawPath).replaceAll(/\/{2,}/g, '/')
  if (/\/\.{1,2}(\/|$)/.test(path)) return null
  const kind = kindOf(path)
  // Next would answer in the protocol of its own scripts, which readers do not get, and tell its routes.
  if (kind !== 'desk' && /\.rsc\/?$/i.test(path)) return null
  const query = new URLSearchParams(rawQuery)
  if (kind === 'reader' || kind === 'feed' || kind === 'discovery') keepDeclared(path, query)
  return { kind, path, query }
}

const FILES: Address['kind'][] = ['asset', 'brand', 'medium', 'ad', 'next']

export function addressText({ path, query }: Address): string {
  return query.size > 0 ? `${path}?${query}` : path
}

/** The address in its one form: with a trailing slash, unless it names a file. Null when it was asked for like that. */
export function canonicalAddress(url: string, address: Address): Address | null {
  if (FILES.includes(address.kind)) return null
  const asked = url.split('?', 1)[0]
  if (address.kind === 'discovery') return address.path === asked ? null : address
  const isFile = /\/[^/]+\.[a-z0-9]{1,5}$/i.test(address.path) && address.kind === 'reader'
  const isWhole = address.path.endsWith('/') || isFile || address.path.startsWith('/api/')
  const path = isWhole ? address.path : `${address.path}/`
  return path === asked ? null : { ...address, path }
}

function kindOf(path: string): Address['kind'] {
  if (path.startsWith('/_next/')) return 'next'
  if (isBrand(path)) return 'brand'
  if (path.startsWith('/assets/') || PUBLIC_FILES.test(path)) return 'asset'
  if (path.startsWith('/ad/')) return 'ad'
  if (/^(\/preview\/[^/]+)?\/media\//.test(path)) return 'medium'
  if (
    /^\/desk\/((?:articles|pages)\/[^/]+\/preview|front-page|promo-bar|ads|menus\/[^/]+)\/frame(\/|$)/.test(
      path,
    )
  )
    return 'frame'
  if (/^\/desk\/style\/?$/.test(path)) return 'frame'
  if (/^\/desk\/as-of\/\d{8}T\d{6}Z(\/|$)/.test(path)) return 'as-of'
  if (path.startsWith(TRIAL)) return 'trial'
  if (/^\/preview(\/|$)/.test(path)) return 'preview'
  if (/^\/(desk|login|setup|api)(\/|$)/.test(path)) return 'desk'
  if (/(^|\/)feed(\/|$)/.test(path)) return 'feed'
  if (readDiscoveryAddress(path)) return 'discovery'
  return 'reader'
}

const PUBLIC_FILES = /^\/(favicon\.ico|icon\.svg|icon-\d+\.png|apple-touch-icon\.png|nothing\.svg)$/

function keepDeclared(path: string, query: URLSearchParams): void {
  const names = DECLARED.flatMap((entry) => (entry.path.test(path) ? entry.names : []))
  for (const name of [...query.keys()]) if (!names.includes(name)) query.delete(name)
}

/** Letters, digits and -._~ need no escape, the rest is written large: "/%64esk/" is "/desk/" (RFC 3986, 6.2.2). */
function plain(path: string): string {
  return path.replaceAll(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : escaped.toUpperCase()
  })
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
