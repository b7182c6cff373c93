// Long searches are asked in a thread of their own: the program goes on meanwhile, and a fault ends none but its question.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { sql } from 'drizzle-orm'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { type Aside, makeAside } from '../../../db/aside.ts'
import { fileOf, freshStore } from '../../support/db.ts'

const store = freshStore()
const opened: Aside[] = []

afterEach(async () => {
  await Promise.all(opened.splice(0).map((aside) => aside.close()))
})

function beside(): Aside {
  const aside = makeAside(fileOf(store.db))
  opened.push(aside)
  return aside
}

const LONG = sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000000) select count(*) as total from n`

test('the program does other work while a long question is answered', async () => {
  let turns = 0
  const turn = setInterval(() => turns++, 1)
  const [row] = await beside().rows<{ total: number }>(LONG)
  clearInterval(turn)
  expect(row).toEqual({ total: 3_000_000 })
  expect(turns).toBeGreaterThan(3)
})

test('what has been committed is seen', async () => {
  const aside = beside()
  const settings = sql`select count(*) as total from settings where name = 'seen beside'`
  expect(await aside.rows(settings)).toEqual([{ total: 0 }])
  await store.db.write(async (tx) => {
    tx.orm.run(
      sql`insert into settings (id, name, value, visible_from) values ('beside', 'seen beside', '1', 0)`,
    )
  })
  expect(await aside.rows(settings)).toEqual([{ total: 1 }])
})

test('a question that SQLite refuses fails alone, and nothing can be written', async () => {
  const aside = beside()
  const [wrong, right, writing] = await Promise.allSettled([
    aside.rows(sql`select id from nowhere`),
    aside.rows(sql`select ${7} as seven`),
    aside.rows(sql`delete from settings returning id`),
  ])
  expect(wrong).toMatchObject({ reason: { message: expect.stringContaining('nowhere') } })
  expect(right).toMatchObject({ value: [{ seven: 7 }] })
  expect(writing).toMatchObject({ reason: { message: expect.stringContaining('readonly') } })
})

test('when the thread ends, what it was asked fails, and the next question starts another', async () => {
  const aside = beside()
  const post = vi.spyOn(Worker.prototype, 'postMessage')
  const lost = aside.rows(LONG)
  await (post.mock.contexts[0] as Worker).terminate()
  post.mockRestore()
  await expect(lost).rejects.toThrow('ended')
  expect(await aside.rows(sql`select 1 as one`)).toEqual([{ one: 1 }])
})

test('a program that has asked may end', () => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-aside-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const aside = JSON.stringify(join(import.meta.dirname, '../../../db/aside.ts'))
  const drizzle = JSON.stringify(import.meta.resolve('drizzle-orm'))
  const program = join(folder, 'program.mjs')
  writeFileSync(
    program,
    `import { sql } from ${drizzle}
     import { makeAside } from ${aside}
     console.log(JSON.stringify(await makeAside(process.argv[2]).rows(sql\`select 1 as one\`)))`,
  )
  const { stdout, status } = spawnSync(process.execPath, [program, fileOf(store.db)], { encoding: 'utf8' })
  expect({ stdout: stdout.trim(), status }).toEqual({ stdout: '[{"one":1}]', status: 0 })
})
