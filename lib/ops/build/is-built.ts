// Whether the build in `.next` was made from the sources as they are now.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SOURCES = [
  'app',
  'components',
  'lib',
  'lib/ops/build',
  'lib/ops/root.ts',
  'db',
  'public',
  'server.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]
const STAMP = '.next/masthead-sources'

export function isBuilt(root: string): boolean {
  const stamp = join(root, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(root)
}

export function markBuilt(root: string): void {
  writeFileSync(join(root, STAMP), fingerprint(root))
}

/** SHA-256 of every source file's path and content; of the command line only what builds. */
function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    for (const file of filesIn(root, source)) hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

function filesIn(root: string, path: string): string[] {
  if (/\.[a-z]+$/.test(path)) return existsSync(join(root, path)) ? [path] : []
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && (path.startsWith('lib/ops') || !entry.parentPath.includes('lib/ops')),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}
