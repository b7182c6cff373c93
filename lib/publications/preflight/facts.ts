// What the store knows of everything that articles point to, asked once for all of them (decision 026).
import {
  listAuthorCredentials,
  listIssueMonths,
  listTitleHolders,
  mapCategorySponsors,
  mapSlugOwners,
} from '../../../db/desk/articles/preflight.ts'
import { listMedia } from '../../../db/desk/subjects/choices.ts'
import type { ArticleContent } from '../../articles/content.ts'
import { formatMonth } from '../../dates.ts'
import type { Desk } from '../../desk.ts'
import { can } from '../../policy.ts'
import { loadSettings } from '../../reader/settings.ts'
import { allBlocks, isBlock } from '../../rich-text/tree.ts'
import { slugify } from '../../slugs.ts'
import { NUMBERED } from './checks/titles.ts'
import type { PreflightFacts, Subject } from './finding.ts'
import { ownLinks } from './own-links.ts'

/** In the order of the subjects; how often the store is asked does not depend on how many there are. */
export async function loadFacts(desk: Desk, subjects: readonly Subject[]): Promise<PreflightFacts[]> {
  const { timeZone, wordsPerPage } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const media = await mediaFacts(desk, subjects)
  const authors = await authorFacts(desk, subjects)
  const issues = await issueFacts(desk, subjects)
  const links = await ownLinks(desk, subjects)
  const titles = await titleFacts(desk, subjects)
  const sponsors = await mapCategorySponsors(
    desk,
    unique(subjects, ({ content }) => content.categoryIds),
  )
  return subjects.map((subject) => {
    const { id, slug, content, at } = subject
    return {
      ...{ id, slug, content, at, timeZone, wordsPerPage },
      media: picked(media, mediumIdsOf(content)),
      authors: picked(authors, authorIdsOf(content)),
      issue: (content.issue && issues.get(content.issue.id)) ?? null,
      links: links.get(id) ?? {},
      ...titles(subject),
      categorySponsor: content.categoryIds.map((one) => sponsors.get(one)).find(Boolean) ?? null,
    }
  })
}

async function mediaFacts(desk: Desk, subjects: readonly Subject[]) {
  const rows = await listMedia(
    desk,
    unique(subjects, ({ content }) => mediumIdsOf(content)),
  )
  return new Map(
    rows.map(({ id, alt, credit, state, rightsExpireAt }) => [
      id,
      { alt, credit, isMissing: state === 'missing', rightsExpireAt },
    ]),
  )
}

async function authorFacts(desk: Desk, subjects: readonly Subject[]) {
  const rows = await listAuthorCredentials(
    desk,
    unique(subjects, ({ content }) => authorIdsOf(content)),
  )
  return new Map(rows.map(({ id, credentials }) => [id, { credentials }]))
}

async function issueFacts(desk: Desk, subjects: readonly Subject[]) {
  const rows = await listIssueMonths(
    desk,
    unique(subjects, ({ content }) => content.issue?.id ?? []),
  )
  return new Map(
    rows.map(({ id, year, month }) => [id, { year, month, label: formatMonth(Date.UTC(year, month - 1)) }]),
  )
}

type TitleFacts = Pick<PreflightFacts, 'hasNamesake' | 'isNumbered' | 'titleSlug'>

/**
 * While nobody has seen an article, its address follows the title by itself; from then on moving it is for who may publish. A
 * number at the end of the address that the title has too is part of the words.
 */
async function titleFacts(
  desk: Desk,
  subjects: readonly Subject[],
): Promise<(subject: Subject) => TitleFacts> {
  const mayMove = can(desk.actor, 'article.publish')
  const bareOf = ({ slug, content }: Subject) => {
    const number = NUMBERED.exec(slug)?.[0]
    return !number || slugify(content.title).endsWith(number) ? [] : slug.slice(0, -number.length)
  }
  const wantedOf = ({ slug, content }: Subject) => {
    const wanted = slugify(content.title)
    return wanted === slug || !mayMove ? [] : wanted
  }
  const owners = await mapSlugOwners(
    desk,
    unique(subjects, (subject) => [bareOf(subject), wantedOf(subject)].flat()),
  )
  const holders = await listTitleHolders(
    desk,
    unique(subjects, ({ content }) => content.title),
  )
  const holding = new Map(holders.map(({ title, ids }) => [title, ids]))
  return (subject) => {
    const isOfAnother = (slug: string) => (owners.get(slug) ?? subject.id) !== subject.id
    return {
      hasNamesake: (holding.get(subject.content.title) ?? []).some((id) => id !== subject.id),
      isNumbered: [bareOf(subject)].flat().some(isOfAnother),
      titleSlug: [wantedOf(subject)].flat().find((slug) => !isOfAnother(slug)) ?? null,
    }
  }
}

function mediumIdsOf({ body, hero }: ArticleContent): string[] {
  const figures = allBlocks(body.content.filter(isBlock)).flatMap((block) =>
    block.type === 'figure' ? block.attrs.mediumId : [],
  )
  return [...new Set([...figures, ...(hero ? [hero.mediumId] : [])])]
}

const authorIdsOf = ({ byline }: ArticleContent) => byline.flatMap(({ authorId }) => authorId ?? [])

const unique = (subjects: readonly Subject[], of: (subject: Subject) => string | string[]) => [
  ...new Set(subjects.flatMap(of)),
]

const picked = <T>(all: ReadonlyMap<string, T>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(
    ids.flatMap((id): [string, T][] => {
      const one = all.get(id)
      return one === undefined ? [] : [[id, one]]
    }),
  )
