// A picture that readers cannot see, for who may: read through the program, and kept by nobody on the way.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type MediumAddress, mimeTypeOf, readMediumAddress } from '../media/files/address.ts'
import { currentRequest } from '../page-store/context.ts'
import { site } from '../page-store/shared.ts'

/** `maySee` is asked for what the address names. Whoever may not is told the same as of a file that is not there. */
export async function sendPrivatePicture(
  maySee: (wanted: MediumAddress) => Promise<boolean>,
): Promise<Response> {
  const wanted = readMediumAddress(currentRequest().address)
  const bytes = wanted && (await maySee(wanted)) ? await bytesOf(wanted) : null
  return new Response(bytes ?? 'Not found', {
    status: bytes ? 200 : 404,
    headers: {
      'Content-Type': wanted && bytes ? mimeTypeOf(wanted.file) : 'text/plain; charset=utf-8',
      'Cache-Control': bytes ? 'private, no-store' : 'no-store',
      ...(bytes ? { 'X-Robots-Tag': 'noindex' } : {}),
    },
  })
}

async function bytesOf({ hash, file }: MediumAddress): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(join(site().dataDir, 'media', hash, file)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
