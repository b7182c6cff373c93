// Forgets uploads that were begun a day ago and never went on; what became pictures is elsewhere already.
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { KEPT } from './room.ts'

/** Answers how many files were removed. */
export async function clearUploads(dataDir: string, now: number): Promise<number> {
  const root = join(dataDir, 'uploads')
  const files = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  let removed = 0
  for (const entry of files) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const changedAt = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => now,
    )
    if (now - changedAt <= KEPT) continue
    await rm(file, { force: true })
    removed++
  }
  return removed
}
