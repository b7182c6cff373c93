import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { satisfies } from '../../../bin/runtime.mjs'

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'))
const range: string = manifest.devEngines.runtime.version

test.each(['22.22.2', '24.15.0', '24.21.0', '26.0.0', 'v27.1.2'])('Node %s fits', (version) => {
  expect(satisfies(version, range)).toBe(true)
})

test.each(['18.20.0', '20.20.2', '22.22.1', '23.11.0', '24.14.9', '25.0.0'])(
  'Node %s does not fit',
  (version) => {
    expect(satisfies(version, range)).toBe(false)
  },
)

test('a range in another form is refused, not guessed at', () => {
  expect(() => satisfies('24.0.0', '~24.1')).toThrow('is not understood')
})
