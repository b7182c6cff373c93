// What subscribers get: the newest articles whole, all pages in one, with their references at the end.
import type { Reading } from '../../db/client.ts'
import { listContents } from '../../db/reader/articles.ts'
import { type CardRow, listLatest } from '../../db/reader/cards.ts'
import { listTags, listWithAncestors } from '../../db/reader/taxonomy.ts'
import type { ArticleContent } from '../articles/content.ts'
import { articleHtml } from '../rich-text/article-html.ts'
import { element, escapeHtml } from '../rich-text/html/escape.ts'
import { figureHtml } from '../rich-text/html/figure.ts'
import type { RenderContext } from '../rich-text/to-html.ts'
import { absolute, urls } from '../urls.ts'
import { bodyPictures } from './body-pictures.ts'
import { pictureOf } from './pictures.ts'
import { loadSettings } from './settings.ts'

export type FeedEntry = {
  /** Immutable, never made from host, scheme or slug. */
  guid: string
  link: string
  title: string
  summary: string
  html: string
  authors: string[]
  subjects: string[]
  publishedAt: number
}

export type FeedView = {
  title: string
  description: string
  link: string
  self: string
  language: string
  copyright: string
  /** When something in it last changed; null for an empty feed. */
  changedAt: number | null
  entries: FeedEntry[]
}

const ENTRIES = 50

/** `origin` such as "https://synovia.example" makes every address absolute. */
export async function loadFeed(reading: Reading, origin: string): Promise<FeedView> {
  const settings = await loadSettings(reading)
  const rows = await listLatest(reading, { limit: ENTRIES, offset: 0 })
  const contents = await listContents(
    reading,
    rows.map((row) => row.revisionId),
  )
  const written = rows.flatMap((row) => {
    const content = contents.get(row.revisionId)
    return content ? { row, content } : []
  })
  const picture = await bodyPictures(
    reading,
    written.map(({ content }) => content.body),
  )
  const subjects = await subjectsOf(
    reading,
    written.map(({ content }) => content),
  )
  const moments = rows.map((row) => row.updatedAt ?? row.listedAt)
  return {
    title: settings.name,
    description: settings.description || settings.tagline || settings.name,
    link: absolute(origin, urls.home()),
    self: absolute(origin, urls.feed()),
    language: settings.language,
    copyright: settings.publisher,
    changedAt: moments.length > 0 ? Math.max(...moments) : null,
    entries: written.map(({ row, content }) => entryOf(row, content, { origin, picture, subjects })),
  }
}

/** One article as it stands in the feed; the preview shows drafts so. */
export async function feedEntryOf(
  reading: Reading,
  { row, content }: { row: FeedRow; content: ArticleContent },
  origin: string,
): Promise<FeedEntry> {
  const picture = await bodyPictures(reading, [content.body])
  return entryOf(row, content, { origin, picture, subjects: await subjectsOf(reading, [content]) })
}

export type FeedRow = Pick<CardRow, 'slug' | 'guid' | 'listedAt' | 'card' | 'hero'>

type EntryContext = {
  origin: string
  picture: RenderContext['picture']
  subjects: (content: ArticleContent) => string[]
}

function entryOf(
  row: FeedRow,
  content: ArticleContent,
  { origin, picture, subjects }: EntryContext,
): FeedEntry {
  const link = absolute(origin, urls.article(row.slug))
  const context: RenderContext = { picture, feed: { origin, article: link } }
  return {
    guid: row.guid,
    link,
    title: content.title,
    summary: row.card.excerpt,
    html: `${sponsorHtml(content)}${heroHtml(row, content, context)}${articleHtml(content.body, context)}${disclosureHtml(content)}`,
    authors: content.byline.map((line) => [line.name, ...line.credentials].join(', ')),
    subjects: subjects(content),
    publishedAt: row.listedAt,
  }
}

/** A sponsor is named before anything else. */
const sponsorHtml = ({ sponsor }: ArticleContent) =>
  sponsor ? element('p', {}, element('strong', {}, escapeHtml(sponsor))) : ''

const disclosureHtml = ({ disclosure }: ArticleContent) =>
  disclosure ? element('p', {}, `${element('strong', {}, 'Disclosure:')} ${escapeHtml(disclosure)}`) : ''

function heroHtml({ hero }: FeedRow, content: ArticleContent, context: RenderContext): string {
  if (!hero || !content.hero) return ''
  const { alt, caption, credit, mediumId } = content.hero
  const withHero: RenderContext = { ...context, picture: () => pictureOf(hero, { alt, caption, credit }) }
  const text = caption ? [{ type: 'text' as const, text: caption }] : []
  return figureHtml(
    { type: 'figure', attrs: { mediumId, alt, credit, size: 'column' }, content: text },
    withHero,
  )
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
