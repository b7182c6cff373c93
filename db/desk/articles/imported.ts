// What stands here already, in every state, as an import must know it before it plans anything.
import { eq, like, notLike } from 'drizzle-orm'
import type { Source } from '../../client.ts'

/** Identity of every article, with what an import left to recognise it by. */
export async function listArticleIdentities({ orm, t: { articles } }: Source) {
  return orm
    .select({
      id: articles.id,
      slug: articles.slug,
      guid: articles.guid,
      rev: articles.rev,
      importRef: articles.importRef,
      importHash: articles.importHash,
    })
    .from(articles)
}

/** Of a page's versions the newest last; and the addresses of those that are only written at the desk. */
export async function listPageIdentities({ orm, t: { pages, pageRevisions } }: Source) {
  const rows = await orm
    .select({ id: pages.pageId, slug: pages.slug, importRef: pages.importRef, importHash: pages.importHash })
    .from(pages)
    .orderBy(pages.visibleFrom)
  const known = new Set(rows.map(({ id }) => id))
  const drafts = await orm
    .selectDistinct({ id: pageRevisions.pageId, slug: pageRevisions.slug })
    .from(pageRevisions)
  const others = drafts.filter(({ id }) => !known.has(id))
  return [...rows, ...others.map((draft) => ({ ...draft, importRef: null, importHash: null }))]
}

/** Media that came by an import whose references begin with `prefix`. */
export async function listImportedMedia({ orm, t: { media } }: Source, prefix: string) {
  return orm
    .select({
      id: media.id,
      state: media.state,
      alt: media.alt,
      caption: media.caption,
      importRef: media.importRef,
    })
    .from(media)
    .where(like(media.importRef, `${prefix}%`))
}

export async function listAuthorRows({ orm, t }: Source) {
  return orm.select().from(t.authors)
}

export async function listAllCategoryRows({ orm, t }: Source) {
  return orm.select().from(t.categories)
}

export async function listAllTagRows({ orm, t }: Source) {
  return orm.select().from(t.tags)
}

export async function listMenuRows({ orm, t }: Source) {
  return orm.select().from(t.menus)
}

export async function hasSetting({ orm, t: { settings } }: Source, name: string): Promise<boolean> {
  return (await orm.$count(settings, eq(settings.name, name))) > 0
}

/** Ids of everything that a person, not the program, has changed. */
export async function listIdsTouchedByPeople({ orm, t: { activity } }: Source): Promise<string[]> {
  const rows = await orm
    .selectDistinct({ id: activity.subjectId })
    .from(activity)
    .where(notLike(activity.actorId, 'system:%'))
  return rows.map(({ id }) => id)
}
