// How old an article is, for readers who would act on it: what was right when it appeared may not be any more.
import type { Reading } from '../../../db/client.ts'
import { loadSettings } from '../settings.ts'
import type { ShownArticle } from './article-page.ts'

type Dated = Pick<ShownArticle, 'article' | 'publication'>

/** Full years since it appeared or was last updated; null while nobody needs to be told, or where nobody ever is. */
export async function loadAge(reading: Reading, { article, publication }: Dated): Promise<number | null> {
  const { agedAfterYears: least } = await loadSettings(reading)
  if (least === 0) return null
  const since = publication.updatedAt ?? publication.listedAt
  const years = yearsBetween(since, reading.now)
  reading.note(`article:${article.id}`, anniversary(since, Math.max(years + 1, least)))
  return years >= least ? years : null
}

function yearsBetween(since: number, now: number): number {
  const years = new Date(now).getUTCFullYear() - new Date(since).getUTCFullYear()
  return anniversary(since, years) > now ? years - 1 : years
}

function anniversary(since: number, years: number): number {
  const date = new Date(since)
  return date.setUTCFullYear(date.getUTCFullYear() + years)
}
