// The column kit: tables are written once in these words and made for SQLite or for Postgres (decision 004).
import { sql } from 'drizzle-orm'
import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'

/** `instant` is UTC milliseconds, `json` keeps the order of keys on both sides, `counter` numbers rows by itself. */
export const sqliteKit = {
  table: sqlite.sqliteTable,
  text: () => sqlite.text(),
  integer: () => sqlite.integer(),
  real: () => sqlite.real(),
  flag: () => sqlite.integer({ mode: 'boolean' }),
  instant: () => sqlite.integer({ mode: 'number' }),
  json: <T>() => sqlite.text({ mode: 'json' }).$type<T>(),
  counter: () => sqlite.integer().primaryKey({ autoIncrement: true }),
  index: sqlite.index,
  unique: sqlite.uniqueIndex,
  primaryKey: sqlite.primaryKey,
  check: (name: string, rule: string) => sqlite.check(name, sql.raw(rule)),
}

export type Kit = typeof sqliteKit

/** Cast to the SQLite kit's type: queries are typed once, and the contract tests prove that both sides behave alike. */
export const postgresKit = {
  table: pg.pgTable,
  text: () => pg.text(),
  integer: () => pg.integer(),
  real: () => pg.doublePrecision(),
  flag: () => pg.boolean(),
  instant: () => pg.bigint({ mode: 'number' }),
  json: () => pg.json(),
  counter: () => pg.bigserial({ mode: 'number' }).primaryKey(),
  index: pg.index,
  unique: pg.uniqueIndex,
  primaryKey: pg.primaryKey,
  check: (name: string, rule: string) => pg.check(name, sql.raw(rule)),
} as unknown as Kit

/** Visible without end: the greatest instant a JavaScript date can hold (ECMA-262, time values). */
export const FOREVER = 8_640_000_000_000_000

/** The columns of everything that is visible from one moment until another: `from <= now < until`. */
export function visibility(kit: Kit) {
  return {
    visibleFrom: kit.instant().notNull(),
    visibleUntil: kit.instant().notNull().default(FOREVER),
  }
}

/** A CHECK that a column holds one of some words. */
export function oneOf(kit: Kit, table: string, column: string, words: readonly string[]) {
  return kit.check(
    `${table}_${column}_known`,
    `${column} in (${words.map((word) => `'${word}'`).join(', ')})`,
  )
}
