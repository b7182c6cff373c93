// Reads the import statements of a file. Biome lays them out one way, so their beginnings of lines are enough.
import { posix } from 'node:path'

export type Import = {
  specifier: string
  /** Erased before anything runs: `import type`, or nothing but `type` names. */
  typeOnly: boolean
}

export function importsOf(text: string): Import[] {
  const found: Import[] = []
  for (const [, keyword, names = '', specifier = ''] of text.matchAll(statement)) {
    if (keyword === 'export' && !/^\s*(type\s)?\s*[{*]/.test(names)) continue
    found.push({ specifier, typeOnly: isTypeOnly(names) })
  }
  for (const [, specifier = ''] of text.matchAll(bare)) found.push({ specifier, typeOnly: false })
  for (const [, specifier = ''] of text.matchAll(dynamic)) found.push({ specifier, typeOnly: false })
  return found
}

const statement = /^(import|export)\s+([^'"`;()=]*?)\s+from\s+['"]([^'"]+)['"]/gm
const bare = /^import\s+['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/g

function isTypeOnly(names: string): boolean {
  if (/^type\s/.test(names)) return true
  const list = /^\{([^}]*)\}$/.exec(names.trim())?.[1]
  return list?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())) ?? false
}

/** The path in this project that a relative import names; null for a package. */
export function targetOf(from: string, { specifier }: Import): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null
}

/** `@scope/name` or `name` of a package import; null for relative ones and Node's own modules. */
export function packageOf({ specifier }: Import): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return null
  const [scope = '', name = ''] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}
