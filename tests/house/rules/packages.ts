// Which packages may be imported where, and that each is declared and explained.
import { packageOf, targetOf } from '../imports.ts'
import { isSource, type SourceFile } from '../tree.ts'

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const framework = /^(next|react|react-dom|@testing-library\/.*)$/
const database = /^(drizzle-orm|drizzle-kit|better-sqlite3|@electric-sql\/pglite)$/

/** So that the command line, imports and tests use every verb without a framework, and db/ alone knows the store. */
export function packagesOutOfPlace(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => isSource(path))
    .flatMap((file) => {
      const names = file.imports.map(packageOf).filter((name) => name !== null)
      return names.flatMap((name) => {
        if (database.test(name) && !file.path.startsWith('db/'))
          return [`${file.path} imports ${name}: only db/ may`]
        if (framework.test(name) && !mayUseFramework(file.path))
          return [`${file.path} imports ${name}: only app/, components/ and lib/next/ may`]
        return []
      })
    })
}

function mayUseFramework(path: string): boolean {
  return /^(app|components|lib\/next)\//.test(path) || ['next.config.mjs', 'server.ts'].includes(path)
}

/** Nothing of these runs while the publication is served; the starter always installs what a build needs. */
const notServed = /^(lib\/ops\/(build|faces)\/|db\/migrations\/generate\.ts|vitest\.config\.ts)/

export function undeclaredPackages(files: SourceFile[], manifest: Manifest): string[] {
  const shipped = new Set(Object.keys(manifest.dependencies ?? {}))
  const all = new Set([...shipped, ...Object.keys(manifest.devDependencies ?? {})])
  return files.flatMap((file) => {
    const known = isSource(file.path) && !notServed.test(file.path) ? shipped : all
    return file.imports.flatMap((one) => {
      const name = packageOf(one)
      const fine = name === null || known.has(name) || (one.typeOnly && all.has(name))
      return fine ? [] : [`${file.path} imports ${name}, which package.json does not list for it`]
    })
  })
}

/** Each package of package.json has a line "- `name`: why" in docs/dependencies.md, and the page names no other. */
export function unexplainedPackages(manifest: Manifest, page: string): string[] {
  const declared = [
    ...Object.keys(manifest.dependencies ?? {}),
    ...Object.keys(manifest.devDependencies ?? {}),
  ]
  const explained = new Set<string>()
  for (const [, names = ''] of page.matchAll(/^- ((?:`[^`]+`(?:, )?)+): \S/gm))
    for (const [, name = ''] of names.matchAll(/`([^`]+)`/g)) explained.add(name)
  return [
    ...declared
      .filter((name) => !explained.has(name))
      .map((name) => `${name} has no reason in docs/dependencies.md`),
    ...[...explained]
      .filter((name) => !declared.includes(name))
      .map((name) => `docs/dependencies.md explains ${name}, which is gone`),
  ]
}

export function inexactVersions(manifest: Manifest): string[] {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  return all
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} is "${version}"`)
}

/** Node runs the files as they are, so an import names the file, ending and all. */
export function importsOfNoFile(files: SourceFile[], exists: (path: string) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .map((one) => targetOf(file.path, one))
      .filter((target) => target !== null && !exists(target))
      .map((target) => `${file.path} imports ${target}, which is no file`),
  )
}
