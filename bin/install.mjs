// Sees to the dependencies: exactly what package-lock.json says, installed once and again whenever it changes.
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { progress } from './say.mjs'

export async function ensureDependencies(root, node) {
  if (!isInstalled(root)) await withLock(join(root, '.node', 'lock'), () => install(root, node))
  linkCommand(root)
}

async function install(root, node) {
  if (isInstalled(root)) return // by the command that held the lock
  const done = progress('Installing the dependencies …')
  try {
    await npm(['ci', '--include=dev'], { root, node })
  } catch (error) {
    done()
    rmSync(listOfInstalled(root), { force: true })
    throw error
  }
  done('The dependencies are installed')
}

/**
 * npm leaves its own list of what it installed, written last, so an interrupted installation has none. It lacks the
 * packages for other systems; a list made on another system (a shared folder) is not ours.
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(listOfInstalled(root))
  if (!wanted || !present) return false
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue
    if (present[path] ? present[path].version !== version : !optional && !devOptional) return false
  }
  return Object.values(present).every(({ os }) => !os || os.includes(process.platform))
}

function listOfInstalled(root) {
  return join(root, 'node_modules', '.package-lock.json')
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** So that `npx masthead ...` finds this folder's own command at once. Without it npx still works, only slower. */
function linkCommand(root) {
  const link = join(root, 'node_modules', '.bin', 'masthead')
  if (process.platform === 'win32' || lstatSync(link, { throwIfNoEntry: false })) return
  try {
    mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true })
    symlinkSync(join('..', '..', 'bin', 'run.mjs'), link)
  } catch {
    // a folder that may not be written to, or another command was quicker
  }
}
