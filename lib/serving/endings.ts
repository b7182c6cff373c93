// How the program ends: when it is told to, with everything finished, or at a fault nobody caught.
import type { Log } from './log.ts'

/**
 * The first SIGTERM or SIGINT ends it in order, the second at once. `finish` closes what is open; when it fails the program
 * ends all the same, and says so.
 */
export function endOnSignal(log: Log, finish: () => Promise<void>): void {
  let isEnding = false
  const end = (signal: NodeJS.Signals) => {
    if (isEnding) return leave(log, signal === 'SIGINT' ? 130 : 143)
    isEnding = true
    log.info({ signal }, 'ending')
    finish().then(
      () => leave(log, 0),
      (error: unknown) => {
        log.fatal({ err: error }, 'The program could not end in order.')
        leave(log, 1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
}

/**
 * After an exception that nobody caught the program cannot be trusted, so it ends and whatever watches over it starts it
 * again. A promise that nobody awaited is a fault of one request: it is told, and the others go on.
 */
export function endOnFault(log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'The program ends at a fault that nobody caught.')
    leave(log, 1)
  })
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A fault was not waited for.'))
}

function leave(log: Log, code: number): void {
  log.flush()
  process.exit(code)
}
