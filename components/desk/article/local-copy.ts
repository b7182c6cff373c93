// A copy of unsaved text in this browser, so that a closed tab or a lost network loses nothing. Kept per user and article.
import type { ArticleContent } from '../../../lib/articles/content.ts'

/** `rev` is the article's that the text began from; `at` UTC ms. */
export type LocalCopy = { rev: number; at: number; content: ArticleContent }

export type CopyPlace = { userId: string; articleId: string | null }

/** False when the browser has no room or keeps nothing, as in some private windows. */
export function keepCopy(place: CopyPlace, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(copy))
    return true
  } catch {
    return false
  }
}

export function findCopy(place: CopyPlace): LocalCopy | null {
  try {
    const copy: LocalCopy | null = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null')
    return typeof copy?.content?.title === 'string' ? copy : null
  } catch {
    return null
  }
}

export function dropCopy(place: CopyPlace): void {
  try {
    localStorage.removeItem(keyOf(place))
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

const keyOf = ({ userId, articleId }: CopyPlace) => `masthead:unsaved:${userId}:${articleId ?? 'new'}`
