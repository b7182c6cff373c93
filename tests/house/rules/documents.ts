// What our documents and comments name must exist: commands to type, decisions to read.
import type { SourceFile } from '../tree.ts'

type Known = { scripts: string[]; commands: string[] }

export function commandsThatDoNotExist(files: SourceFile[], known: Known): string[] {
  return files
    .filter(({ path }) => isDocument(path))
    .flatMap(({ path, text }) => [
      ...typed(text, /\bnpm run ([a-z][\w:-]*)/g)
        .filter((name) => !known.scripts.includes(name))
        .map((name) => `${path}: npm run ${name}`),
      ...typed(text, /\bnpm (test|start)\b/g)
        .filter((name) => !known.scripts.includes(name))
        .map((name) => `${path}: npm ${name}`),
      ...typed(text, /\bnpx masthead ([a-z][\w-]*)/g)
        .filter((name) => !known.commands.includes(name))
        .map((name) => `${path}: npx masthead ${name}`),
    ])
}

function isDocument(path: string): boolean {
  return path.endsWith('.md') && (!path.includes('/') || path.startsWith('docs/'))
}

function typed(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

/** Two decisions of one number, and numbers that code or documents name though nothing was decided under them. */
export function decisionsAmiss(files: readonly SourceFile[]): string[] {
  const decisions = files.flatMap(({ path }) => /^docs\/decisions\/(\d{3})-.*\.md$/.exec(path) ?? [])
  const numbers = decisions.filter((_, at) => at % 2 === 1)
  const twice = numbers.filter((number, at) => numbers.indexOf(number) !== at)
  const named = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\(decision (\d{3})/g)].map(([, number = '']) => ({ path, number })),
  )
  return [
    ...twice.map((number) => `${number} is the number of two decisions`),
    ...named
      .filter(({ number }) => !numbers.includes(number))
      .map(({ path, number }) => `${path}: decision ${number}`),
  ]
}
