// Runs the checks on an article's newest text, with what the store knows of all it points to.
import { findArticle } from '../../../db/desk/articles/articles.ts'
import {
  findCategorySponsor,
  findIssue,
  isSlugOfAnother,
  listAuthorCredentials,
  listSameTitle,
} from '../../../db/desk/articles/preflight.ts'
import { listMedia } from '../../../db/desk/subjects/choices.ts'
import { type ArticleContent, articleContent } from '../../articles/content.ts'
import { formatMonth } from '../../dates.ts'
import type { Desk } from '../../desk.ts'
import { NotFound } from '../../errors.ts'
import { can } from '../../policy.ts'
import { loadSettings } from '../../reader/settings.ts'
import { allBlocks, isBlock } from '../../rich-text/tree.ts'
import { slugify } from '../../slugs.ts'
import { NUMBERED } from './checks/titles.ts'
import type { Finding, PreflightFacts } from './finding.ts'
import { ownLinks } from './own-links.ts'
import { preflight } from './preflight.ts'

/** `at` is the moment it is to appear, now when absent. Throws NotFound for what the actor may not read. */
export async function loadPreflight(desk: Desk, id: string, at?: number): Promise<{ findings: Finding[] }> {
  const found = await findArticle(desk, id)
  if (!found) throw new NotFound('This article does not exist.')
  const { article } = found
  const content = articleContent.safeParse(found.content).data ?? found.content
  const moment = Math.max(at ?? desk.now, article.embargoUntil ?? 0)
  const facts = await loadFacts(desk, { id, slug: article.slug, content, at: moment })
  return { findings: preflight(facts) }
}

type Subject = Pick<PreflightFacts, 'id' | 'slug' | 'content' | 'at'>

async function loadFacts(desk: Desk, subject: Subject): Promise<PreflightFacts> {
  const { id, content } = subject
  const { timeZone, wordsPerPage } = await loadSettings({ db: desk.db, now: desk.now, note() {} })
  const media = await listMedia(desk, mediumIdsOf(content))
  const authors = await listAuthorCredentials(
    desk,
    content.byline.flatMap(({ authorId }) => authorId ?? []),
  )
  const issue = content.issue && (await findIssue(desk, content.issue.id))
  return {
    ...subject,
    timeZone,
    wordsPerPage,
    media: Object.fromEntries(
      media.map(({ id, alt, credit, state, rightsExpireAt }) => [
        id,
        { alt, credit, isMissing: state === 'missing', rightsExpireAt },
      ]),
    ),
    authors: Object.fromEntries(authors.map(({ id, credentials }) => [id, { credentials }])),
    issue: issue && {
      year: issue.year,
      month: issue.month,
      label: formatMonth(Date.UTC(issue.year, issue.month - 1)),
    },
    links: await ownLinks(desk, subject),
    sameTitle: await listSameTitle(desk, content.title, id),
    isNumbered: await isNumbered(desk, subject),
    titleSlug: await titleSlugFor(desk, subject),
    categorySponsor: await findCategorySponsor(desk, content.categoryIds),
  }
}

/** A number that the title has too is part of the words. */
function isNumbered(desk: Desk, { id, slug, content }: Subject): Promise<boolean> {
  const number = NUMBERED.exec(slug)?.[0]
  if (!number || slugify(content.title).endsWith(number)) return Promise.resolve(false)
  return isSlugOfAnother(desk, slug.slice(0, -number.length), id)
}

/** While nobody has seen it, its address follows the title by itself; from then on moving it is for who may publish. */
async function titleSlugFor(desk: Desk, { id, slug, content }: Subject): Promise<string | null> {
  const wanted = slugify(content.title)
  if (wanted === slug || !can(desk.actor, 'article.publish')) return null
  return (await isSlugOfAnother(desk, wanted, id)) ? null : wanted
}

function mediumIdsOf({ body, hero }: ArticleContent): string[] {
  const figures = allBlocks(body.content.filter(isBlock)).flatMap((block) =>
    block.type === 'figure' ? block.attrs.mediumId : [],
  )
  return [...new Set([...figures, ...(hero ? [hero.mediumId] : [])])]
}
