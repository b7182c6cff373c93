import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const base = mkdtempSync(join(tmpdir(), 'masthead-starter-'))
const fresh = join(base, 'fresh')

/** What the starter needs of the project; no tests, no content. */
const parts = [
  'bin',
  'package.json',
  'package-lock.json',
  '.npmrc',
  'lib/errors.ts',
  'lib/search/slips.ts',
  'lib/ops',
]

beforeAll(() => {
  for (const part of parts) cpSync(join(root, part), join(fresh, part), { recursive: true })
})

afterAll(() => rmSync(base, { recursive: true, force: true }))

test('a clean clone sets itself up, also when two commands begin at once', async () => {
  const [first, second] = await Promise.all([setUp(fresh), setUp(fresh)])
  expect(first, first.said).toMatchObject({ code: 0 })
  expect(second, second.said).toMatchObject({ code: 0 })
  expect([first, second].filter(({ said }) => said.includes('The dependencies are installed'))).toHaveLength(
    1,
  )
  expect(existsSync(join(fresh, '.node', 'lock'))).toBe(false)
})

test('the second time nothing is installed and nothing is asked of the network', async () => {
  const again = await setUp(fresh, { npm_config_registry: 'http://127.0.0.1:9' })
  expect(again.said).toMatch(/^Ready: Node \S+ and the dependencies are in place\.\nNext: .*\n$/)
})

test('npx masthead runs the command of this folder', () => {
  const said = execFileSync('npx', ['masthead', 'setup'], { cwd: fresh, env: cleanEnv(), encoding: 'utf8' })
  expect(said).toContain('Ready: Node')
})

test('without a network one sentence says so', async () => {
  const away = copy('away')
  const { code, said } = await setUp(away, {
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_cache: join(base, 'no-cache'),
  })
  expect(code).toBe(1)
  expect(lastLine(said)).toBe(
    'No connection to the npm registry, which is needed once, to install. Connect and run the same command again.',
  )
})

test.runIf(canMount())('a disk too small for the dependencies is told in one sentence, every time', () => {
  const setup = `${process.execPath} bin/run.mjs setup 2>&1`
  const { status, stdout } = onDiskOf('16m', withTypescriptOnly(copy('for-small-disk')), `${setup}; ${setup}`)
  const sentence = /The disk is full: Masthead needs about 1 GB for its dependencies\./g
  expect(stdout.match(sentence), stdout).toHaveLength(2)
  expect(status).toBe(1)
})

test.runIf(canMount())('a folder that cannot be written to is told in one sentence', () => {
  const { status, stdout } = onDiskOf(
    '16m',
    copy('for-closed-disk'),
    'mount -o remount,ro . && node bin/run.mjs setup 2>&1',
  )
  expect(stdout).toMatch(
    /^Masthead may not write to \S+\. Change its permissions, or use a folder of your own\.\n$/,
  )
  expect(status).toBe(1)
})

function setUp(
  folder: string,
  env: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn('node', ['bin/run.mjs', 'setup'], {
    cwd: folder,
    env: { ...cleanEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

/** The machine's own Node, whatever it is, and nothing of npm's or of this folder's. */
function cleanEnv(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE|VITEST|PATH$)/.test(name))
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(root))
  return { ...Object.fromEntries(kept), NODE_ENV: 'production', PATH: path.join(delimiter) }
}

function copy(name: string): string {
  const folder = join(base, name)
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true })
  return folder
}

/** One dependency that does not fit; with all of them npm tries for minutes before it gives up. */
function withTypescriptOnly(folder: string): string {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const write = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value))
  const { devEngines, devDependencies } = read('package.json')
  const manifest = {
    name: 'small',
    version: '1.0.0',
    type: 'module',
    dependencies: { typescript: devDependencies.typescript },
  }
  const { packages } = read('package-lock.json')
  const kept = Object.entries(packages).filter(([path]) =>
    /^node_modules\/(@typescript|typescript)\b/.test(path),
  )
  write('package.json', { ...manifest, devEngines })
  write('package-lock.json', { lockfileVersion: 3, packages: { '': manifest, ...Object.fromEntries(kept) } })
  return folder
}

/** A small disk in memory, seen only by the commands that run on it. */
function onDiskOf(size: string, content: string, commands: string) {
  const folder = join(realpathSync(base), 'disk')
  mkdirSync(folder, { recursive: true })
  const script = `mount -t tmpfs -o size=${size} none ${folder} && cp -r ${content}/. ${folder} && cd ${folder} && ${commands}`
  return spawnSync('unshare', ['-m', 'sh', '-c', script], { env: cleanEnv(), encoding: 'utf8' })
}

function canMount(): boolean {
  if (process.platform !== 'linux') return false
  return spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0
}

function lastLine(text: string): string | undefined {
  return text.trimEnd().split('\n').at(-1)
}
