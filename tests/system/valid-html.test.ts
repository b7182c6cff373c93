// Every template in the eyes of the W3C's own checker, which knows more of the standard than the one that each run asks.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { npmTool } from '../support/npm-tool.ts'
import { NOTICES, TEMPLATES } from '../support/pages.ts'
import { masthead } from '../support/running/commands.ts'
import { ask } from '../support/running/fetching.ts'
import { ensureProgram } from '../support/running/programs.ts'
import { type Running, startSite } from '../support/running/site.ts'
import { withdrawnArticle } from '../support/withdrawn.ts'

type Message = { type: string; url: string; lastLine?: number; message: string; extract?: string }

const folder = mkdtempSync(join(tmpdir(), 'masthead-html-'))
let site: Running
let java: string
let checker: string
beforeAll(async () => {
  java = ensureProgram('java', 'default-jre-headless')
  checker = join(await npmTool('vnu-jar'), 'build/dist/vnu.jar')
  await masthead(['build'])
  site = await startSite()
})
afterAll(async () => {
  await site.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('the Nu checker finds no error on any template', async () => {
  const withdrawn = { 'a withdrawn article': await withdrawnArticle(site.folder) }
  const pages = { ...TEMPLATES, ...NOTICES, ...withdrawn, 'the sign-in page': '/login/' }
  for (const [name, path] of Object.entries(pages))
    writeFileSync(join(folder, `${name}.html`), (await ask(site.origin, path)).text)
  expect(errorsIn(Object.keys(pages))).toEqual([])
})

test('and it does find what is wrong', () => {
  writeFileSync(join(folder, 'wrong.html'), '<!doctype html><title>Wrong</title><p><ul></p>')
  expect(errorsIn(['wrong'])).toContain('wrong: No “p” element in scope but a “p” end tag seen.')
})

function errorsIn(names: string[]): string[] {
  const files = names.map((name) => `${name}.html`)
  const args = [
    '-jar',
    checker,
    '--errors-only',
    '--exit-zero-always',
    '--format',
    'json',
    '--stdout',
    ...files,
  ]
  const said = execFileSync(java, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
  const { messages } = JSON.parse(said) as { messages: Message[] }
  return messages.map(({ url, message }) => `${nameIn(url)}: ${message}`)
}

const nameIn = (url: string) => decodeURIComponent(url.split('/').at(-1) ?? '').replace(/\.html$/, '')
