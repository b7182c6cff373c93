// An article as those cite it who keep lists of literature: one record, from which every format is written.
import type { ArticlePageView } from '../../reader/views.ts'
import { absolute } from '../../urls.ts'
import type { Publication } from '../publication.ts'
import { type PersonName, partsOfName } from './name.ts'

export type Citation = {
  /** The article's own word in its address; names the entry too. */
  slug: string
  title: string
  authors: (PersonName & { orcid: string | null })[]
  journal: string
  publisher: string
  issns: string[]
  volume: number | null
  issue: number | null
  /** The day of first publication where the publication is at home. */
  date: { year: number; month: number; day: number }
  /** Where it first appeared, if elsewhere, else its own address; absolute. */
  url: string
  language: string
  keywords: string[]
  abstract: string
}

export function citationOf(publication: Publication, view: ArticlePageView): Citation {
  const { origin, name, publisher, issns, language, timeZone } = publication
  const signers = view.byline.filter(({ role }) => role === '')
  return {
    slug: view.slug,
    title: view.title,
    authors: signers.map((line) => ({
      ...partsOfName(line.name),
      orcid: view.authors.find(({ href }) => href === line.href)?.orcid ?? null,
    })),
    journal: name,
    publisher,
    issns,
    volume: view.issue?.volume ?? null,
    issue: view.issue?.number ?? null,
    date: dayOf(view.publishedAt, timeZone),
    url: view.firstPublished ?? absolute(origin, view.href),
    language,
    keywords: view.taggedWith.map(({ label }) => label),
    abstract: view.dek ?? view.description,
  }
}

/** "2023/12/08". */
export const slashed = ({ year, month, day }: Citation['date']) =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('/')

function dayOf(at: number, timeZone: string): Citation['date'] {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return { year: part('year'), month: part('month'), day: part('day') }
}
