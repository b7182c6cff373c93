// Articles as entries of a feed: whole, all pages in one, with their references at the end.
import type { Reading } from '../../../db/client.ts'
import { listContents, listCorrectionsOf } from '../../../db/reader/articles.ts'
import type { CardRow } from '../../../db/reader/cards.ts'
import { listAuthors, listTags, listWithAncestors } from '../../../db/reader/taxonomy.ts'
import type { ArticleContent } from '../../articles/content.ts'
import { correctionChangedAt } from '../../corrections/names.ts'
import type { FeedEntry } from '../../feeds/view.ts'
import type { RenderContext } from '../../rich-text/to-html.ts'
import { absolute, urls } from '../../urls.ts'
import { bodyPictures } from '../body-pictures.ts'
import { pictureOf } from '../pictures.ts'
import { loadSettings } from '../settings.ts'
import type { CorrectionView } from '../views.ts'
import { entryHtml } from './entry-html.ts'
import { feedPicture } from './picture.ts'

export type EntryRow = Pick<
  CardRow,
  'articleId' | 'slug' | 'guid' | 'listedAt' | 'updatedAt' | 'card' | 'hero'
>
type Written = { row: EntryRow; content: ArticleContent }

/** In the order of the rows. `origin` such as "https://synovia.example" makes every address absolute. */
export async function feedEntries(reading: Reading, rows: CardRow[], origin: string): Promise<FeedEntry[]> {
  const revisions = rows.map((row) => row.revisionId)
  const contents = await listContents(reading, revisions)
  const written = rows.flatMap((row) => {
    const content = contents.get(row.revisionId)
    return content ? { row, content } : []
  })
  return entriesOf(reading, written, origin)
}

/** One article as it stands in the feed; the preview shows drafts so. */
export async function feedEntryOf(reading: Reading, written: Written, origin: string): Promise<FeedEntry> {
  const [entry] = await entriesOf(reading, [written], origin)
  if (!entry) throw new Error('One article makes one entry.')
  return entry
}

async function entriesOf(reading: Reading, written: Written[], origin: string): Promise<FeedEntry[]> {
  const contents = written.map(({ content }) => content)
  const ids = written.map(({ row }) => row.articleId)
  for (const { row } of written)
    if ((row.updatedAt ?? 0) > reading.now)
      reading.note(`article:${row.articleId}`, row.updatedAt ?? undefined)
  const shared: Shared = {
    origin,
    picture: await bodyPictures(
      reading,
      contents.map(({ body }) => body),
    ),
    subjects: await subjectsOf(reading, contents),
    authors: await authorsOf(reading, contents, origin),
    corrections: await listCorrectionsOf(reading, ids),
    timeZone: (await loadSettings(reading)).timeZone,
    now: reading.now,
  }
  return written.map((one) => entryOf(one, shared))
}

type Shared = {
  origin: string
  picture: RenderContext['picture']
  subjects(content: ArticleContent): string[]
  authors(content: ArticleContent): FeedEntry['authors']
  corrections: Map<string, CorrectionView[]>
  timeZone: string
  now: number
}

function entryOf({ row, content }: Written, shared: Shared): FeedEntry {
  const link = absolute(shared.origin, urls.article(row.slug))
  // Of a split article only the single page has every reference and heading that a mark may lead to.
  const whole = row.card.pageCount > 1 ? absolute(shared.origin, urls.singlePage(row.slug)) : link
  const context: RenderContext = { picture: shared.picture, feed: { origin: shared.origin, article: whole } }
  const corrections = shared.corrections.get(row.articleId) ?? []
  return {
    guid: row.guid,
    link,
    title: content.title,
    summary: row.card.excerpt,
    html: entryHtml(row.hero, { content, corrections, timeZone: shared.timeZone }, context),
    authors: shared.authors(content),
    subjects: shared.subjects(content),
    picture: row.hero && content.hero && feedPicture(pictureOf(row.hero, content.hero), shared.origin),
    isSponsored: content.sponsor !== null,
    publishedAt: row.listedAt,
    changedAt: changeOf(row, corrections, shared.now),
  }
}

/** Imported articles may carry any date as their last change, also one to come: it counts once it is there. */
function changeOf({ listedAt, updatedAt }: EntryRow, corrections: CorrectionView[], now: number): number {
  const changes = [updatedAt ?? listedAt, ...corrections.map(correctionChangedAt)]
  return Math.max(listedAt, ...changes.filter((at) => at <= now))
}

async function authorsOf(reading: Reading, contents: ArticleContent[], origin: string) {
  const ids = contents.flatMap(({ byline }) => byline.flatMap((line) => line.authorId ?? []))
  const rows = await listAuthors(reading, [...new Set(ids)])
  const slugs = new Map(rows.map(({ author }) => [author.id, author.slug]))
  return ({ byline }: ArticleContent) =>
    byline.map(({ authorId, name, credentials }) => {
      const slug = authorId === null ? undefined : slugs.get(authorId)
      return {
        name: [name, ...credentials].join(', '),
        href: slug === undefined ? null : absolute(origin, urls.author(slug)),
      }
    })
}

/** Categories and tags by name, looked up once for all entries. */
async function subjectsOf(reading: Reading, contents: ArticleContent[]) {
  const categories = await listWithAncestors(
    reading,
    contents.flatMap((content) => content.categoryIds),
  )
  const tags = await listTags(reading, [...new Set(contents.flatMap((content) => content.tagIds))])
  const tagNames = new Map(tags.map((tag) => [tag.id, tag.name]))
  return ({ categoryIds, tagIds }: ArticleContent) => [
    ...categoryIds.flatMap((id) => categories.get(id)?.name ?? []),
    ...tagIds.flatMap((id) => tagNames.get(id) ?? []),
  ]
}
