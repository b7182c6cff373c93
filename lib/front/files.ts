// Files straight from disk: media of the data folder, our two scripts, and the icons.
import type { IncomingMessage, ServerResponse } from 'node:http'
import send from 'send'
import { secure } from './headers.ts'

export type FileAnswer = { request: IncomingMessage; response: ServerResponse; isHttps: boolean }

/** `/media/HASH/full-640.webp`: named by content, so it may be kept for good. Ranges and 304 come from `send`. */
export function sendMedium({ request, response, isHttps }: FileAnswer, path: string, folder: string): void {
  secure(response, 'medium', { isHttps })
  if (!MEDIUM.test(path)) return refuse(response)
  stream(request, response, path.slice('/media/'.length), folder, IMMUTABLE)
}

/** `/assets/reader.HASH.js` from the build, icons from `public/`. */
export function sendAsset({ request, response, isHttps }: FileAnswer, path: string, folders: Folders): void {
  secure(response, 'asset', { isHttps })
  const isBuilt = path.startsWith('/assets/')
  if (isBuilt) stream(request, response, path.slice('/assets/'.length), folders.assets, IMMUTABLE)
  else stream(request, response, path.slice(1), folders.public, 'public, max-age=86400')
}

export type Folders = { assets: string; public: string }

const MEDIUM = /^\/media\/[0-9a-f]{32}\/[a-z]+-\d{2,4}\.(avif|webp|jpg)$/
const IMMUTABLE = 'public, max-age=31536000, immutable'

function stream(request: IncomingMessage, response: ServerResponse, path: string, root: string, caching: string): void {
  send(request, path, { root, cacheControl: false, dotfiles: 'deny', index: false })
    .on('headers', () => response.setHeader('Cache-Control', caching))
    .on('directory', () => refuse(response))
    .on('error', () => refuse(response))
    .pipe(response)
}

function refuse(response: ServerResponse): void {
  response.removeHeader('Cache-Control')
  response.statusCode = 404
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end('Not found')
}
