// Fills authors, the category tree, tags and synonyms of the demo.
import { saveAuthor } from '../../authors/save.ts'
import { saveCategory } from '../../categories/save.ts'
import type { Desk } from '../../desk.ts'
import { fixedId } from '../../ids.ts'
import { fromHtml } from '../../rich-text/from-html.ts'
import { slugify } from '../../slugs.ts'
import { addSynonym } from '../../synonyms/save.ts'
import { USUAL_TERMS } from '../../synonyms/usual.ts'
import { saveTag } from '../../tags/save.ts'
import { BEGINNING } from './moments.ts'
import { mediumId } from './pictures.ts'
import type { Content } from './read-content.ts'
import type { SeedCategory } from './shapes.ts'

export const authorId = (key: string) => fixedId(`author:${key}`)
export const categoryId = (path: string) => fixedId(`category:${path}`)
export const tagId = (name: string) => fixedId(`tag:${slugify(name)}`)
export const articleId = (slug: string) => fixedId(`article:${slug}`)

/** All of them were there from the beginning. */
export async function fillAuthors(desk: Desk, { authors }: Content): Promise<void> {
  const then = { ...desk, now: BEGINNING }
  for (const { key, order, name, credentials, role, editor, affiliation, bio } of authors) {
    await saveAuthor(then, {
      id: authorId(key),
      slug: slugify(name),
      name,
      credentials,
      affiliation,
      bio: bio.trim(),
      photoId: mediumId(`portrait:${key}`),
      orcid: null,
      isEditor: editor,
      editorRole: role ?? null,
      position: order,
    })
  }
}

export async function fillSynonyms(desk: Desk): Promise<void> {
  for (const terms of USUAL_TERMS) await addSynonym(desk, { terms }, fixedId(`synonym:${terms[0]}`))
}

export async function fillCategories(
  desk: Desk,
  categories: SeedCategory[],
  parentPath?: string,
): Promise<void> {
  for (const [position, category] of categories.entries()) {
    const path = parentPath ? `${parentPath}/${category.slug}` : category.slug
    await saveCategory(desk, {
      id: categoryId(path),
      parentId: parentPath ? categoryId(parentPath) : null,
      slug: category.slug,
      name: category.label,
      position,
      kind: category.hub ? 'hub' : 'section',
      description: category.description,
      intro: category.intro ? fromHtml(`<p>${category.intro}</p>`) : null,
      featuredArticleId: category.featured ? articleId(category.featured) : null,
      sponsor: category.sponsor ?? null,
    })
    await fillCategories(desk, category.children ?? [], path)
  }
}

/** One tag for each slug; it keeps the case it is written in first. */
export async function fillTags(desk: Desk, { articles }: Content): Promise<void> {
  const names = new Map<string, string>()
  for (const name of articles.flatMap((article) => article.tags)) {
    if (!names.has(slugify(name))) names.set(slugify(name), name)
  }
  for (const [slug, name] of names) await saveTag(desk, { id: tagId(name), slug, name })
}
