// Programs beside Node that tests and the benchmark drive: found, or installed from Debian where that may be done.
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of a program. Throws in one sentence how to help when it is neither here nor could be installed. */
export function ensureProgram(name: string, debianPackage = name): string {
  if (!onPath(name)) installFromDebian([debianPackage])
  const found = onPath(name)
  if (found) return found
  throw new Error(`This needs ${name}: install it (Debian: apt-get install ${debianPackage}).`)
}

/** Only as root, and only where there is apt; nothing is said when it fails. */
export function installFromDebian(packages: string[]): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages]
  spawnSync('apt-get', install, { env, stdio: 'ignore' })
}

/** Debian puts servers where only root looks. */
export function onPath(name: string): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
