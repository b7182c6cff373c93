// Programs from npm that are too large for everybody's installation: fetched, in one version, when a check asks for them.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from '../../bin/npm.mjs'

const root = join(import.meta.dirname, '../..')

/** Why each is here, and not in package.json: docs/dependencies.md. */
const VERSIONS = { lighthouse: '13.5.0', 'vnu-jar': '26.9.27' }

/** The folder of the package, kept for later runs. Throws in one sentence when it cannot be fetched. */
export async function npmTool(name: keyof typeof VERSIONS): Promise<string> {
  const version = VERSIONS[name]
  const kept = join(root, 'node_modules/.cache/masthead', `${name}-${version}`)
  const folder = join(kept, 'node_modules', name)
  if (existsSync(folder)) return folder
  // Under another name first: an installation that was interrupted must not pass for a whole one.
  const unfinished = `${kept}.${process.pid}`
  mkdirSync(unfinished, { recursive: true })
  const install = [
    'install',
    '--prefix',
    unfinished,
    '--no-save',
    '--package-lock=false',
    `${name}@${version}`,
  ]
  await npm(install, { root: unfinished, node: process.execPath })
  rmSync(kept, { recursive: true, force: true })
  renameSync(unfinished, kept)
  return folder
}
