// Whether somebody has this version already, as conditional requests say it (RFC 9110, 13).
import type { IncomingHttpHeaders } from 'node:http'

type Version = { etag: string | null; lastModified: string | null }

/** 13.2.2: If-None-Match decides alone where it is sent; only without it the date counts, if there is one. */
export function isUnchanged(headers: IncomingHttpHeaders, { etag, lastModified }: Version): boolean {
  const wanted = headers['if-none-match']
  if (wanted !== undefined) return etag !== null && matchesWeakly(wanted, etag)
  const since = headers['if-modified-since']
  return since !== undefined && lastModified !== null && Date.parse(lastModified) <= Date.parse(since)
}

/** 13.1.2 and 8.8.3.2: any of a list, or "*"; weak or strong makes no difference, as caches on the way change that. */
export function matchesWeakly(wanted: string, own: string): boolean {
  if (wanted === own || wanted.trim() === '*') return true
  const tags = wanted.match(/(?:W\/)?"[^"]*"/g) ?? []
  return tags.map(opaque).includes(opaque(own))
}

const opaque = (tag: string) => tag.replace(/^W\//, '')
