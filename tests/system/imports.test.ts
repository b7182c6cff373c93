import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { masthead, root, type Said } from '../support/commands.ts'

const base = mkdtempSync(join(tmpdir(), 'masthead-imports-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))

const emptyFolder = () => mkdtempSync(join(base, 'data-'))
const fixture = join(root, 'tests/fixtures/wxr/old-joint.xml')

test('an export comes in by one command, and a second run changes nothing', async () => {
  const DATA_DIR = emptyFolder()
  const first = await masthead(['import', 'wxr', fixture, '--json'], { DATA_DIR })
  expect(first.code, first.err).toBe(0)
  expect(sums(first).created).toBeGreaterThan(20)
  const second = await masthead(['import', 'wxr', fixture, '--json'], { DATA_DIR })
  expect(second.code, second.err).toBe(0)
  expect(sums(second)).toMatchObject({ created: 0, updated: 0 })
  expect(sums(second).skipped).toBeGreaterThanOrEqual(sums(first).created)
})

test('a dry run tells the same and writes nothing', async () => {
  const DATA_DIR = emptyFolder()
  const dry = await masthead(['import', 'wxr', fixture, '--json', '--dry-run'], { DATA_DIR })
  expect(dry.code, dry.err).toBe(0)
  expect(readdirSync(DATA_DIR)).toEqual([])
  const real = await masthead(['import', 'wxr', fixture, '--json'], { DATA_DIR })
  expect(sums(dry).created).toBe(sums(real).created)
})

test('a file that is no export is told in one sentence and changes nothing', async () => {
  const strangers: Record<string, string> = {
    'a.txt': 'Dear editors, please find attached my manuscript.',
    'b.xml': '<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title></channel></rss>',
    'c.xml': '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><rss><channel>&a;</channel></rss>',
    'd.xml': '',
  }
  for (const [name, text] of Object.entries(strangers)) {
    const DATA_DIR = emptyFolder()
    writeFileSync(join(base, name), text)
    const { code, out, err } = await masthead(['import', 'wxr', join(base, name)], { DATA_DIR })
    expect(code, name).not.toBe(0)
    expect(out, name).toBe('')
    expect(sentences(err), name).toHaveLength(1)
    expect(readdirSync(DATA_DIR), name).toEqual([])
  }
  const none = await masthead(['import', 'wxr', join(base, 'none.xml')], { DATA_DIR: emptyFolder() })
  expect(none.code).not.toBe(0)
  expect(sentences(none.err)).toHaveLength(1)
})

const real = join(process.env.REAL_FILES ?? '', 'themeunittestdata.wordpress.xml')

describe.runIf(process.env.REAL_FILES && existsSync(real))('the theme test data of WordPress', () => {
  test('comes in whole by one command, and a second run changes nothing', async () => {
    const DATA_DIR = emptyFolder()
    const first = await masthead(['import', 'wxr', real, '--json'], { DATA_DIR })
    expect(first.code, first.err).toBe(0)
    const acts = first.out
      .trim()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
    expect(acts.filter(({ act, origin }) => act === 'created' && origin.type === 'menu')).toHaveLength(5)
    const second = await masthead(['import', 'wxr', real, '--json'], { DATA_DIR })
    expect(sums(second)).toMatchObject({ created: 0, updated: 0 })
  })
})

/** What is said besides how far it has come. */
function sentences(err: string): string[] {
  return err.split('\n').filter((line) => line.trim() !== '' && !/^\w+ing \(MB\): /.test(line))
}

type Sums = { created: number; updated: number; skipped: number; warned: number }

/** The last line of `--json`. */
function sums({ out }: Said): Sums {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? 'null')
}
