import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { belowFloors, downloadAddresses, type Lock } from './rules/floors.ts'
import { root } from './tree.ts'

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const lock: Lock = read('package-lock.json')

test('no installed copy of a package is older than its floor', () => {
  const sample: Lock = {
    packages: {
      '': {},
      'node_modules/sharp': { version: '0.35.5' },
      'node_modules/old/node_modules/sharp': { version: '0.35.4' },
      'node_modules/next': { version: '16.10.0' },
      'node_modules/react': { version: '19.3.1-canary.1' },
    },
  }
  const floors = { sharp: '0.35.5', next: '16.4.6', react: '19.3.1' }
  expect(belowFloors(sample, floors)).toEqual([
    'node_modules/old/node_modules/sharp is 0.35.4, at least 0.35.5 is needed',
    'node_modules/react is 19.3.1-canary.1, at least 19.3.1 is needed',
  ])
  expect(belowFloors(lock, read('tests/house/floors.json'))).toEqual([])
})

test('the lock file names no place to download from', () => {
  const sample: Lock = {
    packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://packages.example/a.tgz' } },
  }
  expect(downloadAddresses(sample)).toEqual([
    'node_modules/a is to be had only from https://packages.example/a.tgz',
  ])
  expect(downloadAddresses(lock)).toEqual([])
})
