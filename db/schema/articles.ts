// Articles: the identity, its revisions (append-only), and the publications that say which revision is visible when.

import { sql } from 'drizzle-orm'
import type { ArticleContent } from '../../lib/articles/content.ts'
import type { Card } from '../../lib/publications/card.ts'
import type { issueTables } from './issues.ts'
import { type Kit, oneOf, visibility } from './kit.ts'
import type { mediaTables } from './media.ts'
import type { taxonomyTables } from './taxonomy.ts'

export const ARTICLE_STATUSES = ['draft', 'in-review', 'copyedited', 'ready'] as const
export const TERM_KINDS = ['category', 'tag', 'author'] as const
export type TermKind = (typeof TERM_KINDS)[number]
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const

type Related = ReturnType<typeof mediaTables> &
  ReturnType<typeof issueTables> &
  ReturnType<typeof taxonomyTables>

export function articleTables(kit: Kit, { media, issues, categories }: Related) {
  const articles = kit.table(
    'articles',
    {
      id: kit.text().primaryKey(),
      slug: kit.text().notNull(),
      status: kit.text().$type<(typeof ARTICLE_STATUSES)[number]>().notNull(),
      /** Raised by every save; a save says which one it began from. */
      rev: kit.integer().notNull(),
      draftRevisionId: kit.text().notNull(),
      ownerId: kit.text(),
      firstPublishedAt: kit.instant(),
      embargoUntil: kit.instant(),
      reviewDueAt: kit.instant(),
      /** Who is to work on it next; null: nobody in particular. */
      assigneeId: kit.text(),
      /** In the trash since; restored or still there, its text stays. */
      trashedAt: kit.instant(),
      createdAt: kit.instant().notNull(),
      changedAt: kit.instant().notNull(),
      /** The feeds' immutable identity: of an imported article its old one. */
      guid: kit.text().notNull(),
      importRef: kit.text(),
      importHash: kit.text(),
    },
    (t) => [
      kit.unique('articles_slug').on(t.slug),
      kit.unique('articles_guid').on(t.guid),
      kit.unique('articles_import_ref').on(t.importRef),
      kit.index('articles_changed').on(t.changedAt, t.id),
      kit.index('articles_owner').on(t.ownerId, t.changedAt),
      kit.index('articles_assignee').on(t.assigneeId, t.changedAt),
      kit.index('articles_status').on(t.status, t.changedAt),
      oneOf(kit, 'articles', 'status', ARTICLE_STATUSES),
    ],
  )
  const revisions = kit.table(
    'revisions',
    {
      id: kit.text().primaryKey(),
      articleId: kit
        .text()
        .notNull()
        .references(() => articles.id),
      number: kit.integer().notNull(),
      baseId: kit.text(),
      title: kit.text().notNull(),
      content: kit.json<ArticleContent>().notNull(),
      at: kit.instant().notNull(),
      byId: kit.text().notNull(),
      byName: kit.text().notNull(),
      why: kit.text().notNull(),
      /** A name that somebody gave it: "As sent to the printer". */
      label: kit.text(),
      /** The article's `rev` that this text stands for; null where it was made before revs were noted. */
      rev: kit.integer(),
      /** Made while somebody wrote, without being asked for. */
      isAutomatic: kit.flag().notNull().default(false),
    },
    (t) => [
      kit.unique('revisions_number').on(t.articleId, t.number),
      kit.index('revisions_rev').on(t.articleId, t.rev),
    ],
  )
  const publications = kit.table(
    'publications',
    {
      id: kit.text().primaryKey(),
      articleId: kit
        .text()
        .notNull()
        .references(() => articles.id),
      revisionId: kit
        .text()
        .notNull()
        .references(() => revisions.id),
      ...visibility(kit),
      /** First publication of the article: what listings are ordered by. */
      listedAt: kit.instant().notNull(),
      updatedAt: kit.instant(),
      categoryId: kit.text().references(() => categories.id),
      heroId: kit.text().references(() => media.id),
      issueId: kit.text().references(() => issues.id),
      issueSection: kit.text(),
      issuePosition: kit.integer(),
      /** False where search engines are to stay away, or are sent to where the text first appeared. */
      isIndexed: kit.flag().notNull().default(true),
      card: kit.json<Card>().notNull(),
    },
    (t) => [
      kit.index('publications_article').on(t.articleId, t.visibleFrom),
      kit.index('publications_revision').on(t.revisionId),
      kit.index('publications_listed').on(t.listedAt, t.id, t.visibleFrom, t.visibleUntil),
      // Sitemaps count hundreds of thousands of rows by this index alone.
      kit
        .index('publications_indexed')
        .on(t.isIndexed, t.listedAt, t.id, t.visibleFrom, t.visibleUntil, t.updatedAt),
      kit.index('publications_issue').on(t.issueId, t.issuePosition),
      kit.index('publications_from').on(t.visibleFrom),
      kit.index('publications_until').on(t.visibleUntil),
      kit.check('publications_forward', 'visible_from < visible_until'),
    ],
  )
  const publicationTerms = kit.table(
    'publication_terms',
    {
      publicationId: kit
        .text()
        .notNull()
        .references(() => publications.id, { onDelete: 'cascade' }),
      kind: kit.text().$type<TermKind>().notNull(),
      termId: kit.text().notNull(),
      /** False for the ancestors of a category, which list the article too. */
      isDirect: kit.flag().notNull(),
      ...visibility(kit),
      listedAt: kit.instant().notNull(),
      /** The title as it is put in order; only where the term is a category that lists its articles by title. */
      titleKey: kit.text(),
    },
    (t) => [
      kit.primaryKey({ name: 'publication_terms_pk', columns: [t.publicationId, t.kind, t.termId] }),
      kit
        .index('publication_terms_listing')
        .on(t.kind, t.termId, t.listedAt, t.publicationId, t.visibleFrom, t.visibleUntil),
      kit
        .index('publication_terms_titles')
        .on(t.kind, t.termId, t.titleKey, t.publicationId, t.visibleFrom, t.visibleUntil)
        .where(sql`title_key is not null`),
      oneOf(kit, 'publication_terms', 'kind', TERM_KINDS),
    ],
  )
  const relatedArticles = kit.table(
    'related_articles',
    {
      articleId: kit
        .text()
        .notNull()
        .references(() => articles.id),
      relatedId: kit
        .text()
        .notNull()
        .references(() => articles.id),
      position: kit.integer().notNull(),
      score: kit.real().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'related_articles_pk', columns: [t.articleId, t.relatedId] }),
      kit.index('related_articles_reverse').on(t.relatedId),
      kit.check('related_articles_other', 'article_id <> related_id'),
    ],
  )
  const articleKeywords = kit.table(
    'article_keywords',
    {
      articleId: kit
        .text()
        .notNull()
        .references(() => articles.id),
      /** "word:gout", "tag:ID" or "category:ID". */
      term: kit.text().notNull(),
      /** How much the article is about it: of all its keywords together the squares sum to one at most. */
      weight: kit.real().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'article_keywords_pk', columns: [t.articleId, t.term] }),
      kit.index('article_keywords_champions').on(t.term, t.weight, t.articleId),
    ],
  )
  const corrections = kit.table(
    'corrections',
    {
      id: kit.text().primaryKey(),
      articleId: kit
        .text()
        .notNull()
        .references(() => articles.id),
      kind: kit.text().$type<(typeof CORRECTION_KINDS)[number]>().notNull(),
      text: kit.text().notNull(),
      /** The date it carries, which an editor may change. */
      at: kit.instant().notNull(),
      /** The date it was first printed with, for good; null of older ones that nobody changed: `at`. */
      firstPublishedAt: kit.instant(),
      /** When its words, its kind or its date were last changed. */
      updatedAt: kit.instant(),
      revisionId: kit.text(),
    },
    (t) => [
      kit.index('corrections_article').on(t.articleId, t.at),
      kit.index('corrections_at').on(t.at, t.id),
      oneOf(kit, 'corrections', 'kind', CORRECTION_KINDS),
    ],
  )
  return {
    articles,
    revisions,
    publications,
    publicationTerms,
    relatedArticles,
    articleKeywords,
    corrections,
  }
}
