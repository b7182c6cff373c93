// What an address that nothing stands at was probably meant to be: where it has moved, or the article that is called most like it.
import type { Reading } from '../../db/client.ts'
import { listSlugs } from '../../db/reader/articles.ts'
import { findRedirectAt } from '../../db/reader/publication/redirects.ts'
import { likeness, wordsOf } from '../reader/missing.ts'
import { standsAt } from '../reader/publication/redirects.ts'
import { redirectKey } from '../redirects/key.ts'
import { slips } from '../search/slips.ts'
import { urls } from '../urls.ts'

/** The newest are looked at; an old article that is missed is rarer than the work. */
const MOST_COMPARED = 5000
const LIKE_ENOUGH = 0.4
/** Of letters, a fifth may differ. */
const MOST_SLIPS = 0.2

export type Suggest = (address: string) => Promise<string | null>

/** Looks the articles up once, for as many addresses as are asked for. */
export async function makeSuggest(reading: Reading): Promise<Suggest> {
  const slugs = (await listSlugs(reading, MOST_COMPARED)).map(({ slug }) => ({
    slug,
    words: slug.split('-'),
  }))
  return async (address) => {
    const words = wordsOf(address)
    if (words.length === 0) return null
    return (await atItsFormerPlace(reading, words.join('-'))) ?? nearest(words, slugs)
  }
}

/** "/2019/05/gout-and-salt" of an article that was once at "/article/gout-and-salt/", or is. */
async function atItsFormerPlace(reading: Reading, slug: string): Promise<string | null> {
  const own = urls.article(slug)
  if (await standsAt(reading, own)) return encodeURI(own)
  return (await findRedirectAt(reading, redirectKey(own)))?.to ?? null
}

type Compared = { slug: string; words: string[] }

function nearest(words: string[], slugs: Compared[]): string | null {
  const written = words.join('-')
  let best = { slug: '', score: 0 }
  for (const { slug, words: own } of slugs) {
    const like = likeness(words, own)
    const score = like >= LIKE_ENOUGH ? like : nearness(written, slug)
    if (score > best.score) best = { slug, score }
  }
  return best.score > 0 ? encodeURI(urls.article(best.slug)) : null
}

/** By letters, for what has slips in every word; 0 where too many differ. */
function nearness(written: string, slug: string): number {
  const most = Math.floor(Math.max(written.length, slug.length) * MOST_SLIPS)
  if (Math.abs(written.length - slug.length) > most) return 0
  const differing = slips(written, slug)
  return differing > most ? 0 : LIKE_ENOUGH * (1 - differing / (most + 1))
}
