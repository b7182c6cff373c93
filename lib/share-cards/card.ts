// A share card: what stands on the picture that other sites show of an article, an issue or an author.
import { createHash } from 'node:crypto'
import { formatMonth } from '../dates.ts'
import { clipped } from '../discovery/clipped.ts'
import type { Publication } from '../discovery/publication.ts'
import type { ArticlePageView, AuthorPageView, BylineLine, IssueView, Picture } from '../reader/views.ts'

export type ShareCard = {
  /** The publication's name. */
  masthead: string
  /** In the section's colour. */
  kicker: string
  section: string | null
  title: string
  /** Who signs, or what an author is. */
  byline: string
  foot: string
  /** The picture's own address, "/media/HASH/FILE"; `tall` shows all of it, else it fills its half. */
  picture: { path: string; isTall: boolean } | null
  /** In the name's place; left out where there is none. */
  logo?: { path: string; width: number; height: number }
  /** The publication's own, by day; left out where they are the program's. */
  colours?: { house?: string; section?: string }
}

/** Whose card it is. */
export type CardPublication = Pick<Publication, 'name' | 'logo' | 'colours'>

/** The measures that Facebook, LinkedIn, X and messengers ask for. */
export const CARD = { width: 1200, height: 630 }

const TITLE = 140

export function articleCard(publication: CardPublication, view: ArticlePageView): ShareCard {
  return {
    ...marksOf(publication, view.section),
    kicker: view.sponsor ?? view.kicker ?? view.breadcrumb[0]?.label ?? '',
    section: view.section,
    title: clipped(view.title, TITLE),
    byline: signersOf(view.byline),
    foot: view.issue?.label ?? formatMonth(view.publishedAt, view.timeZone),
    picture: pictureOf(view.hero, false),
  }
}

export function issueCard(publication: CardPublication, view: IssueView): ShareCard {
  const titles = view.sections.flatMap(({ teasers }) => teasers.map(({ title }) => title))
  return {
    ...marksOf(publication, null),
    kicker: `Volume ${view.volume}, number ${view.number}`,
    section: null,
    title: view.label,
    byline: clipped(titles.slice(0, 3).join(' · '), 120),
    foot: titles.length === 1 ? '1 article' : `${titles.length} articles`,
    picture: pictureOf(view.cover, true),
  }
}

export function authorCard(publication: CardPublication, { author, listing }: AuthorPageView): ShareCard {
  return {
    ...marksOf(publication, null),
    kicker: author.role ?? 'Author',
    section: null,
    title: clipped([author.name, ...author.credentials].join(', '), TITLE),
    byline: clipped(author.affiliation ?? '', 120),
    foot: listing.total === 1 ? '1 article' : `${listing.total} articles`,
    picture: pictureOf(author.photo, false),
  }
}

/** What is the program's own is left out, so that such a card keeps its address. */
function marksOf({ name, logo, colours }: CardPublication, section: string | null) {
  const own = { house: colours.house?.day, section: section ? colours[section]?.day : undefined }
  return {
    masthead: name,
    ...(logo && { logo: { path: logo.src, width: logo.width, height: logo.height } }),
    ...((own.house ?? own.section) && { colours: own }),
  }
}

/** Raised when the same card would be drawn in another way. */
const DESIGN = 2

/** Of all that the card shows: another text, another address, so that nobody keeps showing the old one. */
export function cardVersion(card: ShareCard): string {
  return createHash('sha256')
    .update(JSON.stringify([DESIGN, card]))
    .digest('hex')
    .slice(0, 16)
}

/** What the card says, for those who do not see it. */
export const cardWords = ({ title, byline, masthead }: ShareCard) =>
  [title, byline, masthead].filter(Boolean).join('. ')

function signersOf(byline: BylineLine[]): string {
  const names = byline.filter(({ role }) => role === '').map(({ name }) => name)
  const [first = '', second = ''] = names
  if (names.length > 2) return `${first} and ${names.length - 1} others`
  return names.length === 2 ? `${first} and ${second}` : first
}

const pictureOf = (picture: Picture | null, isTall: boolean): ShareCard['picture'] =>
  picture === null || picture.missing ? null : { path: picture.src, isTall }
