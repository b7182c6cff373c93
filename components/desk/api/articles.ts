// Articles at the server, from the browser: writing them and choosing for them, as typed functions.
import type { ArticleContent } from '../../../lib/articles/content.ts'
import type { ArticleForm } from '../../../lib/articles/desk-form.ts'
import { WRITER } from '../../../lib/writer.ts'
import { ask, post, search } from './ask.ts'

export type Choice = { id: string; label: string }
export type AuthorChoice = Choice & { credentials: string[] }
export type ArticleChoice = Choice & { href: string }
/** What stands on the server when somebody else was quicker, and what both began from. */
export type Current = {
  rev: number
  content: ArticleContent
  byName: string | null
  base: ArticleContent | null
}

/** `key` names this one save: whoever hears no answer sends it again, and it is done once. */
export type SaveSent = { key: string; isAutomatic: boolean; content: ArticleContent }

/** `merged`: the text that stands now, when others had saved meanwhile, and whose changes came in. */
export type SavedAnswer = {
  rev: number
  slug: string
  merged?: { content: ArticleContent; by: string[] } | null
}

export type Existing = NonNullable<ArticleForm['article']>

export const deskApi = {
  create: (save: SaveSent, leaving = false) =>
    post<SavedAnswer & { id: string }>('articles/', save, leavingWith(leaving, save)),
  save: (id: string, save: SaveSent & { rev: number }, leaving = false) =>
    post<SavedAnswer>(`articles/${id}/`, save, leavingWith(leaving, save)),
  /** A save that a tab left behind: for nobody but whoever wrote it, whoever is signed in by now. */
  saveForWriter: (writer: string, id: string | null, { rev, ...save }: SaveSent & { rev: number }) => {
    const headers = { [WRITER]: writer }
    // An article that the server never had has no state to begin from.
    return id
      ? post<SavedAnswer & { id?: string }>(`articles/${id}/`, { ...save, rev }, { headers })
      : post<SavedAnswer & { id?: string }>('articles/', save, { headers })
  },
  read: (id: string) => ask<Omit<Current, 'base'>>(`articles/${id}/`, {}),
  addTag: (name: string) => post<{ id: string; name: string }>('tags/', { name }),
  searchArticles: (words: string) => search<ArticleChoice>('articles/search/', words),
  listArticles: async (ids: readonly string[]) => {
    const answer = await ask<{ choices: ArticleChoice[] }>(`articles/search/?ids=${ids.join()}`, {})
    return answer.ok ? answer.value.choices : []
  },
  searchTags: (words: string) => search<Choice>('tags/', words),
  searchAuthors: (words: string) => search<AuthorChoice>('authors/', words),
}

/** Browsers let a page that is left send this much, all such requests together (Fetch standard, 64 KiB). */
const MOST_WHEN_LEAVING = 60_000

export function leavingWith(isLeaving: boolean, save: SaveSent): RequestInit {
  if (!isLeaving) return {}
  return { keepalive: new Blob([JSON.stringify(save)]).size < MOST_WHEN_LEAVING }
}
