// Everything the desk's article screen needs to begin: the text, what may be done with it, and what to choose from.
import { findArticle, listPublications } from '../../db/desk/articles.ts'
import { listCategories, listIssues, listMedia, listTags } from '../../db/desk/choices.ts'
import { formatMonth } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { type MediumView, mediumView } from '../media/view.ts'
import { can, type Subject } from '../policy.ts'
import { type Standing, standingOf } from '../publications/standing.ts'
import { allBlocks, isBlock } from '../rich-text/tree.ts'
import { type ArticleContent, contentOf, storedContent } from './content.ts'
import { type ArticleWork, loadWork } from './work.ts'

export type Choice = { id: string; label: string }
/** `label` is the whole trail: "Opinion › Rheuminations". */
export type CategoryChoice = Choice & { name: string; parentId: string | null }
export type Choices = {
  issues: (Choice & { sections: string[] })[]
  categories: CategoryChoice[]
  tags: Choice[]
}
export type May = { edit: boolean; publish: boolean; withdraw: boolean; addTags: boolean }
/** Pictures of the body, and the lead picture, by the id of their medium. */
export type Pictures = Record<string, MediumView>

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
    choices: await choicesFor(desk, content),
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
    choices: await choicesFor(desk, content),
    pictures: await picturesOf(desk, content),
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

async function choicesFor(desk: Desk, content: ArticleContent): Promise<Choices> {
  const categories = await listCategories(desk)
  const names = new Map(categories.map((category) => [category.id, category]))
  const trail = (id: string | null): string[] => {
    const category = id ? names.get(id) : undefined
    return category ? [...trail(category.parentId), category.name] : []
  }
  const tags = await listTags(desk, content.tagIds)
  return {
    issues: (await listIssues(desk)).map(({ id, year, month, title, sections }) => {
      const label = [formatMonth(Date.UTC(year, month - 1)), title].filter(Boolean).join(': ')
      return { id, label, sections }
    }),
    categories: categories.map(({ id, name, parentId }) => ({
      id,
      name,
      parentId,
      label: trail(id).join(' › '),
    })),
    tags: tags.map(({ id, name }) => ({ id, label: name })),
  }
}

async function picturesOf(desk: Desk, { body, hero }: ArticleContent): Promise<Pictures> {
  const figures = allBlocks(body.content.filter(isBlock)).filter((block) => block.type === 'figure')
  const media = await listMedia(desk, [
    ...new Set([...figures.map((figure) => figure.attrs.mediumId), ...(hero ? [hero.mediumId] : [])]),
  ])
  return Object.fromEntries(media.map((medium) => [medium.id, mediumView(medium)]))
}
