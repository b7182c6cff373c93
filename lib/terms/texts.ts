// One term in the place of another within a text, a list or a menu, and back: pure.
import type { Term } from '../../db/store/subjects/terms.ts'
import type { ArticleContent } from '../articles/content.ts'
import type { MenuEntry } from '../menus/entry.ts'
import { isSame } from '../same.ts'
import type { KeptText } from './kept.ts'

export type Swap = { kind: Term['kind']; from: string; into: string }

/** Named once, where either stood first. Bylines keep the words that were printed. */
export function swapInText(content: ArticleContent, { kind, from, into }: Swap): ArticleContent {
  const swap = (ids: string[]) => swapInList(ids, { from, into })
  switch (kind) {
    case 'category':
      return { ...content, categoryIds: swap(content.categoryIds ?? []) }
    case 'tag':
      return { ...content, tagIds: swap(content.tagIds ?? []) }
    case 'author': {
      const line = (one: ArticleContent['byline'][number]) =>
        one.authorId === from ? { ...one, authorId: into } : one
      return { ...content, byline: (content.byline ?? []).map(line) }
    }
  }
}

type Ends = Pick<Swap, 'from' | 'into'>

export const swapInList = (ids: string[], { from, into }: Ends) => [
  ...new Set(ids.map((id) => (id === from ? into : id))),
]

export function swapInMenu(entries: MenuEntry[], { kind, from, into }: Swap): MenuEntry[] {
  return entries.map(({ label, target, children }) => {
    const isIt = target.kind === kind && 'id' in target && target.id === from
    return {
      label,
      target: isIt ? { ...target, id: into } : target,
      children: swapInMenu(children, { kind, from, into }),
    }
  })
}

/** What a text says of its terms, to be able to say it again. */
export function keptOf(content: ArticleContent, { kind, from, into }: Swap): Pick<KeptText, 'ids' | 'names'> {
  switch (kind) {
    case 'category':
      return { ids: content.categoryIds ?? [] }
    case 'tag':
      return { ids: content.tagIds ?? [] }
    case 'author': {
      const byline = content.byline ?? []
      const signedBy = (id: string) => byline.flatMap((line) => (line.authorId === id ? [line.name] : []))
      const others = new Set(signedBy(into))
      return {
        ids: byline.map(({ authorId }) => authorId),
        names: signedBy(from).filter((name) => !others.has(name)),
      }
    }
  }
}

/** A text that was changed since keeps what was changed: only what still names the other one names this one again. */
export function swapBackInText(
  content: ArticleContent,
  swap: Swap,
  kept: Pick<KeptText, 'ids' | 'names'>,
): ArticleContent {
  switch (swap.kind) {
    case 'category':
      return { ...content, categoryIds: backInList(content.categoryIds ?? [], swap, kept.ids) }
    case 'tag':
      return { ...content, tagIds: backInList(content.tagIds ?? [], swap, kept.ids) }
    case 'author':
      return { ...content, byline: backInByline(content.byline ?? [], swap, kept) }
  }
}

/** A list that was changed since keeps what was changed, as a text does. */
export function backInList(now: string[], { from, into }: Ends, kept: (string | null)[]): string[] {
  const was = kept.filter((id) => id !== null)
  if (isSame(now, swapInList(was, { from, into }))) return was
  if (now.includes(from)) return now
  const both = was.filter((id) => id === from || id === into)
  return now.flatMap((id) => (id === into ? both : [id]))
}

type Byline = ArticleContent['byline']

function backInByline(
  now: Byline,
  { from, into }: Swap,
  { ids, names = [] }: Pick<KeptText, 'ids' | 'names'>,
) {
  const left = ids.map((id) => (id === from ? into : id))
  const authors = now.map(({ authorId }) => authorId)
  if (isSame(authors, left)) return now.map((line, at) => ({ ...line, authorId: ids[at] ?? null }))
  const isTheirs = ({ authorId, name }: Byline[number]) => authorId === into && names.includes(name)
  return now.map((line) => (isTheirs(line) ? { ...line, authorId: from } : line))
}

/** Of a version that was there when the merge was made: the same entries, of which some led to the other term. */
export function swapBackInMenu(now: MenuEntry[], was: MenuEntry[], swap: Swap): MenuEntry[] {
  return now.map((entry, at) => {
    const before = was[at]
    if (!before) return entry
    return {
      label: entry.label,
      target:
        leadsTo(entry, swap.kind, swap.into) && leadsTo(before, swap.kind, swap.from)
          ? before.target
          : entry.target,
      children: swapBackInMenu(entry.children, before.children, swap),
    }
  })
}

/** Of a version that was made since: entries of the labels that only this term had. */
export function swapLabelsInMenu(entries: MenuEntry[], labels: ReadonlySet<string>, swap: Swap): MenuEntry[] {
  return entries.map((entry) => ({
    label: entry.label,
    target:
      labels.has(entry.label) && leadsTo(entry, swap.kind, swap.into)
        ? ({ ...entry.target, id: swap.from } as MenuEntry['target'])
        : entry.target,
    children: swapLabelsInMenu(entry.children, labels, swap),
  }))
}

export function labelsOf(entries: MenuEntry[], kind: Swap['kind'], id: string): string[] {
  return entries.flatMap((entry) => [
    ...(leadsTo(entry, kind, id) ? [entry.label] : []),
    ...labelsOf(entry.children, kind, id),
  ])
}

function leadsTo({ target }: MenuEntry, kind: Swap['kind'], id: string): boolean {
  return target.kind === kind && 'id' in target && target.id === id
}
