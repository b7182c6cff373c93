// The front page: a lead, two seconds, what is read most, the latest, opinion, a strip for each section, the current issue. Nothing twice.
import type { Reading } from '../../db/client.ts'
import {
  type CardRow,
  listByPublication,
  listIdsByTerm,
  listLatestIds,
  listTitlesByIssue,
} from '../../db/reader/cards.ts'
import { findCurrentIssue } from '../../db/reader/issues.ts'
import { listMostReadIds } from '../../db/reader/most-read.ts'
import { type CategoryRow, listAuthors, listTopCategories } from '../../db/reader/taxonomy.ts'
import { urls } from '../urls.ts'
import { loadAds } from './ads.ts'
import { issueTeaser } from './issue.ts'
import { authorView } from './people.ts'
import { teasersOf } from './teasers.ts'
import type { HomeView, Picture, Teaser } from './views.ts'

const OPINION = 'opinion'

/** What stands where is chosen by publication; only then is anything of it read, all at once. */
export async function loadHome(reading: Reading): Promise<HomeView> {
  const latest = await listLatestIds(reading, { limit: 24, offset: 0 })
  const first = await listByPublication(reading, latest.slice(0, 8))
  const issue = await findCurrentIssue(reading)
  const categories = await listTopCategories(reading)
  const take = taker()
  const chosen = {
    lead: take(pictured(first.slice(0, 6)), 1),
    seconds: take(pictured(first), 2),
    mostRead: take(await listMostReadIds(reading), 5),
    issue: issue ? take(await newestIn.issue(reading, issue.issue.id), 5) : [],
    latest: take(latest, 6),
    opinion: take(await newestIn.category(reading, categories.find(isOpinion), 12), 4),
  }
  const strips: { category: CategoryRow; ids: string[] }[] = []
  for (const category of categories)
    if (!isOpinion(category))
      strips.push({ category, ids: take(await newestIn.category(reading, category, 16), 4) })
  const ids = [...Object.values(chosen), ...strips.map((strip) => strip.ids)].flat()
  const rows = await listByPublication(reading, ids)
  const teasers = await teasersOf(reading, rows)
  const shown = new Map(rows.map((row, at) => [row.publicationId, teasers[at]]))
  const show = (ids: string[]) => ids.flatMap((id) => shown.get(id) ?? [])
  const isOpinionPiece = ({ publicationId }: CardRow) => chosen.opinion.includes(publicationId)
  return {
    lead: show(chosen.lead)[0] ?? null,
    seconds: show(chosen.seconds),
    mostRead: show(chosen.mostRead),
    latest: show(chosen.latest),
    opinion: show(chosen.opinion),
    opinionPortraits: await portraitsOf(reading, rows.filter(isOpinionPiece)),
    strips: strips.map(({ category, ids }) => stripOf(category, show(ids))).filter(hasTeasers),
    issue: issue && { ...issueTeaser(issue), contents: show(chosen.issue) },
    ads: await loadAds(reading, ['home']),
  }
}

/** Takes the first so many that nobody has taken before. */
function taker() {
  const taken = new Set<string>()
  return (ids: string[], count: number): string[] => {
    const chosen = ids.filter((id) => !taken.has(id)).slice(0, count)
    for (const id of chosen) taken.add(id)
    return chosen
  }
}

/** Stories with a picture first, otherwise in their order: what leads the page must carry it. */
function pictured(rows: CardRow[]): string[] {
  const isPictured = ({ hero, card }: CardRow) => hero !== null && !card.sponsor
  const ordered = [...rows.filter(isPictured), ...rows.filter((row) => !isPictured(row))]
  return ordered.map(({ publicationId }) => publicationId)
}

const isOpinion = ({ path }: CategoryRow) => path === OPINION

const newestIn = {
  async category(reading: Reading, category: CategoryRow | undefined, limit: number): Promise<string[]> {
    return category ? listIdsByTerm(reading, 'category', category.id, { limit, offset: 0 }) : []
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
