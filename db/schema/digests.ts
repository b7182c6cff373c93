// What the desk finds articles again by: a digest of each one's newest text, drafts too. Made by create and save.
import type { articleTables } from './articles.ts'
import { type Kit, oneOf } from './kit.ts'

export const DIGEST_KINDS = ['category', 'tag', 'author', 'issue'] as const
export type DigestKind = (typeof DIGEST_KINDS)[number]

export function digestTables(kit: Kit, { articles }: Pick<ReturnType<typeof articleTables>, 'articles'>) {
  const articleId = () =>
    kit
      .text()
      .notNull()
      .references(() => articles.id)
  const articleDigests = kit.table(
    'article_digests',
    {
      /** Of its document in the index of drafts. */
      number: kit.counter(),
      articleId: articleId(),
      title: kit.text().notNull().default(''),
      /** The names as they are signed, in order, with commas. */
      byline: kit.text().notNull(),
      words: kit.integer().notNull(),
      /** The primary category's id. */
      categoryId: kit.text(),
      issueId: kit.text(),
    },
    (t) => [
      kit.unique('article_digests_article').on(t.articleId),
      kit.index('article_digests_title').on(t.title, t.articleId),
    ],
  )
  /** Each term that the newest text names itself; the ancestors of a category are found by its path. */
  const articleTerms = kit.table(
    'article_terms',
    {
      articleId: articleId(),
      kind: kit.text().$type<DigestKind>().notNull(),
      termId: kit.text().notNull(),
    },
    (t) => [
      kit.primaryKey({ name: 'article_terms_pk', columns: [t.articleId, t.kind, t.termId] }),
      kit.index('article_terms_term').on(t.kind, t.termId, t.articleId),
      oneOf(kit, 'article_terms', 'kind', DIGEST_KINDS),
    ],
  )
  return { articleDigests, articleTerms }
}
