// Two thousand connections that send and take as slowly as they can, while readers go on reading.
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ESSAY, readPage, UNSPLIT } from '../support/pages.ts'
import { masthead } from '../support/running/commands.ts'
import { ask } from '../support/running/fetching.ts'
import { type Running, startSite } from '../support/running/site.ts'

let site: Running
let picture: string

beforeAll(async () => {
  await masthead(['build'])
  site = await startSite({ PAGE_STORE_CHECK: '' })
  const { html } = await readPage(site.origin, ESSAY)
  picture = /\/media\/[0-9a-f]{32}\/full-1920\.jpg/.exec(html)?.[0] ?? ''
  expect(picture).not.toBe('')
})
afterAll(() => site.stop())

type Attack = { name: string; first: string; drip?: string; seconds: number }

/** `seconds`: how long after the last of them was opened none may be connected any more. */
const attacks = (): Attack[] => [
  { name: 'headers without an end', first: 'GET / HTTP/1.1\r\nHost: a\r\n', drip: 'X-A: b\r\n', seconds: 15 },
  { name: 'connections without a word', first: '', seconds: 15 },
  { name: 'a body that stops', first: post(100_000, 'a'), seconds: 25 },
  { name: 'a body in drops', first: post(100_000, 'a'), drip: 'a', seconds: 40 },
  { name: 'answers that nobody takes', first: get(picture).repeat(30), seconds: 15 },
]

const post = (length: number, body: string) =>
  `POST /api/session/ HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`
const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`

/** Milliseconds in which all are opened: 200 connections a second, four times what slowhttptest does by itself. */
const OPENING = 10_000

/** Connections of one kind; `left` counts those that the server has not ended. */
function begin({ first, drip }: Attack, count: number) {
  const { hostname, port } = new URL(site.origin)
  const open = new Set<Socket>()
  const openOne = () => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(first))
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    // What is written to a connection that was cut is how one learns of it where nothing is read.
    if (first.startsWith('GET /media')) socket.pause()
    else socket.resume()
  }
  let opened = 0
  const opening = setInterval(() => {
    if (opened++ < count) openOne()
  }, OPENING / count)
  const dripping = setInterval(() => {
    for (const socket of open) socket.write(drip ?? '')
  }, 1000)
  return { left: () => open.size, stop: () => [dripping, opening].forEach(clearInterval), open }
}

/** Fifty readers a second, until told to end; milliseconds of each answer. */
function readMeanwhile() {
  const times: number[] = []
  const failures: string[] = []
  const asking: Promise<void>[] = []
  let at = 0
  const timer = setInterval(() => {
    const path = ['/', ESSAY, UNSPLIT, '/category/conditions/'][at++ % 4] ?? '/'
    const began = performance.now()
    const one = ask(site.origin, path).then(
      ({ status }) => {
        times.push(performance.now() - began)
        if (status !== 200) failures.push(`${status} ${path}`)
      },
      (error: unknown) => void failures.push(String(error)),
    )
    asking.push(one)
  }, 20)
  return async () => {
    clearInterval(timer)
    await Promise.all(asking)
    const [p99 = Number.POSITIVE_INFINITY] = times
      .sort((a, b) => a - b)
      .slice(Math.floor(times.length * 0.99))
    return { p99, count: times.length, failures }
  }
}

test('two thousand slow connections are ended in time, and readers wait less than a second', async () => {
  const alone = readMeanwhile()
  await pause(5000)
  const quiet = await alone()
  const finish = readMeanwhile()
  const began = performance.now()
  const running = attacks().map((attack) => ({ ...attack, ...begin(attack, 400) }))
  await pause(OPENING)
  const held = running.reduce((sum, { left }) => sum + left(), 0)
  const endedAt = await Promise.all(
    running.map(async ({ name, left, seconds, stop, open }) => {
      const since = () => (performance.now() - began - OPENING) / 1000
      while (left() > 0 && since() < seconds) {
        // A paused socket learns of its end only when it reads on.
        if (since() > seconds - 3) for (const socket of open) socket.resume()
        await pause(100)
      }
      stop()
      return `${name}: ${left() === 0 ? 'ended' : `${left()} left`} after ${since().toFixed(0)} s`
    }),
  )
  const { p99, count, failures } = await finish()
  console.info(
    `${endedAt.join('; ')}; ${count} readers, 99 of 100 within ${p99.toFixed(0)} ms, without them ${quiet.p99.toFixed(0)} ms`,
  )
  expect(held).toBeGreaterThan(1000)
  expect(endedAt.filter((one) => one.includes('left'))).toEqual([])
  expect(failures).toEqual([])
  expect(count).toBeGreaterThan(1000)
  // On a machine that is busy with other things readers wait without an attack as well.
  expect(p99).toBeLessThan(Math.max(1000, 3 * quiet.p99))
})
