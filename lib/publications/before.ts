// What stood before an act of publishing, kept with its entry in the record, so that the act can be taken back exactly.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { type ArticleRow, listTermsOf } from '../../db/store/articles/articles.ts'
import { listPublicationsSince } from '../../db/store/articles/publications.ts'
import { listRedirectsAbout } from '../../db/store/publication/redirects.ts'
import { redirectKey } from '../redirects/key.ts'
import { formsOf } from '../redirects/put.ts'
import { urls } from '../urls.ts'

const instant = z.number().int()

export const publicationBefore = z.object({
  id: z.string(),
  revisionId: z.string(),
  visibleFrom: instant,
  visibleUntil: instant,
  listedAt: instant,
  updatedAt: instant.nullable(),
  terms: z.array(
    z.object({ kind: z.enum(['category', 'tag', 'author']), termId: z.string(), isDirect: z.boolean() }),
  ),
})

export const before = z.object({
  /** Everything that had not ended at this moment is in `publications`. */
  since: instant,
  publications: z.array(publicationBefore),
  article: z.object({
    status: z.enum(['draft', 'in-review', 'copyedited', 'ready']),
    firstPublishedAt: instant.nullable(),
    embargoUntil: instant.nullable(),
  }),
  redirects: z.array(
    z.object({
      id: z.string(),
      fromPath: z.string(),
      toPath: z.string(),
      why: z.string(),
      writtenPath: z.string().nullish(),
    }),
  ),
})

export type Before = z.output<typeof before>

/** `since` is now, or the earlier moment from which on the act changes anything. */
export async function standBefore(tx: Tx, article: ArticleRow, since: number): Promise<Before> {
  const rows = await listPublicationsSince(tx, article.id, since)
  const terms = await listTermsOf(
    tx,
    rows.map(({ id }) => id),
  )
  const { status, firstPublishedAt, embargoUntil } = article
  return {
    since,
    publications: rows.map(({ id, revisionId, visibleFrom, visibleUntil, listedAt, updatedAt }) => ({
      ...{ id, revisionId, visibleFrom, visibleUntil, listedAt, updatedAt },
      terms: terms
        .filter(({ publicationId }) => publicationId === id)
        .map(({ kind, termId, isDirect }) => ({ kind, termId, isDirect })),
    })),
    article: { status, firstPublishedAt, embargoUntil },
    redirects: (await redirectsOf(tx, article.slug)).map(({ id, fromPath, toPath, why, writtenPath }) => ({
      ...{ id, fromPath, toPath, why, writtenPath },
    })),
  }
}

/** Those from the article's own address, and those to it. */
export function redirectsOf(tx: Tx, slug: string) {
  const path = urls.article(slug)
  return listRedirectsAbout(tx, { from: [redirectKey(path)], to: formsOf(path) })
}
