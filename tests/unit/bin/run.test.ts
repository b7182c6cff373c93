import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const starter = join(import.meta.dirname, '../../../bin/run.mjs')

test('the exit code and the output of a command are its own', async () => {
  const program = start(aFile('console.log(process.argv.slice(2).join("+")); process.exit(7)'), 'a', 'b')
  expect(await program.ended).toEqual({ code: 7, said: 'a+b\n' })
})

test('a request to stop reaches the program, which ends in its own way', async () => {
  const body =
    'setInterval(() => {}, 1000); process.on("SIGTERM", () => process.exit(5)); console.log("ready")'
  const program = start(aFile(body))
  await program.spoke
  program.child.kill('SIGTERM')
  expect((await program.ended).code).toBe(5)
})

test('a program that was killed ends with 128 and the signal, as in a shell', async () => {
  const program = start(aFile('process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)'))
  expect((await program.ended).code).toBe(137)
})

test('TypeScript runs as it is, without a warning', async () => {
  const program = start(aFile('const word: string = "typed"; console.log(word)'))
  expect(await program.ended).toEqual({ code: 0, said: 'typed\n' })
})

function aFile(body: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'masthead-run-')), 'program.ts')
  writeFileSync(file, body)
  return file
}

function start(file: string, ...args: string[]) {
  const child = spawn(process.execPath, [starter, 'exec', file, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const spoke = Promise.withResolvers<void>()
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      spoke.resolve()
    })
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, said }))
  })
  return { child, spoke: spoke.promise, ended }
}
