// Answers that lie ready: on the wire they are what Node would have written itself, in less time.
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { sendable } from '../../../../../lib/front/reader/answer.ts'
import { sendWhole, takesWhole, wholeOf } from '../../../../../lib/front/reader/whole.ts'

const PAGE = sendable(
  200,
  ['Content-Type', 'text/html', 'ETag', 'W/"1"', 'Content-Length', '9'],
  Buffer.from('<p>Gout\n'),
)
const UNCHANGED = sendable(304, ['ETag', 'W/"1"'], Buffer.alloc(0))
const OPEN = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'
const LAST = 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'

const usual =
  (form = PAGE, status = 200): RequestListener =>
  (_request, response) =>
    response.writeHead(status, form.headers as string[]).end(form.body)

/** Whatever takes no whole answer is sent the usual way, and counted. */
function ready(form = PAGE, status = 200) {
  const count = { whole: 0 }
  const answer: RequestListener = (request, response) => {
    if (!takesWhole(request, response)) return usual(form, status)(request, response)
    count.whole++
    sendWhole(response, status, form.whole)
  }
  return { answer, count }
}

/** All that comes back until the connection ends. */
async function onTheWire(listener: RequestListener, ...requests: string[]): Promise<string> {
  const server = createServer({ keepAliveTimeout: 65_000 }, listener)
  onTestFinished(() => void server.close())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write(requests.join(''))
  const chunks: Buffer[] = []
  for await (const chunk of socket) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

/** The lines of each head in the order of the alphabet, since Node puts the date behind ours. */
const sorted = (text: string) =>
  text
    .replaceAll(/Date: .{29}\r/g, 'Date: now\r')
    .split(/(?=HTTP\/1\.1)/)
    .map((answer) => answer.split('\r\n\r\n'))
    .map(([head = '', body]) => [head.split('\r\n').toSorted(), body])

test.each([
  ['a page', PAGE, 200],
  ['“not modified”', UNCHANGED, 304],
])('%s goes out letter by letter as Node would have sent it', async (_what, form, status) => {
  const { answer, count } = ready(form, status)
  const [ours, nodes] = [
    await onTheWire(answer, OPEN, LAST),
    await onTheWire(usual(form, status), OPEN, LAST),
  ]
  expect(count.whole).toBe(1)
  expect(sorted(ours)).toEqual(sorted(nodes))
  expect(sorted(ours)).toHaveLength(2)
})

test('several requests at once are answered in their order', async () => {
  const { answer, count } = ready()
  const text = await onTheWire(answer, OPEN, OPEN, OPEN, LAST)
  expect([count.whole, text.match(/<p>Gout/g)?.length]).toEqual([3, 4])
})

test.each([
  ['the connection is to end', LAST],
  ['only the head is asked for', LAST.replace('GET', 'HEAD')],
  ['an older HTTP is spoken', 'GET / HTTP/1.0\r\n\r\n'],
])('it is sent the usual way where %s', async (_where, request) => {
  const { answer, count } = ready()
  const text = await onTheWire(answer, request)
  expect([
    count.whole,
    text.startsWith('HTTP/1.1 200 OK\r\n'),
    text.includes('Connection: close\r\n'),
  ]).toEqual([0, true, true])
})

test('it is sent the usual way where somebody has added a header', async () => {
  const { answer, count } = ready()
  const text = await onTheWire((request, response) => {
    response.setHeader('Connection', 'close')
    answer(request, response)
  }, OPEN)
  expect([count.whole, text.includes('Connection: close')]).toEqual([0, true])
})

test('its date is the second in which it is sent', async () => {
  const { answer } = ready()
  const dateOf = async () => Date.parse(/Date: (.*)\r/.exec(await onTheWire(answer, OPEN, LAST))?.[1] ?? '')
  const before = Math.floor(Date.now() / 1000) * 1000
  const said = await dateOf()
  expect(said).toBeGreaterThanOrEqual(before)
  expect(said).toBeLessThanOrEqual(Date.now())
})

test.each([
  ['a header’s value that would begin another line', ['X-A', 'a\r\nSet-Cookie: b']],
  ['a header’s name that is none', ['X A', 'a']],
])('%s is refused when the answer is made', (_what, headers) => {
  expect(() => wholeOf(200, headers, Buffer.alloc(0))).toThrow()
})

test('it holds no more memory than its own bytes', () => {
  for (const body of ['', 'x', 'x'.repeat(13_000)]) {
    const { bytes } = wholeOf(200, ['Content-Type', 'text/html'], Buffer.from(body))
    expect(bytes.buffer.byteLength).toBe(bytes.length)
  }
})
