// What a search can be narrowed to next, each with its count, and what it is narrowed to already, each to be taken back.
import type { Reading } from '../../../db/client.ts'
import { listAuthorNames, listCategoryNames, listIssueNames, type Named } from '../../../db/reader/names.ts'
import { countFacets } from '../../../db/reader/search.ts'
import type { FoundTerm, SearchOrder } from '../../../db/search/search-index.ts'
import { startOfDay, yearOf } from '../../dates.ts'
import { monthOf, type Question } from '../../search/resolve.ts'
import { urls } from '../../urls.ts'
import { loadSettings } from '../settings.ts'
import type { FacetView, SearchView } from './views.ts'

/** Over more articles than these nobody leafs; beyond them counts are of a part, and the page says so. */
export const MOST_COUNTED = 1200
const MOST_SHOWN = 6

export type Narrowable = { question: Question; order: SearchOrder; total: number }

export async function facetsOf(reading: Reading, asked: Narrowable): Promise<FacetView[]> {
  const { question, order, total } = asked
  if (!question.match) return []
  const { terms, listedAt } = await countFacets(reading, question.match, MOST_COUNTED)
  const taken = new Set(question.narrowings.flatMap(({ found }) => found.map(({ id }) => id)))
  const href = (filter: string) => urls.search(`${question.text} ${filter}`.trim(), order)
  const counted = Math.min(total, MOST_COUNTED)
  const entriesOf = (kind: 'category' | 'author' | 'issue', names: Named[]) => {
    const byId = new Map(names.map((named) => [named.id, named]))
    return terms
      .filter((term) => narrows(term, { kind, taken, counted }))
      .flatMap(({ id, count }) => {
        const named = byId.get(id)
        return named ? [{ label: named.name, count, href: href(`${kind}:${named.address}`) }] : []
      })
  }
  const issues = (await listIssueNames(reading)).map((issue) => ({ ...issue, name: monthOf(issue.address) }))
  const { timeZone } = await loadSettings(reading)
  const years = question.asked.dates.some(({ field }) => field === 'year')
    ? []
    : yearsOf(listedAt, timeZone).map(([year, count]) => ({ label: year, count, href: href(`year:${year}`) }))
  return [
    { title: 'Section', entries: entriesOf('category', told(await listCategoryNames(reading))) },
    { title: 'Author', entries: entriesOf('author', await listAuthorNames(reading)) },
    { title: 'Year', entries: years.length > 1 ? years : [] },
    { title: 'Issue', entries: entriesOf('issue', issues) },
  ].flatMap(({ title, entries }) =>
    entries.length > 0 ? [{ title, entries: entries.slice(0, MOST_SHOWN), isPart: total > counted }] : [],
  )
}

/** Categories that are called alike are told apart by what they are under. */
function told(names: Named[]): Named[] {
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  const isDoubled = (named: Named) => names.some(({ id, name }) => name === named.name && id !== named.id)
  return names.map((named) => {
    const above = isDoubled(named) ? nameOf.get(named.parentId ?? '') : undefined
    return above ? { ...named, name: `${named.name} (${above})` } : named
  })
}

type Narrower = { kind: FoundTerm['kind']; taken: ReadonlySet<string>; counted: number }

/** What every result has narrows nothing. */
function narrows(term: FoundTerm, { kind, taken, counted }: Narrower): boolean {
  return term.kind === kind && !taken.has(term.id) && term.count < counted
}

/** The newest first. A calendar is asked once for each year: for each of thousands of moments it would take longer than the rest. */
function yearsOf(listedAt: number[], timeZone: string): [string, number][] {
  const counts: [string, number][] = []
  let start = Number.POSITIVE_INFINITY
  for (const at of listedAt.toSorted((a, b) => b - a)) {
    if (at < start) {
      const year = String(yearOf(at, timeZone))
      start = startOfDay(`${year}-01-01`, timeZone)
      counts.push([year, 0])
    }
    const last = counts.at(-1)
    if (last) last[1]++
  }
  return counts
}

/** The filters of a question, each with the address of the same question without it. */
export function chipsOf({ text, asked, narrowings }: Question, order: SearchOrder): SearchView['narrowed'] {
  const without = (raw: string) => urls.search(text.replace(raw, ' ').replaceAll(/\s+/g, ' ').trim(), order)
  return [
    ...narrowings.map(({ filter, found }) => ({
      kind: KINDS[filter.field],
      label: found.length === 1 && found[0] ? found[0].name : filter.value,
      href: without(filter.raw),
    })),
    ...asked.dates.map(({ field, value, raw }) => ({ kind: KINDS[field], label: value, href: without(raw) })),
  ]
}

const KINDS = {
  ...{ author: 'Author', tag: 'Tag', category: 'Section', issue: 'Issue' },
  ...{ year: 'Year', before: 'Before', after: 'After' },
}
