// Others that serve the same bytes: a bare node:http, and nginx from a file.
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Rival = { url: string; stop(): Promise<void> }

export async function bareNode(packed: Buffer): Promise<Rival> {
  const folder = folderWith(packed)
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [join(folder, 'page/index.html.gz')], {
    execArgv: [],
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return { url: `http://127.0.0.1:${port}/page/`, stop: () => stop(child, folder) }
}

/** One worker, from the page cache, packed beforehand. */
export async function nginx(packed: Buffer): Promise<Rival> {
  const folder = folderWith(packed)
  const port = await freePort()
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, port))
  const child = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'inherit' })
  const url = `http://127.0.0.1:${port}/page/`
  await answering(url)
  return { url, stop: () => stop(child, folder) }
}

function folderWith(packed: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-rival-'))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page/index.html'), 'The packed form is asked for.')
  writeFileSync(join(folder, 'page/index.html.gz'), packed)
  return folder
}

/** Without tcp_nopush, which makes short answers wait. */
const configuration = (folder: string, port: number) => `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr error;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 2048; }
http {
  types { text/html html; }
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  open_file_cache max=100;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    gzip_static on;
    gzip_vary on;
    add_header Cache-Control "public, no-cache";
  }
}
`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`Nothing answers at ${url}.`)
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
  rmSync(folder, { recursive: true, force: true })
}
