// One term in the place of another within a text: pure.

import type { Term } from '../../db/store/terms.ts'
import type { ArticleContent } from '../articles/content.ts'
import type { MenuEntry } from '../menus/entry.ts'

type Swap = { kind: Term['kind']; from: string; into: string }

/** Named once, where either stood first. Bylines keep the words that were printed. */
export function swapInText(content: ArticleContent, { kind, from, into }: Swap): ArticleContent {
  const swap = (ids: string[]) => [...new Set(ids.map((id) => (id === from ? into : id)))]
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
