// Lets Next write a page to nobody, so that the front can look at it before anything reaches the reader.
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'

export type Captured = { status: number; headers: OutgoingHttpHeaders; body: Buffer }

/** Resolves when all has been written. The response has no connection: what it is given is only kept. */
export async function capture(
  request: IncomingMessage,
  write: (response: ServerResponse) => Promise<void>,
): Promise<Captured> {
  const response = new ServerResponse(request)
  const chunks: Buffer[] = []
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
    else if (typeof chunk === 'string')
      chunks.push(Buffer.from(chunk, encoding as BufferEncoding | undefined))
  }
  const ended = new Promise<void>((resolve) => {
    Object.assign(response, {
      write(chunk: unknown, ...rest: unknown[]) {
        keep(chunk, rest.find(isText))
        callLast(rest)
        return true
      },
      end(...all: unknown[]) {
        const [chunk, encoding] = all
        keep(chunk, isText(encoding) ? encoding : undefined)
        callLast(all)
        response.emit('finish')
        response.emit('close')
        resolve()
        return response
      },
      writeHead(status: number, ...rest: unknown[]) {
        response.statusCode = status
        const headers = rest.find((value) => typeof value === 'object' && value !== null)
        for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value)
        return response
      },
      flushHeaders() {},
    })
  })
  await write(response)
  await ended
  return { status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** `write` and `end` may be given a function to call when they are done. */
function callLast(values: unknown[]): void {
  const done = values.at(-1)
  if (typeof done === 'function') done()
}
