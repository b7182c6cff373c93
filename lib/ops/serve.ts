// Starts the server as a process of its own and stops it with the command that started it.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { PROGRAM, ROOT } from './root.ts'

/**
 * V8 gives what has just been made up to 32 MB three times over on a machine with much memory, and never gives it back: here
 * half of that (its unit is MB; with a quarter, a page made anew costs a tenth more). What stays may grow by a fifth before it is looked through again, instead of by as much as
 * the machine has room for; a hard limit would end the program where a large picture or file is worked on (decision 050).
 *
 * V8 also guesses from its first seconds which objects will last, and from then on puts them among the old at once. Where
 * many readers came at once at the start it guessed so of what each answer needs for a moment (decision 071).
 */
export const SERVER_FLAGS = [
  '--max-semi-space-size=16',
  '--heap-growing-percent=20',
  '--no-allocation-site-pretenuring',
]

/** Glibc gives every thread that asks memory of its own, up to eight for each processor, and keeps it: here two are enough. */
export const SERVER_ENV = { MALLOC_ARENA_MAX: '2' }

export type Serving = { child: ChildProcess; port: number; ended: Promise<number> }

/**
 * Runs what was built, unless another `program` is named. Resolves when it answers; when it could not start, `ended` has
 * already its exit code and the port is 0.
 */
export function serve(variables: Record<string, string> = {}, program = PROGRAM): Promise<Serving> {
  const child = fork(join(ROOT, program), {
    env: { ...SERVER_ENV, ...process.env, NODE_ENV: 'production', ...variables },
    cwd: ROOT,
    execArgv: SERVER_FLAGS,
  })
  const stop = (signal: NodeJS.Signals) => {
    // Ctrl-C on a terminal reaches the server by itself; a second time would mean "at once".
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve(code ?? 0)
    })
  })
  return new Promise((resolve) => {
    child.once('message', (message: { port: number }) => resolve({ child, port: message.port, ended }))
    ended.then(() => resolve({ child, port: 0, ended }))
  })
}
