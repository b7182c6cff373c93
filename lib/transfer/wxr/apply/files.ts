// Finds the originals of an export's pictures in a folder of uploads, if one was named.
import { readFile, realpath, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import type { PlannedMedium } from '../plan/entry.ts'

/** Bytes of the picture's original, or null. `size` limits what is read. */
export type FindFile = (medium: PlannedMedium) => Promise<Uint8Array | null>

export const noFiles: FindFile = async () => null

/** Above this nothing is read; the verb refuses smaller files that are still too large. */
const MOST_BYTES = 200_000_000

/** Looks in `folder` and in its `uploads` and `wp-content/uploads`; never outside, whatever an export says. */
export async function filesIn(folder: string): Promise<FindFile> {
  const root = await realpath(folder)
  const bases = ['', 'uploads', 'wp-content/uploads'].map((below) => resolve(root, below))
  return async ({ paths }) => {
    for (const base of bases) {
      for (const path of paths) {
        const file = await inside(root, resolve(base, path))
        if (file) return readFile(file)
      }
    }
    return null
  }
}

async function inside(root: string, file: string): Promise<string | null> {
  try {
    const real = await realpath(file)
    const facts = await stat(real)
    return real.startsWith(root + sep) && facts.isFile() && facts.size <= MOST_BYTES ? real : null
  } catch {
    return null // not there: the next place is tried
  }
}
