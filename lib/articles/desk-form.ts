// Everything the desk's article screen needs to begin: the text, what may be done with it, and what to choose from.
import { findArticle, listPublications } from '../../db/desk/articles/articles.ts'
import type { Desk } from '../desk.ts'
import { can, type Subject } from '../policy.ts'
import { type Standing, standingOf } from '../publications/standing.ts'
import { type Choices, choicesFor, type Pictures, picturesOf } from './choices.ts'
import { type ArticleContent, contentOf, storedContent } from './content.ts'
import { type ArticleWork, loadWork } from './work.ts'

export type May = { edit: boolean; publish: boolean; withdraw: boolean; addTags: boolean }

export type ArticleForm = {
  /** Null until it is saved for the first time. */
  article: { id: string; slug: string; rev: number; savedBy: string } | null
  content: ArticleContent
  standing: Standing
  /** Null until there is an article. */
  work: ArticleWork | null
  may: May
  choices: Choices
  pictures: Pictures
}

export async function loadNewArticle(desk: Desk): Promise<ArticleForm> {
  const content = { ...contentOf({ title: 'New' }), title: '' }
  return {
    article: null,
    content,
    standing: { kind: 'draft' },
    work: null,
    may: mayOf(desk, null),
    choices: await choicesFor(desk, content.tagIds),
    pictures: {},
  }
}

/** Null when there is no such article, or none that this actor may read. */
export async function loadArticleForm(desk: Desk, id: string): Promise<ArticleForm | null> {
  const found = await findArticle(desk, id)
  if (!found) return null
  const { article, savedBy } = found
  const content = storedContent(found.content)
  const publications = await listPublications(desk, [id])
  const isPublished = publications.some((one) => one.visibleUntil > desk.now)
  return {
    article: { id, slug: article.slug, rev: article.rev, savedBy },
    content,
    standing: standingOf(publications, article.draftRevisionId, desk.now),
    work: await loadWork(desk, id),
    may: mayOf(desk, { ownerId: article.ownerId, status: article.status, isPublished }),
    choices: await choicesFor(desk, content.tagIds),
    pictures: await picturesOf(desk, [content]),
  }
}

function mayOf({ actor }: Desk, subject: Subject | null): May {
  return {
    edit: subject ? can(actor, 'article.edit', subject) : can(actor, 'article.create'),
    publish: can(actor, 'article.publish'),
    withdraw: can(actor, 'article.withdraw'),
    addTags: can(actor, 'taxonomy.edit'),
  }
}
