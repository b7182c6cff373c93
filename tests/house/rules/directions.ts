// Who may import whom: app -> components -> lib -> db, in one direction.
import { targetOf } from '../imports.ts'
import type { SourceFile } from '../tree.ts'

const wholeStore = ['db', 'db/desk', 'db/reader', 'db/search', 'db/store']

/** For each area, the areas it may import; the longest matching prefix decides. Types are freer, see below. */
const allowed: Record<string, string[]> = {
  'app/(site)': ['app/(site)', 'components', 'lib', 'lib/next', 'lib/reader', 'db/reader'],
  'app/(feeds)': ['app/(feeds)', 'components', 'lib', 'lib/next', 'lib/reader', 'db/reader'],
  'app/(desk)': ['app/(desk)', 'components', 'lib', 'lib/next', 'lib/reader', 'db/desk', 'db/reader'],
  app: ['app', 'components', 'lib', 'lib/next', 'lib/reader'],
  components: ['components', 'lib', 'lib/reader'],
  lib: ['lib', 'lib/reader', ...wholeStore],
  'lib/reader': ['lib', 'lib/reader', 'db/reader', 'db/search'],
  'lib/next': ['lib', 'lib/next', 'lib/reader', ...wholeStore],
  'lib/ops': ['lib', 'lib/ops', 'lib/reader', ...wholeStore],
  db: wholeStore,
  'db/desk': wholeStore,
  'db/reader': ['db', 'db/reader', 'db/search'],
  'db/search': ['db', 'db/search'],
  'db/store': ['db', 'db/reader', 'db/search', 'db/store'],
  bin: ['bin'],
  'server.ts': ['lib', 'lib/next', 'lib/reader', 'db', 'db/reader'],
}

/** The four errors people can meet import nothing themselves, so that db/ may throw them too. */
const everywhere = new Set(['lib/errors.ts'])

export function wrongDirections(files: SourceFile[]): string[] {
  return files.flatMap((file) => {
    const area = areaOf(file.path)
    const may = area ? allowed[area] : undefined
    if (!area || !may) return []
    return file.imports.flatMap((one) => {
      const target = targetOf(file.path, one)
      if (!target || everywhere.has(target)) return []
      const other = areaOf(target) ?? target
      const fine = may.includes(other) || (one.typeOnly && mayBorrowTypes(area, other))
      return fine ? [] : [`${file.path} imports ${target}: ${area} may not import ${other}`]
    })
  })
}

/** A type leaves nothing behind when the code runs: db/ describes stored JSON by lib's types, views by db's. */
function mayBorrowTypes(from: string, to: string): boolean {
  if (from.startsWith('lib')) return to.startsWith('db')
  return from.startsWith('db') && to.startsWith('lib')
}

function areaOf(path: string): string | undefined {
  const areas = Object.keys(allowed).filter((area) => path === area || path.startsWith(`${area}/`))
  return areas.sort((a, b) => b.length - a.length)[0]
}
