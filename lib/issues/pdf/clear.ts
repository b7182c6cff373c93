// Clears away PDFs that were uploaded and never saved with an issue: their rows, and files that no row names (decision 055).
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '../../../db/client.ts'
import {
  deleteIssuePdf,
  listIssuePdfHashes,
  listUnnamedIssuePdfs,
} from '../../../db/store/publication/issue-pdfs.ts'
import { every } from '../../background/every.ts'

/** A form may be open and unsaved for days; by then saving it says that the file has to be uploaded again. */
export const PDF_KEPT = 7 * 24 * 60 * 60 * 1000

/** Answers how many files were removed. What is interrupted in between is done the next time. */
export async function clearIssuePdfs(db: Db, dataDir: string, now: number): Promise<number> {
  const before = now - PDF_KEPT
  if ((await listUnnamedIssuePdfs(db, before)).length > 0)
    await db.write(async (tx) => {
      for (const id of await listUnnamedIssuePdfs(tx, before)) await deleteIssuePdf(tx, id)
    })
  return removeFiles(join(dataDir, 'originals'), before, await listIssuePdfHashes(db))
}

/** Of a file that is young, the row may be on its way. */
async function removeFiles(folder: string, before: number, named: Set<string>): Promise<number> {
  let removed = 0
  for (const name of await readdir(folder).catch(() => [])) {
    const [, hash] = PDF.exec(name) ?? []
    if (hash === undefined || named.has(hash)) continue
    const file = join(folder, name)
    const changedAt = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.POSITIVE_INFINITY,
    )
    if (changedAt >= before) continue
    await rm(file, { force: true })
    removed++
  }
  return removed
}

const PDF = /^([0-9a-f]{32})\.pdf$/
const HOUR = 60 * 60 * 1000

/** Returns the way to stop it. */
export function tendIssuePdfs(db: Db, dataDir: string, clock: () => number): () => Promise<void> {
  const stopping = new AbortController()
  const working = every(HOUR, stopping.signal, async () => {
    await clearIssuePdfs(db, dataDir, clock()).catch((error: unknown) =>
      console.error('PDFs that nothing names could not be cleared away.', error),
    )
  })
  return () => {
    stopping.abort()
    return working
  }
}
