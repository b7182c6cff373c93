// Files straight from disk: media of the data folder, our own assets, and the icons.
import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import send from 'send'
import type { MediumAddress } from '../../media/files/address.ts'
import type { Logged } from '../../serving/request-log.ts'
import { brandStyles } from '../../settings/brand.ts'
import { type Encoding, encodingsFor } from '../encodings.ts'
import { secure } from '../headers.ts'

export type FileAnswer = { request: IncomingMessage; response: ServerResponse; isHttps: boolean }

/**
 * Named by content, so a browser may keep it for good; caches that many share ask again, because it may be taken back
 * (decision 027). Ranges and 304 come from `send`.
 */
export function sendMedium(
  { request, response, isHttps }: FileAnswer,
  { hash, file }: MediumAddress,
  folder: string,
): void {
  secure(response, 'medium', { isHttps })
  stream({ request, response }, `${hash}/${file}`, { root: folder, caching: `${IMMUTABLE}, s-maxage=300` })
}

/** As a medium, except that a browser asks each time, so that it can be counted how often it is shown. */
export function sendAdPicture(
  { request, response, isHttps }: FileAnswer,
  { hash, file }: MediumAddress,
  folder: string,
): void {
  secure(response, 'medium', { isHttps })
  stream({ request, response }, `${hash}/${file}`, { root: folder, caching: 'private, no-cache' })
}

/** Of a printed issue: asked for each time, since it goes when the issue goes. By its bytes alone, because a version that comes back is older. */
export function sendPdf(
  { request, response, isHttps }: FileAnswer,
  { hash, fileName, caching }: { hash: string; fileName: string; caching: string },
  folder: string,
): void {
  secure(response, 'pdf', { isHttps })
  response.setHeader('Content-Type', 'application/pdf')
  response.setHeader('Content-Disposition', `inline; ${named(fileName)}`)
  response.setHeader('ETag', `"${hash}"`)
  stream({ request, response }, `${hash}.pdf`, { root: folder, caching, lastModified: false })
}

/** As it was uploaded a name may hold anything, which only the longer form can say (RFC 8187). */
function named(fileName: string): string {
  if (/^[\w.-]+$/.test(fileName)) return `filename="${fileName}"`
  return `filename*=UTF-8''${encodeURIComponent(fileName).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`
}

/** Not there, or not to be seen: nobody keeps the answer, because it may be there in a moment. */
export function refuseMedium({ response, isHttps }: FileAnswer): void {
  secure(response, 'medium', { isHttps })
  refuse(response)
}

/**
 * `/assets/reader.HASH.js` and `/_next/static/…` from the build, icons from `public/`. Nothing else of Next's own is
 * answered: its other addresses serve development and pictures, which are not its business here.
 */
export function sendAsset({ request, response, isHttps }: FileAnswer, path: string, folders: Folders): void {
  secure(response, 'asset', { isHttps })
  const give = (name: string, folder: string, caching: string) =>
    stream({ request, response }, encodedName(request, response, name, folder), { root: folder, caching })
  // Browsers take rules of speculation only under a type of their own.
  if (SPECULATION.test(path)) response.setHeader('Content-Type', 'application/speculationrules+json')
  if (path.startsWith(ASSETS))
    give(path.slice(ASSETS.length), folders.assets, HASHED.test(path) ? IMMUTABLE : 'no-cache')
  else if (path.startsWith(STATIC)) give(path.slice(STATIC.length), folders.next, IMMUTABLE)
  else if (path.startsWith('/_next/')) refuse(response)
  else
    stream({ request, response }, path.slice(1), { root: folders.public, caching: 'public, max-age=86400' })
}

/** Of the publication's own colours, whose address says them all. */
export function sendBrand({ request, response, isHttps }: FileAnswer, path: string): void {
  secure(response, 'asset', { isHttps })
  const styles = brandStyles(path)
  if (styles === null) {
    refuse(response)
    return
  }
  response.setHeader('Content-Type', 'text/css; charset=utf-8')
  response.setHeader('Cache-Control', IMMUTABLE)
  response.setHeader('Content-Length', Buffer.byteLength(styles))
  response.end(request.method === 'HEAD' ? undefined : styles)
}

/** The name of the compressed form that the build made of this file, if the browser takes one. */
function encodedName(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  folder: string,
): string {
  const type = COMPRESSED_TYPES[extname(name)]
  if (!type) return name
  response.setHeader('Vary', 'Accept-Encoding')
  const encoding = encodingsFor(request.headers['accept-encoding']).find(
    (encoding) =>
      encoding === 'identity' || existsSync(join(folder, normalize(`/${name}${ENDINGS[encoding]}`))),
  )
  if (!encoding || encoding === 'identity') return name
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Encoding', encoding)
  return name + ENDINGS[encoding]
}

const COMPRESSED_TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}
const ENDINGS: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/** `next` is the folder of the build that Next names its own files after. */
export type Folders = { assets: string; next: string; public: string }

const ASSETS = '/assets/'
/** Development's have no hash in their names: they change in place. */
const HASHED = /\.[0-9A-Z]{8}\.\w+$/
const SPECULATION = /^\/assets\/speculation\.(\w+\.)?json$/
const STATIC = '/_next/static/'
const IMMUTABLE = 'public, max-age=31536000, immutable'

type Exchange = Pick<FileAnswer, 'request' | 'response'>
type Way = { root: string; caching: string; lastModified?: boolean }

function stream({ request, response }: Exchange, path: string, { caching, ...way }: Way): void {
  send(request, path, { ...way, cacheControl: false, dotfiles: 'deny', index: false })
    .on('headers', () => {
      response.setHeader('Cache-Control', caching)
      const logged: Logged = response
      logged.readyAt = performance.now()
    })
    .on('directory', () => refuse(response))
    .on('error', (error: Refusal) => refuse(response, error))
    .pipe(response)
}

/** Of `send`: a status, and what belongs to it. */
type Refusal = { status?: number; headers?: Record<string, string> }

/** A range beyond the end (416) says how long the file is, and a version that is gone (412) is no missing file. */
function refuse(response: ServerResponse, { status = 404, headers = {} }: Refusal = {}): void {
  const isOfVersion = status === 412 || status === 416
  response.setHeader('Cache-Control', 'no-store')
  for (const name of ['Content-Encoding', 'Content-Disposition', 'ETag']) response.removeHeader(name)
  response.statusCode = isOfVersion ? status : 404
  for (const [name, value] of Object.entries(isOfVersion ? headers : {})) response.setHeader(name, value)
  response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  response.end(isOfVersion ? 'There is no such part of it' : 'Not found')
}
