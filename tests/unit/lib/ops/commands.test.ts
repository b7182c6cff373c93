import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ops = join(import.meta.dirname, '../../../../lib/ops')

test('help lists every command with a sentence that says what it is for', () => {
  const said = execFileSync(process.execPath, [join(ops, 'main.ts'), 'help'], { encoding: 'utf8' })
  const names = readdirSync(join(ops, 'commands')).map((file) => file.replace(/\.ts$/, ''))
  for (const name of names) expect(said).toMatch(new RegExp(`^ {2}${name} +[A-Z].*\\.$`, 'm'))
})
