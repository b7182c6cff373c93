// Many readers at once, each on a connection that stays open.
import { Agent, request } from 'node:http'

/** `body` as it was sent, packed by gzip; `ms` until its last byte. */
export type Read = { status: number; body: Buffer; ms: number }

export type Crowd = { read(path: string): Promise<Read>; leave(): void }

export function crowd(origin: string, connections: number): Crowd {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    read: (path) =>
      new Promise((resolve, reject) => {
        const began = performance.now()
        const asked = request(origin + path, { agent, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
          const chunks: Buffer[] = []
          answer.on('data', (chunk: Buffer) => chunks.push(chunk))
          answer.on('error', reject)
          answer.on('end', () => {
            const ms = performance.now() - began
            resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks), ms })
          })
        })
        asked.on('error', reject)
        asked.end()
      }),
    leave: () => agent.destroy(),
  }
}
