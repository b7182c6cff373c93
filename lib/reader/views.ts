// What a public page shows: finished view models, made by the loaders beside this file and drawn by components.
// Plain data only; every address is already built, every text already chosen, every date still an instant (UTC ms).

import type { ArticleOrder } from '../../db/schema/taxonomy.ts'
import type { Ad } from './publication/ad-view.ts'

/** The files of a picture in one shape. */
export type Crop = {
  src: string
  srcset: string
  sources: { type: string; srcset: string }[]
  /** Pixels of `src`; always set, so that nothing shifts while it loads. */
  width: number
  height: number
}

/** A picture ready for `<picture>`: one `source` per modern format, an `img` with JPEG (or the labelled placeholder). */
export type Picture = Crop & {
  /** The same cut to 4:3 around its focal point, for places of that shape; absent until it has been made. */
  standard?: Crop
  alt: string
  /** Safe HTML of the caption, without its own element. */
  captionHtml: string | null
  credit: string | null
  /** True when the original could not be fetched (imports): `src` is then the labelled placeholder. */
  missing: boolean
}

/** A signer as printed: `role` is empty for plain authorship, else "as told to", "photographs by". */
export type BylineLine = { name: string; credentials: string[]; href: string | null; role: string }

/** `section` picks the muted colour of the top-level category: its slug, e.g. "opinion"; null is the house colour. */
export type Teaser = {
  id: string
  href: string
  kicker: string | null
  title: string
  dek: string | null
  excerpt: string
  byline: BylineLine[]
  publishedAt: number
  /** The publication's: its days are those that readers are told. */
  timeZone: string
  minutes: number
  picture: Picture | null
  section: string | null
  sectionLabel: string | null
  sponsor: string | null
  isVideo: boolean
}

export type Link = { label: string; href: string }

/** Of what leads to an article that somebody paid for: who, in the words that are printed. */
export type Paid = { sponsor?: string | null }

/** An article by its title: who paid for it is named wherever it appears. */
export type ArticleLink = Link & { sponsor: string | null }

/** A print issue as a link that knows which one it is. */
export type IssueLink = Link & { volume: number; number: number }

/** A menu entry: `href` null is a heading only; `external` leads to another site and says so. */
export type MenuItem = { label: string; href: string | null; external: boolean; children: MenuItem[] } & Paid

/** What the newsroom knows of who paid, beside the words that are printed. */
export type SponsorLink = { href: string | null; logo: Picture | null }

/** The body of one rendered page, in order: finished HTML of some blocks, or an advertising place between them. */
export type BodySegment = { kind: 'html'; html: string } | { kind: 'ad'; ad: Ad }

/** One entry of a reference list. `backlinks` lead to each place of citation, on whichever page it stands. */
export type ReferenceView = { number: number; id: string; html: string; backlinks: Link[] }

export type PagerEntry = { label: string; href: string | null; current: boolean }

/** Under a split article: numbers and "Single Page"; `next` invites with the next page's first heading. */
export type Pager = {
  entries: PagerEntry[]
  previous: Link | null
  next: { label: string; href: string; heading: string | null } | null
}

export type AuthorView = {
  name: string
  href: string
  credentials: string[]
  affiliation: string | null
  bio: string
  photo: Picture | null
  orcid: string | null
  role: string | null
}

export type CorrectionView = {
  kind: 'correction' | 'clarification' | 'update' | 'retraction'
  text: string
  at: number
  /** When it was last changed after it appeared; null, or not said: never. */
  updatedAt?: number | null
}

/** The page of all corrections, the latest first; each leads to its article. */
export type CorrectionsView = {
  entries: (CorrectionView & { id: string; article: ArticleLink })[]
  timeZone: string
  pagination: Pagination
  feedHref: string
}

export type ArticlePageView = {
  id: string
  slug: string
  href: string
  canonical: string
  /** Where it first appeared, if elsewhere: search engines are sent there (RFC 6596). */
  firstPublished: string | null
  kicker: string | null
  section: string | null
  /** Its primary category, or one above it, is somebody's opinion. */
  isOpinion: boolean
  title: string
  /** The document title: "Title", "Title: Page 3 of 6". */
  documentTitle: string
  description: string
  dek: string | null
  byline: BylineLine[]
  issue: IssueLink | null
  publishedAt: number
  updatedAt: number | null
  /** Full years since then or the first publication, where readers are told that it is old. */
  agedYears: number | null
  /** The publication's. */
  timeZone: string
  minutes: number
  /** Of the whole text, as are the references. */
  words: number
  referenceCount: number
  isEssay: boolean
  hero: Picture | null
  breadcrumb: Link[]
  /** Of a long article: its headings, wherever they stand; empty of others. */
  contents: Link[]
  body: BodySegment[]
  page: { number: number; count: number; single: boolean }
  pager: Pager | null
  /** References of this page; `complete` is true on the last and the single page, where the whole list stands. */
  references: { entries: ReferenceView[]; complete: boolean }
  corrections: CorrectionView[]
  sponsor: string | null
  sponsorLink?: SponsorLink | null
  disclosure: string | null
  /** Of the text, where it is not the publication's. */
  language: { code: string; direction: 'ltr' | 'rtl' } | null
  filedUnder: Link[]
  taggedWith: Link[]
  authors: AuthorView[]
  inThisIssue: { previous: ArticleLink | null; next: ArticleLink | null }
  related: Teaser[]
  noindex: boolean
}

/** Numbered pages of a listing; `pages` holds the links to draw, gaps as null. */
export type Pagination = {
  page: number
  pageCount: number
  previous: string | null
  next: string | null
  pages: ({ number: number; href: string } | null)[]
}

export type ListingView = {
  title: string
  /** What it is about in plain words; empty where nobody wrote any. */
  description: string
  introHtml: string | null
  section: string | null
  breadcrumb: Link[]
  subcategories: (Link & { count: number })[]
  /** A hub's hand-picked article; null on page 2 and later. */
  featured: Teaser | null
  sponsor: string | null
  sponsorLink?: SponsorLink | null
  isHub: boolean
  /** A hub's own, in place of its subcategories; empty where it has none. */
  menu: MenuItem[]
  teasers: Teaser[]
  order: ArticleOrder
  /** Beside the list, where it is long enough. */
  ads: Ad[]
  total: number
  pagination: Pagination
  feedHref: string
}

export type IssueTeaser = IssueLink & { cover: Picture | null }

export type IssueView = IssueTeaser & {
  /** Where the whole issue stands as one document for paper. */
  printedHref: string
  pdf: { href: string; size: string } | null
  sections: { name: string; teasers: Teaser[] }[]
  previous: Link | null
  next: Link | null
}

export type IssueArchiveView = { years: { year: number; issues: IssueTeaser[] }[] }

export type HomeView = {
  lead: Teaser | null
  seconds: Teaser[]
  /** The most read first, without what stands above it. */
  mostRead: Teaser[]
  latest: Teaser[]
  opinion: Teaser[]
  /** As its one section is called, or in a word where there are several. */
  opinionName: string
  opinionPortraits: (Picture | null)[]
  strips: { title: string; href: string; section: string; teasers: Teaser[] }[]
  issue: (IssueTeaser & { contents: Teaser[] }) | null
  ads: Ad[]
}

export type AuthorPageView = { author: AuthorView; listing: ListingView }

export type EditorsView = { introHtml: string | null; editors: AuthorView[] }

/** A static page of the footer (About Us, Privacy Policy, ...). */
export type StaticPageView = { title: string; html: string; updatedAt: number | null }

/** Nothing stands at this address: what the reader may have meant, from the last part of the path. */
export type MissingView = { query: string; near: ArticleLink[] }

/** An article that was published and then withdrawn. */
export type GoneView = { title: string | null; note: string | null }
