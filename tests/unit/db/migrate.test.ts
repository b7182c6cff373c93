// An upgrade of the store: a backup first, each step whole or not at all, and no older program on a newer store.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listMigrations } from '../../../db/migrate.ts'
import { FOREVER } from '../../../db/schema/kit.ts'
import { openSqlite } from '../../../db/sqlite.ts'
import { anArticle } from '../../support/builders.ts'
import { makeFolder, removeFolder } from '../../support/db.ts'

let folder: string

beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => removeFolder(folder))

const file = () => join(folder, 'masthead.sqlite')
const backups = () => join(folder, 'backups')
const shipped = listMigrations('sqlite')
const next = { name: '9001-next', sql: 'CREATE TABLE next (id TEXT) STRICT;' }
const broken = {
  name: '9002-broken',
  sql: 'CREATE TABLE half (id TEXT) STRICT; CREATE TABLE half (id TEXT) STRICT;',
}

async function upgrade(...more: { name: string; sql: string }[]): Promise<void> {
  await (await openSqlite({ file: file(), migrations: [...shipped, ...more] })).close()
}

function inspect<T>(path: string, look: (connection: Sqlite.Database) => T): T {
  const connection = new Sqlite(path, { readonly: true })
  try {
    return look(connection)
  } finally {
    connection.close()
  }
}

const tables = (path: string) =>
  inspect(path, (connection) =>
    connection.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all(),
  )

test('a new store needs no backup; opening it again changes nothing', async () => {
  await upgrade()
  await upgrade()
  expect(existsSync(backups())).toBe(false)
})

test('promos that ran by the clock run by days of the publication, wherever that is', async () => {
  const older = shipped.slice(
    0,
    shipped.findIndex(({ name }) => name.endsWith('-promo-bars')),
  )
  await (await openSqlite({ file: file(), migrations: older })).close()
  const connection = new Sqlite(file())
  const [hour, day] = [3_600_000, 86_400_000]
  const put = connection.prepare("INSERT INTO promos VALUES (?, 'Video', ?, '/v/', ?, ?, ?)")
  const midnight = Date.UTC(2026, 0, 10)
  put.run('b', 'In New York', 2, midnight + 5 * hour, midnight + 2 * day + 5 * hour)
  put.run('a', 'In Berlin', 1, midnight - hour, midnight + day - hour)
  put.run('c', 'Without end', 3, midnight, FOREVER)
  connection.close()
  await upgrade()
  const kept = inspect(file(), (after) => after.prepare('SELECT promos, visible_from FROM promo_bars').all())
  const promo = (title: string, lastDay: string | null) => ({
    ...{ label: 'Video', title, href: '/v/', firstDay: '2026-01-10', lastDay },
  })
  const promos = [
    promo('In Berlin', '2026-01-10'),
    promo('In New York', '2026-01-11'),
    promo('Without end', null),
  ]
  expect(kept).toEqual([{ promos: JSON.stringify(promos), visible_from: midnight - hour }])
})

test('campaigns of one picture keep it, as the broad one, in every version', async () => {
  const older = shipped.slice(
    0,
    shipped.findIndex(({ name }) => name.endsWith('-ad-sizes')),
  )
  await (await openSqlite({ file: file(), migrations: older })).close()
  const connection = new Sqlite(file())
  connection.exec(`
    INSERT INTO media (id, hash, state, file_name, mime_type, bytes, width, height, alt, focal_x, focal_y, renditions, created_at)
      VALUES ('m', '', 'ready', '', '', 0, 970, 250, '', 0.5, 0.5, '[]', 5);
    INSERT INTO campaign_versions (id, campaign_id, name, advertiser, kind, label, placements, sections, first_day, weight, is_paused, visible_from)
      VALUES ('v1', 'c', 'Lamps', '', 'house', 'Ad', '["home"]', '[]', '2026-01-01', 1, 0, 1), ('v2', 'c', 'Lamps', '', 'house', 'Ad', '["home"]', '[]', '2026-01-01', 1, 0, 2);
    INSERT INTO creatives ("key", version_id, picture_id, alt, href, position)
      VALUES ('k1', 'v1', 'm', 'A lamp', '/1/', 0), ('k1', 'v2', 'm', 'A lamp', '/2/', 0), ('k2', 'v2', 'm', 'Two', '/3/', 1);`)
  connection.close()
  await upgrade()
  inspect(file(), (upgraded) => {
    const all = (query: string) => upgraded.prepare<[], unknown>(query).raw().all()
    expect(all('SELECT version_id, "key", size, picture_id FROM creative_pictures ORDER BY 1, 2')).toEqual([
      ['v1', 'k1', '970x250', 'm'],
      ['v2', 'k1', '970x250', 'm'],
      ['v2', 'k2', '970x250', 'm'],
    ])
    expect(all('SELECT version_id, "key", alt, href, position FROM creatives ORDER BY 1, 2')).toEqual([
      ['v1', 'k1', 'A lamp', '/1/', 0],
      ['v2', 'k1', 'A lamp', '/2/', 0],
      ['v2', 'k2', 'Two', '/3/', 1],
    ])
  })
})

test('what an older version kept is filled in: titles to search, ends of uses, pictures to finish', async () => {
  const older = shipped.filter(({ name }) => name < '0007')
  await (await openSqlite({ file: file(), migrations: older })).close()
  const connection = new Sqlite(file())
  connection.pragma('foreign_keys = OFF')
  connection.exec(`
    INSERT INTO media (id, hash, state, file_name, mime_type, bytes, width, height, alt, focal_x, focal_y, renditions, created_at)
      VALUES ('whole', '', 'ready', '', '', 0, 0, 0, '', 0.5, 0.5, '[{"format":"avif"}]', 5),
        ('half', '', 'ready', '', '', 0, 0, 0, '', 0.5, 0.5, '[{"format":"jpg"}]', 5);
    INSERT INTO articles (id, slug, status, rev, draft_revision_id, created_at, changed_at, guid) VALUES ('a', 'a', 'ready', 1, 'r', 0, 0, 'a');
    INSERT INTO revisions (id, article_id, number, title, content, at, by_id, by_name, why) VALUES ('r', 'a', 1, 'Old', '{}', 0, '', '', '');
    INSERT INTO publications (id, article_id, revision_id, visible_from, visible_until, listed_at, card) VALUES ('p', 'a', 'r', 0, 77, 0, '{}');
    INSERT INTO medium_uses (article_id, medium_id, is_draft, is_published) VALUES ('a', 'whole', 1, 1), ('a', 'half', 1, 0);
    INSERT INTO article_digests (article_id, byline, words) VALUES ('a', '', 0);`)
  connection.close()
  await upgrade()
  inspect(file(), (upgraded) => {
    const all = (query: string) => upgraded.prepare<[], unknown>(query).raw().all()
    expect(all('SELECT id, finish_at FROM media ORDER BY id')).toEqual([
      ['half', 5],
      ['whole', null],
    ])
    expect(all('SELECT medium_id, published_until FROM medium_uses ORDER BY medium_id')).toEqual([
      ['half', 0],
      ['whole', 77],
    ])
    expect(all('SELECT title FROM article_digests')).toEqual([['Old']])
  })
})

test.each<[string, string, unknown[]]>([
  ['a publication that never set anything', '', [['{"countsReads":true}', 7]]],
  [
    'one that has set other things',
    `INSERT INTO settings VALUES ('s', 'publication', '{"name":"Heron"}', 9)`,
    [['{"name":"Heron","countsReads":true}', 9]],
  ],
  [
    'one that has decided against it',
    `INSERT INTO settings VALUES ('s', 'publication', '{"countsReads":false}', 9)`,
    [['{"countsReads":false}', 9]],
  ],
])('readings are counted on as before: %s', async (_, settings, expected) => {
  const older = shipped.slice(
    0,
    shipped.findIndex(({ name }) => name.endsWith('-counting-is-chosen')),
  )
  await (await openSqlite({ file: file(), migrations: older })).close()
  const connection = new Sqlite(file())
  connection.exec(
    `INSERT INTO users (id, email, name, role, password_hash, created_at) VALUES ('u', 'a@b.example', 'A', 'admin', '', 7); ${settings}`,
  )
  connection.close()
  await upgrade()
  const kept = inspect(file(), (after) =>
    after.prepare<[], unknown>('SELECT value, visible_from FROM settings').raw().all(),
  )
  expect(kept).toEqual(expected)
})

test('a new store has no settings, so nothing is counted in it', async () => {
  await upgrade()
  expect(inspect(file(), (after) => after.prepare('SELECT count(*) FROM settings').pluck().get())).toBe(0)
})

test('before the first change to a filled store it is copied whole', async () => {
  const db = await openSqlite({ file: file() })
  await anArticle(db, { title: 'Kept' })
  await db.close()
  await upgrade(next)
  const [copy = '', ...others] = readdirSync(backups())
  expect(others).toEqual([])
  const path = join(backups(), copy)
  const [title, check] = inspect(path, (connection) => [
    connection.prepare('SELECT title FROM revisions').pluck().get(),
    connection.pragma('integrity_check', { simple: true }),
  ])
  expect([title, check]).toEqual(['Kept', 'ok'])
  expect(tables(path)).not.toContain('next')
  expect(tables(file())).toContain('next')
})

test('a step that fails leaves nothing of itself, the ones before stay, and the next start goes on from there', async () => {
  await upgrade()
  await expect(upgrade(next, broken)).rejects.toThrow('half')
  expect(tables(file())).toContain('next')
  expect(tables(file())).not.toContain('half')
  await upgrade(next, { ...broken, sql: 'CREATE TABLE half (id TEXT) STRICT;' })
  expect(tables(file())).toContain('half')
})

test('a store made by a newer program is refused in one sentence, and stays as it is', async () => {
  await upgrade(next)
  await expect(upgrade()).rejects.toThrow(
    'This database was made by a newer Masthead (it has "9001-next"). Start that version, or restore a backup made before the upgrade.',
  )
  expect(existsSync(backups())).toBe(false)
  await upgrade(next)
})

test('both databases are brought up by migrations of the same names', () => {
  expect(listMigrations('postgres').map(({ name }) => name)).toEqual(shipped.map(({ name }) => name))
})

test('an upgraded store answers as before', async () => {
  const before = await openSqlite({ file: file() })
  await anArticle(before, { title: 'Kept' })
  await before.close()
  const after = await openSqlite({ file: file(), migrations: [...shipped, next] })
  expect(after.orm.all<{ title: string }>(sql`select title from revisions`)).toEqual([{ title: 'Kept' }])
  await after.close()
})
