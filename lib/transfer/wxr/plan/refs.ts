// How imported things are recognised again: a reference made of the old site and its own number or name.
import { createHash } from 'node:crypto'
import { fixedId } from '../../../ids.ts'

export type Refs = {
  item(id: number): string
  /** For what has no number at the old site: its kind and name. */
  named(kind: string, name: string): string
}

/** "wxr:magazine.example:1171", "wxr:magazine.example:category:gout". A site in a folder keeps its folder. */
export function refsOf(siteUrl: string): Refs {
  const url = URL.parse(siteUrl)
  const site = url ? `${url.host}${url.pathname.replace(/\/+$/, '')}`.replace(/^www\./, '') : 'unknown'
  return {
    item: (id) => `wxr:${site}:${id}`,
    named: (kind, name) => `wxr:${site}:${kind}:${name.slice(0, 200)}`,
  }
}

/** The id follows from the reference, so that a plan can point at what is not written yet. */
export const idOf = fixedId

/** The same for the same value, whatever the order of keys. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 32)
}

/** As JSON, keys in order. Written by hand: a long text has ten thousand objects, and sorting copies of all takes long. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const of = value as Record<string, unknown>
  let inside = ''
  for (const key of sorted(Object.keys(of))) {
    if (of[key] === undefined) continue
    inside += `${inside === '' ? '' : ','}${JSON.stringify(key)}:${canonical(of[key])}`
  }
  return `{${inside}}`
}

function sorted(keys: string[]): string[] {
  return keys.length < 2 || keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key)
    ? keys
    : keys.sort()
}
