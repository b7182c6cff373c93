// The demo's folder while it is filled: what a killed fill leaves counts as unfinished, and the next one begins anew.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { beginFill, emptyDataFolder, endFill, filledFor } from '../../../../lib/ops/data-folder.ts'

const AS_OF = Date.UTC(2026, 0, 15)
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-fill-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what a fill that never came to its end has left is emptied by the next one', () => {
  beginFill(folder, AS_OF)
  writeFileSync(join(folder, 'masthead.sqlite'), '')
  expect(filledFor(folder)).toBeNull()
  beginFill(folder, AS_OF)
  expect(existsSync(join(folder, 'masthead.sqlite'))).toBe(false)
  expect(filledFor(folder)).toBeNull()
  endFill(folder, AS_OF)
  expect(filledFor(folder)).toBe(AS_OF)
})

test('a publication that is not the demo is never taken for one', () => {
  writeFileSync(join(folder, 'masthead.sqlite'), '')
  expect(() => filledFor(folder)).toThrow(/not the demo/)
})

test('emptying takes only what is Masthead’s', () => {
  beginFill(folder, AS_OF)
  endFill(folder, AS_OF)
  writeFileSync(join(folder, 'letter.txt'), 'Mine')
  emptyDataFolder(folder)
  expect(existsSync(join(folder, 'demo.json'))).toBe(false)
  expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Mine')
})
