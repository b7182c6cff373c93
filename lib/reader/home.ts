// The front page: a lead, two seconds, what is read most, the latest, opinion, a strip for each section, the current
// issue. Nothing twice: what editors have pinned stands where they put it, and everything else fills up around it.
import type { Reading } from '../../db/client.ts'
import {
  type CardRow,
  listByArticle,
  listByPublication,
  listIdsByTerm,
  listIdsByTerms,
  listLatestIds,
  listTitlesByIssue,
} from '../../db/reader/cards.ts'
import { listMostReadIds } from '../../db/reader/most-read.ts'
import { findFrontPage } from '../../db/reader/publication/front-page.ts'
import { findCurrentIssue } from '../../db/reader/publication/issues.ts'
import {
  type CategoryRow,
  listAuthors,
  listOpinionCategories,
  listTopCategories,
} from '../../db/reader/taxonomy.ts'
import { isArticle, type Pins, pinnedIds, STRIP, takenPins, ZONE_NAMES } from '../front-page/zones.ts'
import { urls } from '../urls.ts'
import { authorView } from './people.ts'
import { loadAds } from './publication/ads.ts'
import { issueTeaser } from './publication/issue.ts'
import { teasersOf } from './teasers.ts'
import type { HomeView, Picture, Teaser } from './views.ts'

export async function loadHome(reading: Reading): Promise<HomeView> {
  return (await composeHome(reading)).view
}

/** What stands in each place of a zone; null where nothing is left to stand there. */
type HomeZone = { key: string; label: string; places: (Teaser | null)[] }

/**
 * What stands where is chosen by publication; only then is anything of it read, all at once. `arranged` are pins that are
 * not saved yet, for who arranges them.
 */
export async function composeHome(
  reading: Reading,
  arranged?: Pins,
): Promise<{ view: HomeView; zones: HomeZone[] }> {
  const issue = await findCurrentIssue(reading)
  const sections = (await listTopCategories(reading)).filter(({ isOpinion }) => !isOpinion)
  const opinion = topmost(await listOpinionCategories(reading))
  const pins = await pinsOf(reading, sections, arranged)
  // As many as the page names without strips, after those that stand there by hand.
  const latest = await listLatestIds(reading, { limit: 24 + [...pins.values()].flat().length, offset: 0 })
  const first = await listByPublication(reading, latest.slice(0, 8))
  const { take, enough } = taker(pins)
  const chosen = {
    lead: take('lead', [...pictured(first.slice(0, 6)), ...latest], 1),
    seconds: take('seconds', [...pictured(first), ...latest], 2),
    mostRead: take('mostRead', await listMostReadIds(reading), 5),
    issue: issue ? take('issue', await newestIn.issue(reading, issue.issue.id), 5) : [],
    latest: take('latest', latest, 6),
    opinion: take('opinion', await newestIn.categories(reading, opinion, enough(4)), 4),
  }
  const strips: { category: CategoryRow; ids: Places }[] = []
  for (const category of sections)
    strips.push({
      category,
      ids: take(`${STRIP}${category.id}`, await newestIn.category(reading, category, enough(4)), 4),
    })
  const ids = [...Object.values(chosen), ...strips.map((strip) => strip.ids)].flat().filter(isArticle)
  const rows = await listByPublication(reading, ids)
  const teasers = await teasersOf(reading, rows)
  const shown = new Map(rows.map((row, at) => [row.publicationId, teasers[at]]))
  const teaserOf = (id: string | null) => (id === null ? null : (shown.get(id) ?? null))
  const show = (ids: Places) => ids.flatMap((id) => teaserOf(id) ?? [])
  const isOpinionPiece = ({ publicationId }: CardRow) => chosen.opinion.includes(publicationId)
  const opinionName = opinion.length === 1 && opinion[0] ? opinion[0].name : 'Opinion'
  const zone = (key: string, label: string, ids: Places) => ({ key, label, places: ids.map(teaserOf) })
  const names = Object.entries({ ...ZONE_NAMES, opinion: opinionName })
  const zones = [
    ...names.map(([key, label]) => zone(key, label, chosen[key as Named])),
    ...strips.map(({ category: { id, name }, ids }) => zone(`${STRIP}${id}`, name, ids)),
  ]
  const view = {
    lead: show(chosen.lead)[0] ?? null,
    seconds: show(chosen.seconds),
    mostRead: show(chosen.mostRead),
    latest: show(chosen.latest),
    opinion: show(chosen.opinion),
    opinionName,
    opinionPortraits: await portraitsOf(reading, rows.filter(isOpinionPiece)),
    strips: strips.map(({ category, ids }) => stripOf(category, show(ids))).filter(hasTeasers),
    issue: issue && { ...issueTeaser(issue), contents: show(chosen.issue) },
    ads: await loadAds(reading, { page: 'home', places: ['rail', 'home'], categoryIds: [] }),
  }
  return { view, zones }
}

type Named = 'lead' | 'seconds' | 'latest' | 'opinion'

/** By publication; null is a place that nothing is left for. */
type Places = (string | null)[]

/**
 * Each pin in its place, and in every other the first that nobody has taken before; what is pinned anywhere is taken. However
 * many other places show of a section, `enough` of its newest leave so many for its own.
 */
function taker(pins: Map<string, Places>) {
  const taken = new Set([...pins.values()].flat())
  const enough = (count: number) => taken.size + count
  const take = (zone: string, ids: string[], count: number): Places => {
    const own = pins.get(zone) ?? []
    const free = [...new Set(ids)].filter((id) => !taken.has(id)).values()
    const places = Array.from({ length: count }, (_, place) => own[place] ?? free.next().value ?? null)
    for (const id of places) taken.add(id)
    return places
  }
  return { take, enough }
}

/**
 * By publication. What readers cannot see now leaves its place to what comes by itself; what is pinned to a section that the
 * page does not have stands wherever it comes by itself.
 */
async function pinsOf(
  reading: Reading,
  sections: CategoryRow[],
  arranged?: Pins,
): Promise<Map<string, Places>> {
  const zones = [...Object.keys(ZONE_NAMES), ...sections.map(({ id }) => `${STRIP}${id}`)]
  const saved = arranged ?? (await findFrontPage(reading))?.pins ?? {}
  const pins = takenPins(saved, zones)
  const rows = await listByArticle(reading, pinnedIds(Object.fromEntries(pins)))
  const shown = new Map(rows.map(({ articleId, publicationId }) => [articleId, publicationId]))
  const shownOf = (id: string | null) => (id === null ? null : (shown.get(id) ?? null))
  return new Map([...pins].map(([zone, ids]) => [zone, ids.map(shownOf)]))
}

/** Stories with a picture first, otherwise in their order: what leads the page must carry it. */
function pictured(rows: CardRow[]): string[] {
  const isPictured = ({ hero, card }: CardRow) => hero !== null && !card.sponsor
  const ordered = [...rows.filter(isPictured), ...rows.filter((row) => !isPictured(row))]
  return ordered.map(({ publicationId }) => publicationId)
}

/** Those that stand below none of the others, whose articles they share. */
function topmost(categories: CategoryRow[]): CategoryRow[] {
  const isAbove = (path: string) => (other: CategoryRow) => path.startsWith(`${other.path}/`)
  return categories.filter(({ path }) => !categories.some(isAbove(path)))
}

const newestIn = {
  category(reading: Reading, { id }: CategoryRow, limit: number): Promise<string[]> {
    return listIdsByTerm(reading, 'category', id, { limit, offset: 0 })
  },
  categories(reading: Reading, categories: CategoryRow[], limit: number): Promise<string[]> {
    return listIdsByTerms(
      reading,
      'category',
      categories.map(({ id }) => id),
      limit,
    )
  },
  async issue(reading: Reading, id: string): Promise<string[]> {
    return (await listTitlesByIssue(reading, id)).map(({ publicationId }) => publicationId)
  },
}

function stripOf({ name, path, slug }: CategoryRow, teasers: Teaser[]): HomeView['strips'][number] {
  return { title: name, href: urls.category(path), section: slug, teasers }
}

const hasTeasers = ({ teasers }: { teasers: Teaser[] }) => teasers.length > 0

/** The first signer's portrait of each opinion piece. */
async function portraitsOf(reading: Reading, rows: CardRow[]): Promise<(Picture | null)[]> {
  const ids = rows.map(({ card }) => card.byline[0]?.authorId ?? '')
  const authors = await listAuthors(reading, [...new Set(ids)].filter(Boolean))
  const portraits = new Map(authors.map((row) => [row.author.id, authorView(row).photo]))
  return ids.map((id) => portraits.get(id) ?? null)
}
