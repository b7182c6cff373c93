// Queries that every page asks are written once for each connection: putting one together takes longer than SQLite's answer.
import { sql } from 'drizzle-orm'
import type { Source } from './client.ts'

type Written<Query> = { prepare(): Query }

/**
 * `build` is asked once for each connection and variant (a table, a number of ids); what changes from call to call it leaves
 * open with `sql.placeholder`. The answer's `execute` takes those values.
 */
export function prepared<Query, Variant = undefined>(
  build: (source: Source, variant: Variant) => Written<Query>,
): (source: Source, ...variant: Variant extends undefined ? [] : [Variant]) => Query {
  const connections = new WeakMap<Source['orm'], Map<unknown, Query>>()
  return (source, ...[variant]) => {
    const known = connections.get(source.orm) ?? new Map<unknown, Query>()
    connections.set(source.orm, known)
    const query = known.get(variant) ?? build(source, variant as Variant).prepare()
    known.set(variant, query)
    return query
  }
}

/** Open places for so many ids, in a list. */
export function places(count: number) {
  return Array.from({ length: count }, (_, at) => sql.placeholder(`id${at}`))
}

/** The ids in their places. */
export function placesFor(ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id, at) => [`id${at}`, id]))
}
