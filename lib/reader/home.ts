// The front page: a lead, two seconds, the latest, opinion, a strip for each section, the current issue. Nothing twice.
import type { Reading } from '../../db/client.ts'
import { listByIssue, listByTerm, listLatest } from '../../db/reader/cards.ts'
import { findCurrentIssue } from '../../db/reader/issues.ts'
import { findAuthor, findCategory, listTopCategories } from '../../db/reader/taxonomy.ts'
import { urls } from '../urls.ts'
import { loadAds } from './ads.ts'
import { issueTeaser } from './issue.ts'
import { authorView } from './people.ts'
import { teasersOf } from './teasers.ts'
import type { HomeView, Teaser } from './views.ts'

const OPINION = 'opinion'

export async function loadHome(reading: Reading): Promise<HomeView> {
  const shown = new Set<string>()
  const take = (teasers: Teaser[], count: number) => {
    const chosen = teasers.filter((teaser) => !shown.has(teaser.id)).slice(0, count)
    for (const teaser of chosen) shown.add(teaser.id)
    return chosen
  }
  const latest = await teasersOf(reading, await listLatest(reading, { limit: 24, offset: 0 }))
  const lead = take(preferPictured(latest.slice(0, 6)), 1)[0] ?? null
  const seconds = take(preferPictured(latest.slice(0, 8)), 2)
  const issue = await loadCurrentIssue(reading, (teasers) => take(teasers, 5))
  const rail = take(latest, 6)
  const opinion = take(await newestOf(reading, OPINION, 12), 4)
  const strips: HomeView['strips'] = []
  for (const category of await listTopCategories(reading)) {
    if (category.path === OPINION) continue
    const teasers = take(await newestOf(reading, category.path, 16), 4)
    if (teasers.length === 0) continue
    strips.push({ title: category.name, href: urls.category(category.path), section: category.slug, teasers })
  }
  return {
    lead,
    seconds,
    latest: rail,
    opinion,
    opinionPortraits: await portraitsOf(reading, opinion),
    strips,
    issue,
    ads: await loadAds(reading, ['home']),
  }
}

/** Stories with a picture first, otherwise in their order: what leads the page must carry it. */
function preferPictured(teasers: Teaser[]): Teaser[] {
  const isPictured = (teaser: Teaser) => teaser.picture !== null && !teaser.sponsor
  return [...teasers.filter(isPictured), ...teasers.filter((teaser) => !isPictured(teaser))]
}

async function newestOf(reading: Reading, path: string, limit: number): Promise<Teaser[]> {
  const category = await findCategory(reading, path)
  if (!category) return []
  return teasersOf(reading, await listByTerm(reading, 'category', category.id, { limit, offset: 0 }))
}

async function loadCurrentIssue(
  reading: Reading,
  choose: (teasers: Teaser[]) => Teaser[],
): Promise<HomeView['issue']> {
  const row = await findCurrentIssue(reading)
  if (!row) return null
  const contents = await teasersOf(reading, await listByIssue(reading, row.issue.id))
  return { ...issueTeaser(row), contents: choose(contents) }
}

/** The first signer's portrait of each opinion piece. */
async function portraitsOf(reading: Reading, teasers: Teaser[]): Promise<HomeView['opinionPortraits']> {
  const slugs = teasers.map((teaser) => teaser.byline[0]?.href?.split('/')[2])
  const authors = await Promise.all(slugs.map((slug) => (slug ? findAuthor(reading, slug) : null)))
  return authors.map((author) => (author ? authorView(author).photo : null))
}
