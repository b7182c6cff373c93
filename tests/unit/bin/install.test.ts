import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isInstalled } from '../../../bin/install.mjs'

type Packages = Record<string, { version?: string; optional?: true; os?: string[] }>

const a = { 'node_modules/a': { version: '1.0.0' } }
const elsewhere = { 'node_modules/a-other': { version: '1.0.0', optional: true as const, os: ['other'] } }

test('nothing is installed in a fresh clone, nor after an interrupted installation', () => {
  expect(isInstalled(aFolder({ wanted: a }))).toBe(false)
})

test('what the lock file says is installed, packages of other systems apart', () => {
  expect(isInstalled(aFolder({ wanted: { '': {}, ...a, ...elsewhere }, present: a }))).toBe(true)
})

test('a package that is new in the lock file is missed', () => {
  const wanted = { ...a, 'node_modules/b': { version: '2.0.0' } }
  expect(isInstalled(aFolder({ wanted, present: a }))).toBe(false)
})

test('another version than the lock file says is not enough', () => {
  expect(isInstalled(aFolder({ wanted: { 'node_modules/a': { version: '1.0.1' } }, present: a }))).toBe(false)
})

test('an installation made on another system is not ours', () => {
  expect(isInstalled(aFolder({ wanted: { ...a, ...elsewhere }, present: { ...a, ...elsewhere } }))).toBe(
    false,
  )
})

function aFolder({ wanted, present }: { wanted: Packages; present?: Packages }): string {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-install-'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  mkdirSync(join(folder, 'node_modules'))
  const list = join(folder, 'node_modules', '.package-lock.json')
  if (present) writeFileSync(list, JSON.stringify({ packages: present }))
  return folder
}
