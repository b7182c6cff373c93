// Words that must not stand in our files, each for a reason of its own.
import { isCode, isSource, type SourceFile } from '../tree.ts'

/** Decided against: both were ways in for others in the year before this was built. */
export function serverActionsAndCaches(files: SourceFile[]): string[] {
  return found(
    files.filter(({ path }) => isSource(path)),
    /^\s*['"]use (server|cache)\b/,
  )
}

/** The reader's pages forbid inline styles by their security policy; an attribute would silently do nothing. */
export function inlineStyles(files: SourceFile[]): string[] {
  return found(
    files.filter(({ path }) => path.endsWith('.tsx') && isSource(path)),
    /\sstyle=[{"']/,
  )
}

/** HTML enters a page in components only, as a value named ...Html, which lib/ has rendered or escaped. */
export function rawHtml(files: SourceFile[]): string[] {
  const uses = found(
    files.filter(({ path }) => isSource(path)),
    /dangerouslySetInnerHTML/,
  )
  return uses.filter((use) => !/^components\/.*__html: [\w.]*[hH]tml }/.test(use))
}

/** The reader's security policy forbids data: addresses. */
export function dataAddresses(files: SourceFile[]): string[] {
  return found(
    files.filter(({ path }) => /\.(css|tsx)$/.test(path) && !path.startsWith('tests/')),
    /url\(\s*['"]?data:|src=['"]data:/,
  )
}

/** Folders of the machine it was written on, and addresses of package registries. */
export function machineTraces(files: SourceFile[]): string[] {
  return found(
    files,
    /(^|[^\w.\]-])\/(home|Users|root|work|private|farm)\/\w|\b(registry\.(npmjs|yarnpkg)|deb\.debian)\b/,
  )
}

/** Nothing half done: no test set apart, no note to oneself without an issue's number. */
export function looseEnds(files: SourceFile[]): string[] {
  const setApart = /\b(it|test|describe)\.(only|skip|todo)\(|@ts-(ignore|nocheck)|\b(TODO|FIXME)\b(?!.*#\d)/
  return found(
    files.filter(({ path }) => isCode(path) && !path.startsWith('tests/house/')),
    setApart,
  )
}

/** Waiting that gives up after a second, or after a time of its own: a busy machine would be taken for a fault. */
export function impatience(files: SourceFile[]): string[] {
  const waits =
    /\bvi\.wait(For|Until)\(|\.poll\(.*\btimeout\b|\bwait(For|ForEvent|ForFunction|ForURL)\(.*\btimeout: [\d_]+/
  return found(
    files.filter(({ path }) => isCode(path) && path.startsWith('tests/') && !path.startsWith('tests/house/')),
    waits,
  )
}

function found(files: SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim().slice(0, 160)}`] : [])),
  )
}
