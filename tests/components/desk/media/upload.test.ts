import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { uploadMedium } from '../../../../components/desk/api/media.ts'

const SIZE = 700 * 1024
const file = new File([new Uint8Array(SIZE)], 'knee.jpg', { type: 'image/jpeg', lastModified: 5 })

type Heard = { method: string; path: string; size: number }
let heard: Heard[]
/** What the server has; the first `failing` pieces get half way and lose their answer. */
let there: number
let failing: number

beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  there = 0
  failing = 0
  vi.stubGlobal('crypto', {})
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function answer(address: string, { method = 'GET', body }: RequestInit): Promise<Response> {
  const path = address.replace('/api/desk/media/', '')
  const size = body instanceof Blob ? body.size : 0
  heard.push({ method, path, size })
  if (path === 'uploads/') return Response.json({ kind: 'send', id: 'u1', offset: there })
  if (method === 'GET') return Response.json({ offset: there, bytes: SIZE })
  if (method === 'DELETE') return Response.json({})
  if (method === 'POST') return Response.json({ id: 'u1', isDuplicate: false })
  if (failing-- > 0) {
    there += Math.floor(size / 2)
    throw new TypeError('Failed to fetch')
  }
  there += size
  return Response.json({ offset: there })
}

async function settled<T>(work: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  return work
}

test('a file is sent in pieces, and each byte once', async () => {
  const progress: number[] = []
  const result = await settled(uploadMedium(file, { onProgress: (done) => progress.push(done) }))
  expect(result).toEqual({ ok: true, value: { id: 'u1', isDuplicate: false } })
  expect(heard.filter(({ method }) => method === 'PATCH').reduce((sum, { size }) => sum + size, 0)).toBe(SIZE)
  expect([progress[0], progress.at(-1)]).toEqual([0, 1])
})

test('after a line that broke it asks how far the file came, and goes on from there', async () => {
  failing = 2
  expect((await settled(uploadMedium(file))).ok).toBe(true)
  expect(there).toBe(SIZE)
  const [, , asked, next] = heard
  expect(asked).toMatchObject({ method: 'GET', path: 'uploads/u1/' })
  expect(next?.path).toBe(`uploads/u1/?offset=${128 * 1024}`)
})

test('a file chosen again goes on where it stopped', async () => {
  there = 600 * 1024
  expect((await settled(uploadMedium(file))).ok).toBe(true)
  expect(heard[1]).toEqual({ method: 'PATCH', path: `uploads/u1/?offset=${600 * 1024}`, size: 100 * 1024 })
})

test('when the server stays away it says so in the end', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  const result = await settled(uploadMedium(file))
  expect(result).toMatchObject({ ok: false, status: 0, message: 'The server cannot be reached.' })
})

test('a cancelled upload is forgotten at the server', async () => {
  const stop = new AbortController()
  const result = uploadMedium(file, { signal: stop.signal, onProgress: () => stop.abort() })
  expect(await settled(result)).toMatchObject({ ok: false, message: 'The upload was cancelled.' })
  expect(heard.at(-1)).toMatchObject({ method: 'DELETE', path: 'uploads/u1/' })
})
