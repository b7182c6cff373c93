// Holds back a page that Next writes, so that the front can look at it before anything reaches the reader.
import type { ServerResponse } from 'node:http'

export type Captured = { status: number; body: Buffer; send(status: number, body: Buffer | string): void }

/** Runs `write` with a response that only pretends to send; nothing has left when it resolves. */
export async function capture(response: ServerResponse, write: () => Promise<void>): Promise<Captured> {
  const original = { write: response.write, end: response.end, writeHead: response.writeHead, flush: response.flushHeaders }
  const chunks: Buffer[] = []
  const keep = (chunk: unknown, encoding: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const finished = new Promise<void>((resolve) => {
    response.write = ((chunk: unknown, encoding?: unknown, done?: unknown) => {
      keep(chunk, encoding)
      for (const call of [encoding, done]) if (typeof call === 'function') call()
      return true
    }) as typeof response.write
    response.end = ((chunk?: unknown, encoding?: unknown, done?: unknown) => {
      keep(chunk, encoding)
      for (const call of [chunk, encoding, done]) if (typeof call === 'function') call()
      resolve()
      return response
    }) as typeof response.end
    response.writeHead = ((status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find((value) => value !== null && typeof value === 'object') as Record<string, string> | undefined
      for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
      return response
    }) as typeof response.writeHead
    response.flushHeaders = () => {}
  })
  await write()
  await finished
  return {
    status: response.statusCode,
    body: Buffer.concat(chunks),
    send(status, body) {
      Object.assign(response, { write: original.write, end: original.end, writeHead: original.writeHead, flushHeaders: original.flush })
      response.statusCode = status
      response.end(body)
    },
  }
}
