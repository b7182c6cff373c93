// How often articles are read, by day, and which are read most. Numbers only: nothing about people (decision 036).
import type { articleTables } from './articles.ts'
import type { Kit } from './kit.ts'

export function readTables(kit: Kit, { articles }: Pick<ReturnType<typeof articleTables>, 'articles'>) {
  const articleReads = kit.table(
    'article_reads',
    {
      /** "2026-01-15", UTC. */
      day: kit.text().notNull(),
      articleId: kit
        .text()
        .notNull()
        .references(() => articles.id),
      reads: kit.integer().notNull(),
    },
    (t) => [kit.primaryKey({ name: 'article_reads_pk', columns: [t.day, t.articleId] })],
  )
  /** The order that readers are shown; 0 is read most. */
  const mostRead = kit.table('most_read', {
    position: kit.integer().primaryKey(),
    articleId: kit
      .text()
      .notNull()
      .references(() => articles.id),
  })
  return { articleReads, mostRead }
}
