import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LIMITS } from '../../../../lib/serving/limits.ts'
import { reapSlow } from '../../../../lib/serving/reap.ts'

/** The clock of the test: seconds pass when it says so, and the look at what is open comes with them. */
let at = 0
beforeEach(() => {
  at = 0
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(async () => {
  vi.useRealTimers()
  for (const close of closing.splice(0)) await close()
})
const closing: (() => Promise<void>)[] = []

const seconds = (count: number) => {
  at += count * 1000
  vi.advanceTimersByTime(1000)
}

async function aServer(listener: RequestListener) {
  const server = createServer((request, response) => {
    if (request.headers['content-length']) reaper.watchBody(request)
    reaper.watchAnswer(response)
    listener(request, response)
  })
  const reaper = reapSlow(server, () => at)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  closing.push(
    () =>
      new Promise((resolve) => {
        reaper.stop()
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  return { server, reaper, port }
}

function aClient(port: number, first: string) {
  const socket = connect(port, '127.0.0.1')
  socket.write(first)
  const state = { isEnded: false }
  socket.on('error', () => {})
  socket.on('close', () => {
    state.isEnded = true
  })
  socket.resume()
  return { socket, state }
}

const post = `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10000000\r\n\r\n`

test('a body has half a minute, and beyond it as long as it brings sixteen kilobytes a second', async () => {
  const arrived: number[] = []
  const { port } = await aServer((request) =>
    request.on('data', (chunk: Buffer) => arrived.push(chunk.length)),
  )
  const bytes = () => arrived.reduce((sum, one) => sum + one, 0)
  const { socket, state } = aClient(port, post)
  const send = async (count: number) => {
    const before = bytes()
    socket.write(Buffer.alloc(count, 'a'))
    await expect.poll(bytes).toBe(before + count)
  }
  for (let count = 0; count < 3; count++) {
    await send(1)
    seconds(9)
    expect(state.isEnded).toBe(false)
  }
  await send(16 * 1024 * 40)
  seconds(10)
  await send(1)
  expect(state.isEnded).toBe(false)
  seconds(10)
  await expect.poll(() => state.isEnded).toBe(true)
})

test('a body that lies here unread is no fault of its sender', async () => {
  let unread = () => 0
  const { port } = await aServer((request) => {
    unread = () => request.readableLength
  })
  const { socket, state } = aClient(port, post)
  socket.write(Buffer.alloc(200_000))
  await expect.poll(() => unread()).toBeGreaterThan(0)
  for (let count = 0; count < 10; count++) {
    seconds(20)
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(state.isEnded).toBe(false)
})

test('an answer that is not taken ends its connection, by its size', async () => {
  let answer: ServerResponse | null = null
  const size = 40 * 1024 * 1024
  const { port, reaper } = await aServer((_request, response) => {
    answer = response
    response.end(Buffer.alloc(size))
  })
  const { socket, state } = aClient(port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  socket.pause()
  const served = () => answer?.socket as Socket | undefined
  await expect.poll(() => served()?.writableLength ?? 0).toBeGreaterThan(0)
  seconds(1)
  seconds(size / LIMITS.answerRate)
  expect(served()?.destroyed).toBe(false)
  expect(reaper.answers.size).toBe(1)
  const { socket: own } = answer as unknown as ServerResponse
  seconds(20)
  expect(own?.destroyed).toBe(true)
  socket.resume()
  await expect.poll(() => state.isEnded).toBe(true)
})
