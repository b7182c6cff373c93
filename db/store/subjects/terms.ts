// What names a term (a category, a tag, an author): articles, their publications and their texts; called inside a verb's transaction.
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { ArticleContent } from '../../../lib/articles/content.ts'
import type { Source, Tx } from '../../client.ts'
import type { TermKind } from '../../schema/articles.ts'
import type { NewTerm } from '../articles/articles.ts'

export type Term = { kind: TermKind; id: string }

/** Articles whose newest text names the term itself, or a publication of which does, now or at any time. */
export async function listArticlesNaming({ orm, t }: Source, { kind, id }: Term): Promise<string[]> {
  const { articleTerms, publications, publicationTerms: terms } = t
  const drafts = await orm
    .select({ id: articleTerms.articleId })
    .from(articleTerms)
    .where(and(eq(articleTerms.kind, kind), eq(articleTerms.termId, id)))
  const shown = await orm
    .selectDistinct({ id: publications.articleId })
    .from(terms)
    .innerJoin(publications, eq(publications.id, terms.publicationId))
    .where(and(eq(terms.kind, kind), eq(terms.termId, id), eq(terms.isDirect, true)))
  return [...new Set([...drafts, ...shown].map((row) => row.id))]
}

/** Articles any text of which names it, also an earlier one that nobody published. Reads all texts there are: for rare acts. */
export async function listArticlesEverNaming(
  { orm, t: { revisions } }: Source,
  id: string,
): Promise<string[]> {
  const rows = await orm
    .selectDistinct({ id: revisions.articleId })
    .from(revisions)
    .where(
      sql`cast(${revisions.content} as text) like ${`%"${id.replaceAll(/[%_\\]/g, '\\$&')}"%`} escape '\\'`,
    )
    .orderBy(asc(revisions.articleId))
  return rows.map((row) => row.id)
}

/** Of all that is or was listed under the term, those below a category too; what is still seen, and the newest, first. */
export async function listPublicationsUnder(tx: Tx, { kind, id }: Term): Promise<string[]> {
  const { publicationTerms: terms } = tx.t
  const rows = await tx.orm
    .select({ id: terms.publicationId })
    .from(terms)
    .where(and(eq(terms.kind, kind), eq(terms.termId, id)))
    .orderBy(desc(terms.visibleUntil), desc(terms.listedAt), desc(terms.publicationId))
  return rows.map((row) => row.id)
}

/** Texts of the article in which the id stands. */
export async function listTextsNaming(tx: Tx, articleId: string, id: string) {
  const { revisions } = tx.t
  const rows = await tx.orm
    .select({ id: revisions.id, number: revisions.number, content: revisions.content })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
  return rows.filter(({ content }) => JSON.stringify(content).includes(id))
}

export async function setText(tx: Tx, revisionId: string, content: ArticleContent): Promise<void> {
  await tx.orm.update(tx.t.revisions).set({ content }).where(eq(tx.t.revisions.id, revisionId))
}

/** All publications of these texts, each with its text. */
export async function listPublishedTexts({ orm, t }: Tx, textIds: string[]) {
  const { publications, revisions } = t
  return orm
    .select({ publication: publications, content: revisions.content })
    .from(publications)
    .innerJoin(revisions, eq(revisions.id, publications.revisionId))
    .where(inArray(publications.revisionId, textIds))
}

type Publication = Tx['t']['publications']['$inferSelect']

/** What a list shows of it, and the category that it stands under there. */
export async function setPlaced(
  tx: Tx,
  id: string,
  placed: Pick<Publication, 'categoryId' | 'card'>,
): Promise<void> {
  await tx.orm.update(tx.t.publications).set(placed).where(eq(tx.t.publications.id, id))
}

/** As many rows at once as a statement takes parameters for. */
const AT_ONCE = 500

/** Lists these publications anew. */
export async function setTerms(
  { orm, t: { publicationTerms } }: Tx,
  listed: { publication: Publication; terms: NewTerm[] }[],
): Promise<void> {
  const ids = listed.map(({ publication }) => publication.id)
  await orm.delete(publicationTerms).where(inArray(publicationTerms.publicationId, ids))
  const rows = listed.flatMap(({ publication, terms }) => {
    const { id: publicationId, visibleFrom, visibleUntil, listedAt } = publication
    return terms.map((term) => ({ ...term, publicationId, visibleFrom, visibleUntil, listedAt }))
  })
  for (let at = 0; at < rows.length; at += AT_ONCE)
    await orm.insert(publicationTerms).values(rows.slice(at, at + AT_ONCE))
}

/** Menus of any version in which the id is a target. */
export async function listMenusNaming(tx: Source, id: string) {
  const { menus } = tx.t
  const rows = await tx.orm
    .select({ id: menus.id, entries: menus.entries, visibleFrom: menus.visibleFrom })
    .from(menus)
  return rows.filter(({ entries }) => JSON.stringify(entries).includes(id))
}

export async function setMenuEntries(
  tx: Tx,
  id: string,
  entries: Tx['t']['menus']['$inferSelect']['entries'],
): Promise<void> {
  await tx.orm.update(tx.t.menus).set({ entries }).where(eq(tx.t.menus.id, id))
}

/** Those of these terms that are there. */
export async function listTermIds(
  tx: Source,
  { kind, ids }: { kind: TermKind; ids: string[] },
): Promise<string[]> {
  if (ids.length === 0) return []
  const table = { category: tx.t.categories, tag: tx.t.tags, author: tx.t.authors }[kind]
  const rows = await tx.orm.select({ id: table.id }).from(table).where(inArray(table.id, ids))
  return rows.map(({ id }) => id)
}

/** Only once nothing names it any more. */
export async function deleteTerm(tx: Tx, { kind, id }: Term): Promise<void> {
  const table = { category: tx.t.categories, tag: tx.t.tags, author: tx.t.authors }[kind]
  await tx.orm.delete(table).where(eq(table.id, id))
}
