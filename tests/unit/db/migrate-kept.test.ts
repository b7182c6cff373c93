// What a store of an older version held is where this one looks for it: on both databases, with the same rows.
import { PGlite } from '@electric-sql/pglite'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { listMigrations } from '../../../db/migrate.ts'

type Row = Record<string, unknown>
type Store = { exec(sql: string): Promise<unknown>; rows(query: string): Promise<Row[]>; close(): unknown }

const STORES: { dialect: 'sqlite' | 'postgres'; open(): Promise<Store> }[] = [
  {
    dialect: 'sqlite',
    async open() {
      const connection = new Sqlite(':memory:')
      return {
        exec: async (sql) => connection.exec(sql),
        rows: async (query) => connection.prepare<[], Row>(query).all(),
        close: () => connection.close(),
      }
    },
  },
  {
    dialect: 'postgres',
    async open() {
      const engine = new PGlite()
      return {
        exec: (sql) => engine.exec(sql),
        rows: async (query) => (await engine.query<Row>(query)).rows,
        close: () => engine.close(),
      }
    },
  },
]

/** PGlite takes seconds to start, many on a busy machine. */
const STARTING = 90_000

describe.each(STORES)('on $dialect', ({ dialect, open }) => {
  /** Brought to the step before `name`, filled, and brought to the newest. */
  async function upgraded(name: string, fill: string): Promise<Store> {
    const store = await open()
    for (const migration of listMigrations(dialect)) {
      if (migration.name.endsWith(name)) await store.exec(fill)
      await store.exec(migration.sql)
    }
    return store
  }

  test(
    'imported menus whose names begin as those of hubs have others, in all versions; those of hubs stay',
    async () => {
      const store = await upgraded(
        '-imported-menus',
        `INSERT INTO menus (id, name, entries, visible_from, import_ref) VALUES
          ('a', 'hub-gout', '[]', 1, NULL), ('b', 'hub-gout', '[]', 2, 'wxr:old:menu:hub-gout'),
          ('c', 'hub-0197a000', '[]', 1, NULL), ('d', 'side', '[]', 1, 'wxr:old:menu:side');`,
      )
      const names = await store.rows('SELECT id, name FROM menus ORDER BY id')
      expect(names.map(({ name }) => name)).toEqual([
        ...['imported-hub-gout', 'imported-hub-gout', 'hub-0197a000', 'side'],
      ])
      await store.close()
    },
    STARTING,
  )

  test(
    'the section at /category/opinion/ goes on as opinion, and no other',
    async () => {
      const row = (id: string, path: string) => `('${id}', '${path}', '${path}', '${path}', 0, 'section', '')`
      const store = await upgraded(
        '-opinion',
        `INSERT INTO categories (id, slug, path, name, position, kind, description)
          VALUES ${row('a', 'opinion')}, ${row('b', 'news')}, ${row('c', 'news/opinion')};`,
      )
      const opinion = await store.rows('SELECT id FROM categories WHERE is_opinion')
      expect(opinion).toEqual([{ id: 'a' }])
      await store.close()
    },
    STARTING,
  )

  test(
    'what the record held of deleted pages and issues is kept beside it, where they were not brought back',
    async () => {
      const page = (title: string) => ({
        revisions: [
          { id: 'r1', title: 'First', body: { type: 'doc' } },
          { id: 'r2', title },
        ],
        rows: [],
      })
      const issue = { issue: { id: 'i', slug: '2026-02' }, state: {}, versions: [{ id: 'v' }] }
      const acts: [string, string, string, unknown][] = [
        ['a1', 'page.delete', 'gone', { before: page('Gone for now') }],
        ['a2', 'page.bring-back', 'gone', {}],
        ['a3', 'page.delete', 'gone', { before: page('Gone “again”') }],
        ['a4', 'page.delete', 'back', { before: page('Back') }],
        ['a5', 'page.bring-back', 'back', {}],
        ['a6', 'issue.delete', 'i', { before: issue }],
        ['a7', 'page.publish', 'other', { before: [{ id: 'row' }] }],
      ]
      const values = acts.map(([id, act, of, detail]) => {
        const subject = act.split('.')[0]
        return `('${id}', 5, 'user-mona', 'Mona', '${act}', '${subject}', '${of}', '${JSON.stringify(detail)}')`
      })
      const store = await upgraded(
        '-deletions',
        `INSERT INTO activity (id, at, actor_id, actor_name, act, subject, subject_id, detail) VALUES ${values.join(', ')};`,
      )
      const read = (json: unknown) => (typeof json === 'string' ? JSON.parse(json) : json)
      const kept = await store.rows('SELECT subject, subject_id, kept FROM deletions ORDER BY subject')
      expect(kept.map((row) => [row.subject, row.subject_id, read(row.kept)])).toEqual([
        ['issue', 'i', issue],
        ['page', 'gone', page('Gone “again”')],
      ])
      const details = await store.rows('SELECT detail FROM activity ORDER BY id')
      expect(details.map(({ detail }) => read(detail))).toEqual([
        { title: 'Gone for now' },
        {},
        { title: 'Gone “again”' },
        { title: 'Back' },
        {},
        { slug: '2026-02' },
        { before: [{ id: 'row' }] },
      ])
      await expect(store.exec(`UPDATE activity SET actor_name = 'Nobody'`)).rejects.toThrow('only added')
      await store.close()
    },
    STARTING,
  )
})
