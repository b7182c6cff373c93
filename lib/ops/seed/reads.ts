// Invented readings of the last month, so that the demo has what is read most: some pieces are read for long, all more at first.
import type { Db } from '../../../db/client.ts'
import { addReads, type Reads } from '../../../db/store/reads.ts'
import { utcDay } from '../../dates.ts'
import { rankMostRead } from '../../reads/keep.ts'
import { daysBefore } from './moments.ts'
import type { SeedArticle } from './shapes.ts'

const DAYS = 30

export async function fillReads(db: Db, articles: SeedArticle[], asOf: number): Promise<void> {
  const days = Array.from({ length: DAYS }, (_, ago) => ago)
  const published = articles.filter(({ status, daysAgo }) => status !== 'draft' && daysAgo >= 0)
  const counted = published.flatMap((article, at) =>
    days
      .filter((ago) => ago <= article.daysAgo)
      .map((ago): Reads => {
        const reads = readingsOf(at, article.daysAgo - ago)
        return { day: utcDay(daysBefore(asOf, ago)), slug: article.slug, reads }
      }),
  )
  await db.write((tx) => addReads(tx, counted))
  await rankMostRead(db, asOf)
}

/** The numbers are primes: every piece gets another share, and the same in every fill. */
function readingsOf(at: number, age: number): number {
  const liking = 11 + ((at * 53) % 97)
  return Math.round(liking * (1 + 4 / (1 + age / 3)))
}
