// The log: one JSON line for each fault and for each request that matters, on standard output (decision 028).
import { format } from 'node:util'
import { type DestinationStream, destination, type Level, pino } from 'pino'
import { currentRequestId } from '../page-store/context.ts'

export type Log = {
  info(facts: object, text: string): void
  warn(facts: object, text: string): void
  error(facts: object, text: string): void
  fatal(facts: object, text: string): void
  /** Writes what is still held in memory. */
  flush(): void
}

export const LEVELS = ['debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export type LogLevel = Level | 'silent'

/** Lines are written behind the requests; neither the machine's name nor its process id is in them, as journald adds both. */
export function makeLog(level: LogLevel, out: DestinationStream = destination({ fd: 1, sync: false })): Log {
  const log = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    out,
  )
  return {
    info: (facts, text) => log.info(facts, text),
    warn: (facts, text) => log.warn(facts, text),
    error: (facts, text) => log.error(facts, text),
    fatal: (facts, text) => log.fatal(facts, text),
    flush: () => ('flushSync' in out ? (out as { flushSync(): void }).flushSync() : undefined),
  }
}

/**
 * What the program and its libraries complain of by `console.error` becomes lines of the log, with the stack of a fault and
 * the id of the request that it happened in.
 */
export function logConsole(log: Log): void {
  console.error = (...facts: unknown[]) => complain(log.error, facts)
  console.warn = (...facts: unknown[]) => complain(log.warn, facts)
}

function complain(write: Log['error'], facts: unknown[]): void {
  const fault = facts.find((fact) => fact instanceof Error)
  const words = facts.filter((fact) => fact !== fault)
  const id = currentRequestId()
  write(
    { ...(id ? { id } : {}), ...(fault ? { err: fault } : {}) },
    words.length > 0 ? format(...words) : (fault?.message ?? ''),
  )
}
