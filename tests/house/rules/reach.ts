// What running a file brings along: circles, and the database in what the browser or a component gets.
import { type Import, targetOf } from '../imports.ts'
import type { SourceFile } from '../tree.ts'

/** Circles of imports; a circle of types alone does no harm. */
export function importCircles(files: SourceFile[]): string[] {
  const graph = valueImports(files)
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) circles.push([...trail.slice(start), path].join(' -> '))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return circles
}

/** Components are drawn from plain view models: nothing that they bring along may open the database or know the request. */
export function componentsReachingTooFar(files: SourceFile[]): string[] {
  const graph = valueImports(files)
  return [...graph.keys()]
    .filter((path) => path.startsWith('components/') || path.endsWith('.client.tsx'))
    .flatMap((path) => {
      const tooFar = [...reachable(path, graph)].filter((other) => /^(db|lib\/next|lib\/ops)\//.test(other))
      return tooFar.map((other) => `${path} brings along ${other}`)
    })
}

/** In a browser zod tries to compile its checks, which the desk's policy reports as a breach: lib/no-eval.ts stops it. */
export function zodThatCompiles(files: SourceFile[]): string[] {
  const graph = valueImports(files)
  const inBrowser = new Set(
    [...graph.keys()]
      .filter((path) => path.startsWith('components/') || path.endsWith('.client.tsx'))
      .flatMap((path) => [path, ...reachable(path, graph)]),
  )
  return files
    .filter(({ path, imports }) => inBrowser.has(path) && imports.some(isZod))
    .filter(({ path, imports }) => !imports.some((one) => targetOf(path, one) === 'lib/no-eval.ts'))
    .filter(({ path }) => path !== 'lib/no-eval.ts')
    .map(({ path }) => `${path} reaches the browser with zod, but does not import lib/no-eval.ts`)
}

const isZod = ({ specifier, typeOnly }: Import) => specifier === 'zod' && !typeOnly

function reachable(path: string, graph: Map<string, string[]>, seen = new Set<string>()): Set<string> {
  for (const next of graph.get(path) ?? []) {
    if (seen.has(next)) continue
    seen.add(next)
    reachable(next, graph, seen)
  }
  return seen
}

function valueImports(files: SourceFile[]): Map<string, string[]> {
  const ours = files.filter(({ path }) => !path.startsWith('tests/'))
  return new Map(ours.map((file) => [file.path, valueTargets(file)]))
}

function valueTargets(file: SourceFile): string[] {
  const targets = file.imports.filter((one) => !one.typeOnly).map((one) => targetOf(file.path, one))
  return targets.filter((target) => target !== null)
}
