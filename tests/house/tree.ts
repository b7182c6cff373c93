// The files of this project as the house rules see them: where, what text, what they import.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Import, importsOf } from './imports.ts'

export type SourceFile = { path: string; text: string; imports: Import[] }

export const root = join(import.meta.dirname, '../..')

/** Made by tools or by use; not ours to judge. */
const notOurs = new Set(['.git', '.next', '.node', 'coverage', 'data', 'node_modules'])

/** Every text file of the project, paths with forward slashes from its root. */
export function readTree(): SourceFile[] {
  return walk('').map((path) => aFile(path, readFileSync(join(root, path), 'utf8')))
}

export function aFile(path: string, text = ''): SourceFile {
  return { path, text, imports: isCode(path) ? importsOf(text) : [] }
}

export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path)
}

/** Code that is not a test and not generated. */
export function isSource(path: string): boolean {
  return isCode(path) && !path.startsWith('tests/') && !path.endsWith('.d.ts')
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (entry.isDirectory())
      return notOurs.has(folder ? '' : entry.name) || entry.name === 'node_modules' ? [] : walk(path)
    return isText(entry.name) ? [path] : []
  })
}

function isText(name: string): boolean {
  return (
    /\.(ts|tsx|mjs|js|json|md|css|sql|txt|yml|yaml|svg|xml|html)$/.test(name) ||
    /^(run|LICENSE|\.npmrc|\.gitignore)$/.test(name)
  )
}
