// Commands that our documents tell people to type must exist.
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
