// How a file looks from outside: its name, its length, its first sentence, its directive.
import { posix } from 'node:path'
import { isCode, isSource, type SourceFile } from '../tree.ts'

const vague = /^(utils?|helpers?|misc|common)$/

/** Names that say nothing, barrels, and anything but kebab-case (Next's own [id] and (group) apart). */
export function badNames(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path }) => {
      const parts = path.replace(/\.[^/]*$/, '').split('/')
      const bad = parts.find((part) => vague.test(part))
      if (bad) return [`${path}: "${bad}" says nothing about what is inside`]
      if (posix.basename(path).startsWith('index.'))
        return [`${path}: no barrels; import the file that has it`]
      const odd = parts.find(
        (part) =>
          !/^(\(?_?[a-z0-9]+(-[a-z0-9]+)*\)?|\[+(\.\.\.)?[a-z0-9-]+\]+)?$/i.test(part) || /[A-Z]/.test(part),
      )
      return odd ? [`${path}: "${odd}" is not kebab-case`] : []
    })
}

/** Above 250 lines (tests 300) the first line must say why: "// Long because ...". */
export function tooLong(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap(({ path, text }) => {
      const lines = text.trimEnd().split('\n').length
      const most = path.startsWith('tests/') ? 300 : 250
      const excused = /\blong because\b/i.test(text.split('\n')[0] ?? '')
      return lines > most && !excused ? [`${path} has ${lines} lines, at most ${most}`] : []
    })
}

/**
 * A comment of at least four words before any code. Tests speak by their titles, Next's pages by their address, and a
 * file of a few lines by its name.
 */
export function withoutFirstSentence(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) && !/(\.test\.tsx?|\.d\.ts|\/page\.tsx)$/.test(path))
    .filter(({ text }) => text.trimEnd().split('\n').length > 15 && !hasFirstSentence(text))
    .map(({ path }) => `${path} does not begin with a sentence that says what it is for`)
}

function hasFirstSentence(text: string): boolean {
  const start = text
    .replace(/^#!.*\n/, '')
    .replace(/^['"]use client['"];?\s*\n/, '')
    .trimStart()
  const comment = /^(?:\/\/ ?(.*)|\/\*\*?([\s\S]*?)\*\/)/.exec(start)
  const words = (comment?.[1] ?? comment?.[2] ?? '')
    .replace(/[*\s]+/g, ' ')
    .trim()
    .split(' ')
  return words.length >= 4
}

/** What runs in the browser can be told by its name. */
export function clientMismatches(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => isSource(path))
    .flatMap(({ path, text }) => {
      const says = /^['"]use client['"]/m.test(text)
      // Next wants this one under its own name, and in the browser.
      const named = path.endsWith('.client.tsx') || /^app\/.*\/error\.tsx$/.test(path)
      if (says && !named) return [`${path} has "use client" but does not end in .client.tsx`]
      return named && !says ? [`${path} ends in .client.tsx but has no "use client"`] : []
    })
}
