// Asks a running site: by fetch without following redirects, or word for word through a bare socket.
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'

const PATIENCE = 30_000

export type Asked = { status: number; headers: Headers; text: string; location: string | null }

/** `path` with its leading slash. Redirects are answers too. */
export async function ask(origin: string, path: string, init: RequestInit = {}): Promise<Asked> {
  const response = await fetch(origin + path, {
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
    ...init,
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    location: response.headers.get('location'),
  }
}

/** Each address on the way, with its status, until one is no redirect: `["301 /a", "200 /a/"]`. Ten at most. */
export async function follow(origin: string, path: string): Promise<string[]> {
  const { status, location } = await ask(origin, path)
  const here = `${status} ${path}`
  if (status < 300 || status > 399 || !location) return [here]
  const next = new URL(location, origin + path)
  const rest = await follow(origin, next.pathname + next.search)
  return [here, ...rest].slice(0, 10)
}

export type Raw = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Nothing added and nothing decoded: the body as it was sent. `path` is put on the wire as it stands. */
export function askRaw(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Raw> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, path, method, headers, timeout: PATIENCE, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
        response.on('error', reject)
      },
    )
    request.on('timeout', () => request.destroy(new Error(`No answer to ${method} ${path}`)))
    request.on('error', reject)
    request.end()
  })
}

/** Sends these very bytes and answers what came back until the server closed, which it is asked to. */
export function say(origin: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes, 'latin1'))
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error(`No answer to ${bytes.slice(0, 60)}`)))
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
    })
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(heard) : reject(error),
    )
    socket.on('close', () => resolve(heard))
  })
}
