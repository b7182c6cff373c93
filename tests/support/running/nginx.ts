// Runs nginx with the example of deploy/nginx.conf, on free ports, with a certificate of its own.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpsRequest } from 'node:https'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './commands.ts'
import type { Raw } from './fetching.ts'
import { ensureProgram } from './programs.ts'

/** The name of the example. */
export const NAME = 'magazine.example'

export type Nginx = {
  http: number
  /** Asks over https, as the client at this address of the loopback network. */
  ask(path: string, asking?: Asking): Promise<Raw>
  stop(): Promise<void>
}

type Asking = {
  method?: string
  headers?: Record<string, string>
  body?: Buffer | string
  host?: string
  from?: string
}

export async function startNginx(upstream: number): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-nginx-'))
  const [http, https] = [await freePort(), await freePort()]
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  execFileSync(
    ensureProgram('openssl'),
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
      ],
      ...['-subj', `/CN=${NAME}`, '-addext', `subjectAltName=DNS:${NAME},DNS:www.${NAME}`],
      ...['-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  )
  const example = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${http};`)
    .replaceAll('listen 443 ssl;', `listen 127.0.0.1:${https} ssl;`)
    .replaceAll('127.0.0.1:3000', `127.0.0.1:${upstream}`)
    .replaceAll(/ssl_certificate .*;/g, `ssl_certificate ${certificate};`)
    .replaceAll(/ssl_certificate_key .*;/g, `ssl_certificate_key ${key};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  const around = `pid ${folder}/pid; error_log ${folder}/error.log; daemon off;\n${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http { access_log off; ${temporary.join(' ')}\n${example}\n}\n`
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(configuration, around)
  const child = spawn(ensureProgram('nginx', 'nginx-light'), ['-c', configuration], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await answering(https)
  const ca = readFileSync(certificate)
  return {
    http,
    ask: (path, asking = {}) => ask({ path, port: https, ca, ...asking }),
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function ask({
  host = NAME,
  from,
  body,
  headers = {},
  ...rest
}: Asking & { path: string; port: number; ca: Buffer }) {
  return new Promise<Raw>((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = httpsRequest(
      {
        ...{ ...rest, hostname: '127.0.0.1', servername: host, localAddress: from, agent: false },
        headers: { host, ...length, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        )
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false)
    socket.destroy()
    if (isOpen) return
    await pause(50)
  }
  throw new Error('nginx did not start.')
}
