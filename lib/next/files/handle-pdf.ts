// A PDF for the desk, before readers get it: read in pieces, and kept by nobody on the way.
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Desk } from '../../desk.ts'
import { NotFound } from '../../errors.ts'
import { PDF_CSP } from '../../front/headers.ts'
import { originalFile } from '../../media/files/take-in.ts'
import { site } from '../../page-store/shared.ts'
import { answerError } from '../answer.ts'
import { requireActor } from '../handle.ts'

type Found = { hash: string; fileName: string }

/** A route that only reads; `query` is its address's. */
export function handlePdf(find: (desk: Desk, query: URLSearchParams) => Promise<Found>) {
  return async (request: Request): Promise<Response> => {
    try {
      const { hash, fileName } = await find(await requireActor(), new URL(request.url).searchParams)
      const handle = await open(originalFile(site().dataDir, hash, 'pdf')).catch(missing)
      const { size } = await handle.stat()
      const headers = {
        'Content-Type': 'application/pdf',
        'Content-Length': String(size),
        'Content-Disposition': `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': PDF_CSP,
      }
      return new Response(Readable.toWeb(handle.createReadStream()) as ReadableStream, { headers })
    } catch (error) {
      return answerError(error, false)
    }
  }
}

function missing(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT') throw new NotFound('The file of this PDF is not here any more.')
  throw error
}
