// Which of the articles that are alike stand in a related list, and in which order.
import type { Alike } from '../../db/store/subjects/related.ts'
import { slugify } from '../slugs.ts'

/** What decides about an article: the titles readers see, now or later, and the first moment they see it (UTC ms). */
export type Facts = { titles: string[]; visibleFrom: number }

/** Twice as many as are shown, so that enough remain when some are withdrawn before the list is made anew. */
const VISIBLE = 8
/** Scheduled ones stand in the list already: they are shown as soon as they are visible, without another run. */
const PLANNED = 4

export const LONGEST_LIST = VISIBLE + PLANNED

/** The most alike first; never the article itself, what no reader will see, or the same title twice. */
export function relatedList(
  own: { id: string },
  alike: Alike[],
  facts: Map<string, Facts>,
  now: number,
): Alike[] {
  const titles = new Set(titlesOf(facts.get(own.id)))
  const left = { visible: VISIBLE, planned: PLANNED }
  return byScore(alike).filter(({ id }) => {
    const fact = facts.get(id)
    if (!fact || id === own.id) return false
    if (titlesOf(fact).some((title) => titles.has(title))) return false
    const kind = fact.visibleFrom <= now ? 'visible' : 'planned'
    if (left[kind] === 0) return false
    left[kind]--
    for (const title of titlesOf(fact)) titles.add(title)
    return true
  })
}

/** Sums of fractions differ in their last digits from one database to the other; six digits are plenty. */
function byScore(alike: Alike[]): Alike[] {
  return alike
    .map(({ id, score }) => ({ id, score: Math.round(score * 1e6) / 1e6 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

const titlesOf = (facts: Facts | undefined) => facts?.titles.map(slugify) ?? []
