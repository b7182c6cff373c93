// Runs one program to its end and keeps everything it said.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')

/** Environment variables on top of our own. */
export type Env = Record<string, string>

export type Ended = { exitCode: number; said: string }

/** Runs a JavaScript or TypeScript file of this folder under this same Node. */
export function runFile(file: string, args: string[], env: Env = {}): Promise<Ended> {
  return runProgram(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, file), ...args],
    env,
  )
}

export function runProgram(program: string, args: string[], env: Env = {}): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 1, said: `${program}: ${error.message}` }))
    child.on('close', (code) => {
      running.delete(child)
      resolve({ exitCode: code ?? 1, said })
    })
  })
}

const running = new Set<ChildProcess>()

for (const [signal, exitCode] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(exitCode)
  })
}
