// The demo publication, filled once for a fixed moment, for all tests that ask a whole site; kept for later runs of the same sources.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DAY, NOON } from '../cast.ts'

const root = join(import.meta.dirname, '../../..')

/** The moment it is filled for. */
export const AS_OF = NOON

/** The filled data folder. Never to be written to: servers get copies. */
export async function demoData(): Promise<string> {
  const finished = join(tmpdir(), `masthead-demo-${fingerprint()}`)
  if (existsSync(finished)) return finished
  removeOld()
  // Under another name first: another run may be doing the same.
  const unfinished = `${finished}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const fill = ['lib/ops/main.ts', 'demo', '--fill-only', '--as-of', new Date(AS_OF).toISOString()]
  await promisify(execFile)(process.execPath, fill, {
    cwd: root,
    env: { ...process.env, DATA_DIR: unfinished },
  })
  if (existsSync(finished)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, finished)
  return finished
}

/** What the fill is made from. Of lib/ what only reads or serves does not count. */
const READERS = /^(auth|desk|feeds|front|next|ops|page-store|reader|serving|transfer)(\/|$)/

function fingerprint(): string {
  const hash = createHash('sha256').update(String(AS_OF))
  const lib = filesIn('lib').filter((file) => !READERS.test(file.slice('lib/'.length)))
  for (const file of [...filesIn('db'), ...lib, ...filesIn('lib/ops/seed')]) {
    hash.update(file).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

/** Fills of other sources, once nobody can still be using them. */
function removeOld(): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name)
    if (!name.startsWith('masthead-demo-') || Date.now() - statSync(path).mtimeMs < DAY) continue
    rmSync(path, { recursive: true, force: true })
  }
}
