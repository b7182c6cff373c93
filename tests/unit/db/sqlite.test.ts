// The SQLite store keeps its promises: settings that survive a power cut, strict tables, one writer, patience with others.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '../../../db/client.ts'
import { openSqlite } from '../../../db/sqlite.ts'
import { appendLog } from '../../../db/store/log.ts'
import { NOON } from '../../support/cast.ts'
import { makeFolder, removeFolder } from '../../support/db.ts'

let folder: string
let db: Db

beforeEach(async () => {
  folder = makeFolder()
  db = await openSqlite({ file: file(), patience: 60 })
})

afterEach(async () => {
  await db.close()
  removeFolder(folder)
})

const file = () => join(folder, 'masthead.sqlite')

function settings(orm: Db['orm']) {
  const value = (name: string) =>
    Object.values(orm.get<Record<string, unknown>>(sql.raw(`PRAGMA ${name}`)))[0]
  return Object.fromEntries(
    ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'cell_size_check', 'busy_timeout'].map(
      (name) => [name, value(name)],
    ),
  )
}

const PROMISED = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  busy_timeout: 100,
}

test('both connections have every setting that the promise of a safe save rests on', async () => {
  expect(settings(db.orm)).toEqual(PROMISED)
  expect(await db.write(async (tx) => settings(tx.orm))).toEqual(PROMISED)
})

test('a store that refuses one of the settings is not opened', async () => {
  await expect(openSqlite({ file: ':memory:' })).rejects.toThrow(
    'SQLite refused journal_mode = wal: it is memory',
  )
})

test('the reading connection cannot write', async () => {
  const write = async () => db.orm.run(sql`insert into publication_log (at, tags) values (1, '[]')`)
  expect(await refusal(write())).toBe('attempt to write a readonly database')
})

test('every table of ours is strict', () => {
  const loose = db.orm.all<{ name: string }>(sql`
    select name from pragma_table_list
    where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'`)
  expect(loose.map((table) => table.name)).toEqual([])
})

const wrong: [string, string][] = [
  ['a text where a number belongs', `insert into publication_log (at, tags) values ('noon', '[]')`],
  [
    'an unknown role',
    `insert into users (id, email, name, role, password_hash, created_at, disabled_at) values ('u', 'e', 'n', 'owner', '', 1, null)`,
  ],
  [
    'an unknown status',
    `insert into articles (id, slug, status, rev, draft_revision_id, created_at, changed_at, guid) values ('a', 'a', 'lost', 1, 'r', 1, 1, 'g')`,
  ],
  [
    'a thirteenth month',
    `insert into issues (id, slug, year, month, volume, number, title, sections, visible_from) values ('i', 's', 2026, 13, 1, 1, '', '[]', 1)`,
  ],
  [
    'a redirect to itself',
    `insert into redirects (id, from_path, to_path, created_at) values ('r', '/a', '/a', 1)`,
  ],
  [
    'a session of nobody',
    `insert into sessions (id, user_id, created_at, last_seen_at, expires_at, ended_at) values ('s', 'nobody', 1, 1, 1, null)`,
  ],
  [
    'a missing title',
    `insert into pages (id, slug, title, description, body, visible_from) values ('p', 'p', null, '', '{}', 1)`,
  ],
]

/** What SQLite itself said; drizzle wraps it. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof Error && error.cause instanceof Error ? error.cause.message : 'It was taken.'
}

test.each(wrong)('the store itself refuses %s', async (_what, statement) => {
  expect(await refusal(db.write(async (tx) => tx.orm.run(sql.raw(statement))))).toMatch(
    /constraint failed|cannot store/,
  )
})

test('a publication cannot end before it begins', async () => {
  const statements = [
    `insert into articles (id, slug, status, rev, draft_revision_id, created_at, changed_at, guid) values ('a', 'a', 'ready', 1, 'r', 1, 1, 'g')`,
    `insert into revisions (id, article_id, number, base_id, title, content, at, by_id, by_name, why) values ('r', 'a', 1, null, 't', '{}', 1, 'b', 'B', '')`,
    `insert into publications (id, article_id, revision_id, visible_from, visible_until, listed_at, card) values ('p', 'a', 'r', 2, 2, 1, '{}')`,
  ]
  const all = db.write(async (tx) => statements.map((statement) => tx.orm.run(sql.raw(statement))))
  expect(await refusal(all)).toBe('CHECK constraint failed: publications_forward')
})

test('readers see nothing of a write before it is whole, and a failed one undone even after waiting', async () => {
  const count = () => db.orm.$count(db.t.publicationLog)
  const failing = db.write(async (tx) => {
    await appendLog(tx, NOON, ['menu'])
    await nextTurn()
    expect(await count()).toBe(0)
    throw new Error('No')
  })
  await expect(failing).rejects.toThrow('No')
  await db.write((tx) => appendLog(tx, NOON, ['menu']))
  expect(await count()).toBe(1)
})

test('while another process writes, ours waits its turn and everything else goes on', async () => {
  const patient = await openSqlite({ file: file(), patience: 60_000 })
  const other = new Sqlite(file())
  other.exec('BEGIN IMMEDIATE')
  let turns = 0
  const release = () => {
    if (++turns < 3) return setTimeout(release, 1)
    other.exec('COMMIT')
  }
  setTimeout(release, 1)
  await patient.write((tx) => appendLog(tx, NOON, ['menu']))
  expect(turns).toBe(3)
  expect(await db.orm.$count(db.t.publicationLog)).toBe(1)
  other.close()
  await patient.close()
})

test('patience ends: the write fails, and the next one works again', async () => {
  const other = new Sqlite(file())
  other.exec('BEGIN IMMEDIATE')
  await expect(db.write((tx) => appendLog(tx, NOON, ['menu']))).rejects.toThrow('database is locked')
  other.exec('ROLLBACK')
  await db.write((tx) => appendLog(tx, NOON, ['menu']))
  other.close()
})

test('a store may be closed while a write is under way: it is finished first', async () => {
  const second = await openSqlite({ file: file() })
  const writing = second.write(async (tx) => {
    await nextTurn()
    await appendLog(tx, NOON, ['menu'])
  })
  await second.close()
  await writing
  expect(await db.orm.$count(db.t.publicationLog)).toBe(1)
  expect(existsSync(file())).toBe(true)
})

/** Eight megabytes. */
const writeMuch = (name: string, isLarge: boolean) =>
  db.write(async (tx) => {
    tx.isLarge = isLarge
    for (let row = 0; row < 8; row++)
      tx.orm.run(
        sql`insert into settings (id, name, value, visible_from) values (${`${name} ${row}`}, ${`${name} ${row}`}, ${JSON.stringify('x'.repeat(1024 * 1024))}, 0)`,
      )
  })
const size = () => statSync(file()).size

test('what a large transaction leaves for the file is done beside, after its commit; other commits do it themselves', async () => {
  const before = size()
  await writeMuch('large', true)
  expect(size()).toBe(before)
  await expect.poll(size).toBeGreaterThan(before + 8 * 1024 * 1024)
  const between = size()
  let tries = 0
  await expect
    .poll(async () => {
      await writeMuch(`other ${++tries}`, false)
      return size()
    })
    .toBeGreaterThan(between + 8 * 1024 * 1024)
})

test('one that fails leaves nothing, and the next commit does it as ever', async () => {
  await expect(
    db.write(async (tx) => {
      tx.isLarge = true
      tx.orm.run(sql`insert into settings (id, name, value, visible_from) values ('a', 'a', '1', 0)`)
      throw new Error('No.')
    }),
  ).rejects.toThrow('No.')
  const before = size()
  await writeMuch('other', false)
  expect(size()).toBeGreaterThan(before)
})
