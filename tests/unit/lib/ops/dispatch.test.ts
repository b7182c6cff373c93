import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { Io } from '../../../../lib/ops/command.ts'
import { dispatch } from '../../../../lib/ops/dispatch.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-commands-'))
  aCommand('import', 'return args.length')
  aCommand(
    'refuse',
    'const { Forbidden } = await import(errors); throw new Forbidden("Only an editor may do that.")',
  )
  aCommand(
    'choosy',
    'const { parseArgs } = await import("node:util"); parseArgs({ args, options: {} }); return 0',
  )
  aCommand('full', 'throw Object.assign(new Error("write"), { code: "ENOSPC" })')
  aCommand('broken', 'throw new TypeError("x is undefined")')
})

test('a command gets the words after its name and gives the exit code', async () => {
  expect((await run('import', 'wxr', 'file.xml')).exitCode).toBe(2)
})

test('a mistyped command is answered with the nearest name', async () => {
  const { exitCode, err } = await run('improt')
  expect(exitCode).toBe(2)
  expect(err).toBe('There is no command "improt". Did you mean "masthead import"?')
})

test('a word unlike any command points to the list', async () => {
  expect((await run('xylophone')).err).toBe('There is no command "xylophone". See "masthead help".')
})

test('--help explains a command without running it', async () => {
  const { exitCode, out } = await run('broken', '--help')
  expect(exitCode).toBe(0)
  expect(out).toContain('Usage: masthead broken')
})

test('a refusal is one sentence', async () => {
  expect(await run('refuse')).toEqual({ exitCode: 1, out: '', err: 'Only an editor may do that.' })
})

test('an unknown option is answered with the usage', async () => {
  const { exitCode, err } = await run('choosy', '--fast')
  expect(exitCode).toBe(2)
  expect(err).toBe("Unknown option '--fast'.\nUsage: masthead choosy")
})

test('a full disk is one sentence', async () => {
  const { exitCode, err } = await run('full')
  expect(exitCode).toBe(1)
  expect(err).toBe('The disk is full. Make room and run the same command again.')
})

test('a bug keeps its stack for those who ask for it', async () => {
  expect((await run('broken')).err).toMatch(
    /^A fault in Masthead: x is undefined\nRun the same command with MASTHEAD_DEBUG=1/,
  )
  expect((await runWith({ MASTHEAD_DEBUG: '1' }, 'broken')).err).toContain('broken.ts')
})

test('without a word, and for --help, the help command answers', async () => {
  aCommand('help', 'return 42')
  expect((await run()).exitCode).toBe(42)
  expect((await run('--help')).exitCode).toBe(42)
})

function run(...args: string[]) {
  return runWith({}, ...args)
}

async function runWith(env: Io['env'], ...args: string[]) {
  const said = { out: [] as string[], err: [] as string[] }
  const io: Io = {
    out: (line) => said.out.push(line),
    err: (line) => said.err.push(line),
    interactive: false,
    env,
  }
  const exitCode = await dispatch(args, io, folder)
  return { exitCode, out: said.out.join('\n'), err: said.err.join('\n') }
}

function aCommand(name: string, body: string) {
  const errors = JSON.stringify(join(import.meta.dirname, '../../../../lib/errors.ts'))
  const file = `const errors = ${errors}\nexport const command = { name: '${name}', summary: 'Does it.', usage: 'masthead ${name}',
    async run(args) { ${body} } }\n`
  writeFileSync(join(folder, `${name}.ts`), file)
}
