// Programs beside Node that tests and the benchmark drive: found, or installed from Debian where that may be done.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Throws in one sentence how to help when a program is neither there nor could be installed. */
export function ensurePrograms(packages: Record<string, string>): void {
  const missing = () => Object.keys(packages).filter((program) => onPath(program) === null)
  if (missing().length === 0) return
  installFromDebian(missing().map((program) => packages[program] ?? program))
  const left = missing().map((program) => packages[program])
  if (left.length > 0)
    throw new Error(
      `This needs ${missing().join(' and ')}: install it (Debian: apt-get install ${left.join(' ')}).`,
    )
}

/** Only as root, and only where there is apt; nothing is said when it fails. */
export function installFromDebian(packages: string[]): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  spawnSync('apt-get', install, { env, stdio: 'ignore' })
}

export function onPath(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null
}

export function isProgram(path: string): boolean {
  if (!existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
