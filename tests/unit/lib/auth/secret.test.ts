import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findSecret } from '../../../../lib/auth/secret.ts'
import { makeFolder, removeFolder } from '../../../support/db.ts'

let dataDir: string
beforeEach(() => {
  dataDir = makeFolder()
})
afterEach(() => removeFolder(dataDir))

const given = 'x'.repeat(32)

test('the environment’s secret counts', () => {
  expect(findSecret({ authSecret: given, dataDir, mayMake: false })).toBe(given)
})

test('without a secret anywhere a publication does not start, and says what to do', () => {
  expect(() => findSecret({ authSecret: null, dataDir, mayMake: false })).toThrow(
    /^AUTH_SECRET is not set.*openssl/,
  )
})

test('the demo makes one, keeps it for its owner alone, and finds it again', () => {
  const folder = join(dataDir, 'new')
  const made = findSecret({ authSecret: null, dataDir: folder, mayMake: true })
  expect(made.length).toBeGreaterThanOrEqual(43)
  expect(statSync(join(folder, 'auth-secret')).mode & 0o777).toBe(0o600)
  expect(findSecret({ authSecret: null, dataDir: folder, mayMake: false })).toBe(made)
  expect(readFileSync(join(folder, 'auth-secret'), 'utf8').trim()).toBe(made)
})

test('a file with too short a secret is named and refused', () => {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(join(dataDir, 'auth-secret'), 'short\n')
  expect(() => findSecret({ authSecret: null, dataDir, mayMake: true })).toThrow(/holds no secret of 32/)
})
