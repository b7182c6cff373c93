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

test('help loads nothing heavy: no database, no builder, no schema of inputs', () => {
  const hooks = `import { registerHooks } from 'node:module'
    const load = (url, context, next) => (url.includes('/node_modules/') && console.log('LOADED', url), next(url, context))
    registerHooks({ load })`
  const watch = `data:text/javascript,${encodeURIComponent(hooks)}`
  const said = execFileSync(process.execPath, ['--import', watch, join(ops, 'main.ts'), 'help'], {
    encoding: 'utf8',
  })
  expect(said).not.toContain('LOADED')
})
