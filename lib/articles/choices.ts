// What the fields of an article are chosen from, and what the chosen ones are called and look like.
import {
  listCategories,
  listIssues,
  listMedia,
  listTags,
  listTitles,
} from '../../db/desk/subjects/choices.ts'
import { formatMonth } from '../dates.ts'
import type { Desk } from '../desk.ts'
import { type MediumView, mediumView } from '../media/view.ts'
import { picturesIn } from '../rich-text/compare/words.ts'
import type { ArticleContent } from './content.ts'
import { type Names, namesById } from './merge/field-words.ts'

export type Choice = { id: string; label: string }
/** `label` is the whole trail: "Opinion › Rheuminations". */
export type CategoryChoice = Choice & { name: string; parentId: string | null }
export type Choices = {
  issues: (Choice & { sections: string[] })[]
  categories: CategoryChoice[]
  tags: Choice[]
}
/** Pictures of the body, and the lead picture, by the id of their medium. */
export type Pictures = Record<string, MediumView>

export async function choicesFor(desk: Desk, tagIds: string[]): Promise<Choices> {
  const categories = await listCategories(desk)
  const names = new Map(categories.map((category) => [category.id, category]))
  const trail = (id: string | null): string[] => {
    const category = id ? names.get(id) : undefined
    return category ? [...trail(category.parentId), category.name] : []
  }
  const tags = await listTags(desk, tagIds)
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

/** What everything is called that the fields of these texts point to. */
export async function namesFor(desk: Desk, contents: readonly ArticleContent[]): Promise<Names> {
  const all = (name: 'tagIds' | 'relatedPins') => [...new Set(contents.flatMap((content) => content[name]))]
  const { issues, categories, tags } = await choicesFor(desk, all('tagIds'))
  const titles = await listTitles(desk, all('relatedPins'))
  return {
    issues: namesById(issues),
    categories: namesById(categories),
    tags: namesById(tags),
    articles: namesById(titles.map(({ id, title }) => ({ id, label: title }))),
  }
}

export async function picturesOf(desk: Desk, contents: readonly ArticleContent[]): Promise<Pictures> {
  const ids = contents.flatMap(({ body, hero }) => [
    ...body.content.flatMap(picturesIn),
    ...(hero ? [hero.mediumId] : []),
  ])
  const media = await listMedia(desk, [...new Set(ids)])
  return Object.fromEntries(media.map((medium) => [medium.id, mediumView(medium)]))
}
