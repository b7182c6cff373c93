// Starts server.ts as a process of its own and stops it with the command that started it.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root.ts'

/**
 * V8 gives what has just been made as much room as the machine has memory for, some 100 MB that are never given back (its
 * unit here is MB). Pages are small and soon thrown away: with little room it is cleared oftener, at next to no cost.
 */
export const SERVER_FLAGS = ['--max-semi-space-size=4']

export type Serving = { child: ChildProcess; port: number; ended: Promise<number> }

/** Resolves when it answers; when it could not start, `ended` has already its exit code and the port is 0. */
export function serve(variables: Record<string, string> = {}): Promise<Serving> {
  const child = fork(join(ROOT, 'server.ts'), {
    env: { ...process.env, NODE_ENV: 'production', ...variables },
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
