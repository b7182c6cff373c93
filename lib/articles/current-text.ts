// The newest text of an article, for a screen that already shows an older one.
import { findArticle } from '../../db/desk/articles/articles.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { type ArticleContent, storedContent } from './content.ts'

export type CurrentText = { rev: number; content: ArticleContent; byName: string }

/** Refused: an article that is not there, or not for this actor. */
export async function loadCurrentText(desk: Desk, id: string): Promise<CurrentText> {
  const found = await findArticle(desk, id)
  if (!found) throw new NotFound('This article does not exist.')
  return { rev: found.article.rev, content: storedContent(found.content), byName: found.savedBy }
}
