// Pictures at the server, from the browser: uploads that go on where they broke off, and search.
import type { MediumView } from '../../../lib/media/view.ts'
import { type Answer, ask, type Failure, post } from './ask.ts'

export type { MediumView } from '../../../lib/media/view.ts'
export type Uploaded = MediumView & { isDuplicate: boolean }

export type UploadOptions = {
  /** How much of the file is there, from 0 to 1. */
  onProgress?(done: number): void
  signal?: AbortSignal
  /** What it is to become. */
  kind?: 'picture' | 'pdf'
}

type Begun = { kind: 'send'; id: string; offset: number } | { kind: 'here'; medium: Uploaded }

/** Larger files are not read twice: the server finds duplicates among them when they have arrived. */
const DIGEST_UP_TO = 32 * 1024 * 1024

/** Lets the server say at once that it has this picture. Browsers compute it on https and localhost only. */
async function digestOf(file: File): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle || file.size > DIGEST_UP_TO) return undefined
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer()).catch(() => null)
  return digest
    ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    : undefined
}

/** Small enough for a slow line to send one in its time, and growing with the line. */
const FIRST_PIECE = 256 * 1024
const LARGEST_PIECE = 8 * 1024 * 1024
/** How often in a row a piece may fail before we say so; the pauses between add up to about two minutes. */
const PATIENCE = 8

/**
 * Sends a file in pieces and makes it a picture of the library, or finds it there. A piece that fails is sent again after
 * a pause; choosing the same file again later goes on where it stopped.
 */
export async function uploadMedium(file: File, options: UploadOptions = {}): Promise<Answer<Uploaded>> {
  const sha256 = await digestOf(file)
  const sent = await sendFile(file, { ...options, sha256 })
  if (!sent.ok) return sent
  if (sent.value.kind === 'here') return { ok: true, value: sent.value.medium }
  const path = pathOf(sent.value.id)
  return insistently(() => post<Uploaded>(path, {}), options.signal)
}

/** Sends a file without saying yet what becomes of it. */
export async function sendFile(
  file: File,
  { onProgress, signal, sha256, kind }: UploadOptions & { sha256?: string },
): Promise<Answer<Begun>> {
  const begun = await insistently(() => begin(file, { sha256, kind }), signal)
  if (!begun.ok || begun.value.kind === 'here') return begun
  const path = pathOf(begun.value.id)
  const sent = await sendPieces(file, { path, from: begun.value.offset, onProgress, signal })
  if (signal?.aborted) void ask(path, { ...json({}), method: 'DELETE', keepalive: true })
  return sent.ok ? begun : sent
}

const pathOf = (id: string) => `media/uploads/${id}/`

/** The latest ones that fit the words; the latest of all without words. */
export async function searchMedia(query: string): Promise<Answer<MediumView[]>> {
  const answer = await ask<{ media: MediumView[] }>(`media/?q=${encodeURIComponent(query)}`, {})
  return answer.ok ? { ok: true, value: answer.value.media } : answer
}

/** Those of these pictures that the library has. */
export async function findMedia(ids: string[]): Promise<MediumView[]> {
  const answer = await ask<{ media: MediumView[] }>(`media/?ids=${ids.map(encodeURIComponent).join(',')}`, {})
  return answer.ok ? answer.value.media : []
}

type Facts = { sha256?: string | undefined; kind?: UploadOptions['kind'] | undefined }

function begin(file: File, { sha256, kind }: Facts): Promise<Answer<Begun>> {
  return post<Begun>('media/uploads/', {
    fileName: file.name || 'picture',
    bytes: file.size,
    modifiedAt: file.lastModified,
    ...(sha256 ? { sha256 } : {}),
    ...(kind ? { kind } : {}),
  })
}

type Sending = UploadOptions & { path: string; from: number }

async function sendPieces(file: File, { path, from, onProgress, signal }: Sending): Promise<Answer<null>> {
  let offset = from
  let size = FIRST_PIECE
  let failures = 0
  while (offset < file.size) {
    onProgress?.(offset / file.size)
    const startedAt = performance.now()
    const answer = await ask<{ offset: number }>(`${path}?offset=${offset}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file.slice(offset, offset + size),
      signal,
    })
    if (signal?.aborted) return CANCELLED
    if (answer.ok) {
      failures = answer.value.offset > offset ? 0 : failures + 1
      offset = answer.value.offset
      const seconds = (performance.now() - startedAt) / 1000
      size = Math.max(
        FIRST_PIECE,
        Math.min(LARGEST_PIECE, seconds < 2 ? size * 2 : seconds > 8 ? size / 2 : size),
      )
    } else {
      const before = offset
      if (!isPassing(answer) || ++failures > PATIENCE) return answer
      await pause(failures, signal)
      const here = await ask<{ offset: number }>(path, { signal })
      if (here.ok) offset = here.value.offset
      else if (!isPassing(here)) return here
      if (offset > before) failures = 0
      size = Math.max(FIRST_PIECE, size / 2)
    }
    if (failures > PATIENCE) return UNREACHED
  }
  onProgress?.(1)
  return { ok: true, value: null }
}

/** What may be otherwise in a moment: no answer, a busy server, another place to go on from. */
const isPassing = ({ status }: Failure) => status === 0 || status === 409 || status === 429 || status >= 500

export async function insistently<T>(
  act: () => Promise<Answer<T>>,
  signal?: AbortSignal,
): Promise<Answer<T>> {
  for (let failures = 1; ; failures++) {
    const answer = await act()
    if (signal?.aborted) return CANCELLED
    if (answer.ok || !isPassing(answer) || failures > PATIENCE) return answer
    await pause(failures, signal)
  }
}

/** 0.5, 1, 2, 4 … seconds, 30 at most, each a little off, so that many do not come back at once. */
function pause(failures: number, signal?: AbortSignal): Promise<void> {
  const ms = Math.min(30_000, 250 * 2 ** failures) * (0.75 + Math.random() / 2)
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

const json = (body: unknown): RequestInit => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

const failure = (message: string): Failure => ({ ok: false, status: 0, message, issues: [], current: null })
const CANCELLED = failure('The upload was cancelled.')
const UNREACHED = failure('The server cannot be reached.')
