// Keeps what the desk finds an article again by, of its newest text: called by whatever makes a revision.
import { setTimeout as pause } from 'node:timers/promises'
import type { Db, Tx } from '../../db/client.ts'
import { type Digest, listUndigested, putDigest, setDigestTerms } from '../../db/store/articles/digests.ts'
import { wordsIn } from '../rich-text/reading.ts'
import { toText } from '../rich-text/to-text.ts'
import type { ArticleContent } from './content.ts'

export async function digestArticle(tx: Tx, articleId: string, content: ArticleContent): Promise<void> {
  await putDigest(tx, digestOf(articleId, content))
}

/** After nothing but their terms was changed. */
export async function digestTerms(
  tx: Tx,
  texts: { articleId: string; content: ArticleContent }[],
): Promise<void> {
  const rows = texts.map(({ articleId, content }) => ({
    ...{ articleId, categoryId: content.categoryIds?.[0] ?? null, terms: termsIn(content) },
  }))
  await setDigestTerms(tx, rows)
}

/** Of articles that an older version wrote; a few at a time, so that nobody waits for it. */
export async function digestOlder(db: Db): Promise<number> {
  for (let count = 0; ; ) {
    const done = await db.write(async (tx) => {
      const rows = await listUndigested(tx, AT_ONCE)
      for (const { id, content } of rows) await digestArticle(tx, id, content)
      return rows.length
    })
    count += done
    if (done < AT_ONCE) return count
    await pause(10)
  }
}

/** About a tenth of a second's work. */
const AT_ONCE = 25

function digestOf(articleId: string, content: ArticleContent): Digest {
  const { title, kicker, dek, byline = [], categoryIds = [], issue } = content
  const text = toText(content.body)
  const body = [kicker, dek, text].filter(Boolean).join('\n\n')
  return {
    articleId,
    title,
    body,
    byline: byline.map((line) => line.name).join(', '),
    words: wordsIn(text),
    categoryId: categoryIds[0] ?? null,
    issueId: issue?.id ?? null,
    terms: termsIn(content),
  }
}

function termsIn({ byline = [], categoryIds = [], tagIds = [], issue }: ArticleContent): Digest['terms'] {
  const authorIds = byline.flatMap((line) => line.authorId ?? [])
  const of = (kind: Digest['terms'][number]['kind'], ids: string[]) =>
    [...new Set(ids)].map((termId) => ({ kind, termId }))
  return [
    ...of('category', categoryIds),
    ...of('tag', tagIds),
    ...of('author', authorIds),
    ...of('issue', issue ? [issue.id] : []),
  ]
}
