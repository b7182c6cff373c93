// The command line's import: sentences for people, one object a line for machines, nothing written when it should not be.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Invalid } from '../../../../lib/errors.ts'
import type { Io } from '../../../../lib/ops/command.ts'
import { command } from '../../../../lib/ops/commands/import.ts'
import type { Order, Word } from '../../../../lib/ops/import/order.ts'
import { importForReport } from '../../../../lib/ops/import/wxr.ts'
import { makeFolder, removeFolder } from '../../../support/db.ts'

vi.setConfig({ testTimeout: 60_000 })

const EXPORT = join(import.meta.dirname, '../../../fixtures/wxr/old-joint.xml')

let folder: string
beforeEach(() => {
  folder = makeFolder()
})
afterEach(() => removeFolder(folder))

/** Through the thread, as somebody at the keyboard would. */
async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io: Io = {
    ...{ interactive: false, env: { DATA_DIR: join(folder, 'data') } },
    ...{ out: (line) => out.push(line), err: (line) => err.push(line) },
  }
  return { exitCode: await command.run(args, io), out, err }
}

/** Without the thread. */
async function report(more: Partial<Order>): Promise<string[]> {
  const words: Word[] = []
  const order = {
    file: EXPORT,
    media: null,
    isDryRun: false,
    isJson: true,
    dataDir: join(folder, 'data'),
    ...more,
  }
  await importForReport(order, (word) => words.push(word))
  return words.flatMap((word) => (word.kind === 'out' ? word.line : []))
}

test('an export comes in, and the last line for machines holds the sums', async () => {
  const lines = await report({})
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({ created: 38, updated: 0, skipped: 5, warned: 19 })
  expect(lines.slice(0, -1).map((line) => JSON.parse(line))).toHaveLength(43)
  const again = await report({})
  expect(JSON.parse(again.at(-1) ?? '')).toEqual({ created: 0, updated: 0, skipped: 42, warned: 0 })
})

test('a dry run says what would happen and leaves no folder behind', async () => {
  const { exitCode, out } = await run('wxr', EXPORT, '--dry-run')
  expect(exitCode).toBe(0)
  expect(out).toContain('created  post 101  An essay in five parts')
  expect(out.slice(-3)).toEqual([
    '\n38 created, 0 updated, 5 skipped; 19 with a warning.',
    'Not taken over: comments: 2, product: 1.',
    'This was a dry run: nothing was written.',
  ])
  expect(readdirSync(folder)).toEqual([])
})

test('a file that is no export gets one sentence, and nothing is made', async () => {
  const { exitCode, out, err } = await run('wxr', join(import.meta.dirname, 'import.test.ts'))
  expect(exitCode).toBe(2)
  expect(out).toEqual([])
  expect(err.at(-1)).toMatch(/^This (file holds no XML|is another kind)/)
  expect(existsSync(join(folder, 'data'))).toBe(false)
})

test('a file that is not there is what the failure names', async () => {
  await expect(report({ file: join(folder, 'none.xml') })).rejects.toMatchObject({ code: 'ENOENT' })
})

test('what to import must be said', async () => {
  await expect(run()).rejects.toThrow(Invalid)
  await expect(run('wxr')).rejects.toThrow('Say what to import')
  await expect(run('docx', EXPORT)).rejects.toThrow('Say what to import')
})
