// Articles at the server, from the browser: writing them and choosing for them, as typed functions.
import type { ArticleContent } from '../../../lib/articles/content.ts'
import { type Failure, post, search } from './ask.ts'

export type Choice = { id: string; label: string }
export type AuthorChoice = Choice & { credentials: string[] }
/** What stands on the server when somebody else was quicker. */
export type Current = { rev: number; content: ArticleContent; byName: string | null }

/** `key` names this one save: whoever hears no answer sends it again, and it is done once. */
export type SaveSent = { key: string; isAutomatic: boolean; content: ArticleContent }

export const deskApi = {
  createArticle: (save: SaveSent) => post<{ id: string; slug: string; rev: number }>('articles/', save),
  saveArticle: (id: string, save: SaveSent & { rev: number }) =>
    post<{ rev: number }>(`articles/${id}/`, save),
  addTag: (name: string) => post<{ id: string; name: string }>('tags/', { name }),
  searchTags: (words: string) => search<Choice>('tags/', words),
  searchAuthors: (words: string) => search<AuthorChoice>('authors/', words),
}

export const isConflict = (failure: Failure): failure is Failure & { current: Current } =>
  failure.status === 409 && failure.current !== null
