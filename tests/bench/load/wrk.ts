// Drives a server with wrk, and answers what it managed.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Load = {
  requestsPerSecond: number
  /** 99th percentile, in milliseconds. */
  p99: number
  /** Of an answer with its headers, in bytes. */
  bytes: number
}

type Asked = { seconds: number; connections?: number; headers?: Record<string, string> }

/** One thread, 32 connections unless said otherwise. Throws when an answer was none, or an error. */
export async function drive(url: string, { seconds, connections = 32, headers = {} }: Asked): Promise<Load> {
  const said = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await run('wrk', [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'],
    ...said,
    url,
  ])
  const fault = /Non-2xx.*|Socket errors.*/.exec(stdout)
  if (fault) throw new Error(`${url}: ${fault[0]}`)
  const [, requests, amount, unit] = /(\d+) requests in [\d.]+\w+, ([\d.]+)(\w+) read/.exec(stdout) ?? []
  return {
    requestsPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99: milliseconds(/^ +99% +(\S+)$/m.exec(stdout)?.[1] ?? ''),
    bytes: (Number(amount) * (SIZES[unit ?? ''] ?? Number.NaN)) / Number(requests),
  }
}

const SIZES: Record<string, number> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }

function milliseconds(text: string): number {
  const [, value, unit] = /^([\d.]+)(us|ms|s)$/.exec(text) ?? []
  return Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? ''] ?? Number.NaN)
}
