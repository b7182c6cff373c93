// A reader's address: which kind of answer it asks for, its canonical path, and the query that counts.

export type Address = { kind: 'reader' | 'feed' | 'desk' | 'asset' | 'medium' | 'next'; path: string; query: URLSearchParams }

/** Query parameters that pages declare; all others are neither looked at nor passed on. */
const DECLARED: { path: RegExp; names: string[] }[] = [
  { path: /^\/$/, names: ['p', 'page_id', 'feed'] },
  { path: /^\/article\//, names: ['singlepage'] },
  { path: /^\/search\//, names: ['q'] },
]

/** Null for what no address of ours can be: too long, absolute, or not decodable. */
export function readAddress(url: string): Address | null {
  if (!url.startsWith('/') || url.length > 8192) return null
  const [rawPath = '', rawQuery = ''] = url.split('?', 2)
  if (!isDecodable(rawPath) || /%00|%2f|%5c|\\/i.test(rawPath)) return null
  const path = rawPath.replaceAll(/\/{2,}/g, '/')
  const kind = kindOf(path)
  const query = new URLSearchParams(rawQuery)
  if (kind === 'reader' || kind === 'feed') keepDeclared(path, query)
  return { kind, path, query }
}

export function addressText({ path, query }: Address): string {
  return query.size > 0 ? `${path}?${query}` : path
}

/** The one form of a path: with its trailing slash, unless it names a file. Null when it already has it. */
export function canonicalPath(url: string, address: Address): string | null {
  if (address.kind !== 'reader' && address.kind !== 'feed' && address.kind !== 'desk') return null
  const asked = url.split('?', 1)[0]
  const isFile = /\/[^/]+\.[a-z0-9]{1,5}$/i.test(address.path) && address.kind === 'reader'
  const wanted = address.path.endsWith('/') || isFile || address.path.startsWith('/api/') ? address.path : `${address.path}/`
  return wanted === asked ? null : addressText({ ...address, path: wanted })
}

function kindOf(path: string): Address['kind'] {
  if (path.startsWith('/_next/')) return 'next'
  if (path.startsWith('/assets/') || PUBLIC_FILES.test(path)) return 'asset'
  if (path.startsWith('/media/')) return 'medium'
  if (/^\/(desk|login|api)(\/|$)/.test(path)) return 'desk'
  if (/(^|\/)feed(\/|$)/.test(path)) return 'feed'
  return 'reader'
}

const PUBLIC_FILES = /^\/(favicon\.ico|icon\.svg|icon-\d+\.png|apple-touch-icon\.png|robots\.txt)$/

function keepDeclared(path: string, query: URLSearchParams): void {
  const names = DECLARED.find((entry) => entry.path.test(path))?.names ?? []
  for (const name of [...query.keys()]) if (!names.includes(name)) query.delete(name)
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
