// One page of an article, or the whole: everything the page shows, or where the address leads instead.
import type { Reading } from '../../../db/client.ts'
import { findArticle, listCorrections } from '../../../db/reader/articles.ts'
import { findMedium } from '../../../db/reader/publication/site.ts'
import type { ArticleContent } from '../../articles/content.ts'
import { clipped, DESCRIPTION } from '../../discovery/clipped.ts'
import { directionOf } from '../../language.ts'
import type { Card } from '../../publications/card.ts'
import { type ArticlePages, articlePages, type RenderedPage } from '../../rich-text/article-pages.ts'
import { articleAddresses, type PageAddresses, urls } from '../../urls.ts'
import { bodyPictures } from '../body-pictures.ts'
import { pictureOf } from '../pictures.ts'
import { type AdPage, loadAds } from '../publication/ads.ts'
import { loadSponsor } from '../publication/sponsors.ts'
import { loadSettings } from '../settings.ts'
import type { ArticlePageView, BodySegment } from '../views.ts'
import { loadAge } from './age.ts'
import { loadSurroundings } from './article-surroundings.ts'
import { contentsOf } from './contents.ts'
import { pagerOf } from './pager.ts'
import { referencesOf } from './references.ts'
import type { WantedPage } from './wanted.ts'

export type ArticleAnswer = { kind: 'moved'; to: string } | { kind: 'found'; view: ArticlePageView }

/** Null when nothing is visible at this address. `/1/` and odd forms of the single page are sent to the canonical ones. */
export async function loadArticlePage(
  reading: Reading,
  slug: string,
  wanted: WantedPage,
): Promise<ArticleAnswer | null> {
  const live = await findArticle(reading, slug)
  return live && showArticlePage(reading, { ...live, addresses: articleAddresses(slug) }, wanted)
}

/** A text with what listings and dates say of it, and where its pages stand. */
export type ShownArticle = {
  article: { id: string; slug: string }
  publication: { listedAt: number; updatedAt: number | null; card: Pick<Card, 'excerpt'> }
  content: ArticleContent
  addresses: PageAddresses
}

/** The same for a text that was found elsewhere: the preview of a draft takes every step that readers' pages take. */
export async function showArticlePage(
  reading: Reading,
  shown: ShownArticle,
  wanted: WantedPage,
): Promise<ArticleAnswer | null> {
  const { body, sponsor } = shown.content
  const picture = await bodyPictures(reading, [body])
  const { paragraphsPerAd: every } = await loadSettings(reading)
  const pages = articlePages(body, { picture, isSponsored: sponsor !== null, every })
  const moved = canonicalFor(shown.article.slug, wanted, pages.pages.length)
  if (moved) return { kind: 'moved', to: moved }
  const single = wanted.kind === 'single'
  const number = wanted.kind === 'single' ? 1 : wanted.number
  const rendered = single ? pages.single : pages.pages[number - 1]
  if (!rendered) return null
  return { kind: 'found', view: await viewOf(reading, shown, { pages, rendered, single, number }) }
}

function canonicalFor(slug: string, wanted: WantedPage, count: number): string | null {
  if (wanted.kind === 'numbered' && wanted.number === 1) return urls.article(slug)
  if (wanted.kind !== 'single') return null
  if (count === 1) return urls.article(slug)
  return wanted.number !== undefined || wanted.asked !== '1' ? urls.singlePage(slug) : null
}

type Chosen = { pages: ArticlePages; rendered: RenderedPage; single: boolean; number: number }

async function viewOf(reading: Reading, shown: ShownArticle, chosen: Chosen): Promise<ArticlePageView> {
  const { article, publication, content, addresses } = shown
  const { pages, rendered, single, number } = chosen
  const count = pages.pages.length
  const hero = content.hero && (await findMedium(reading, content.hero.mediumId))
  const corrections = await listCorrections(reading, article.id)
  return {
    id: article.id,
    slug: article.slug,
    href: urls.article(article.slug),
    canonical: single ? urls.article(article.slug) : urls.articlePage(article.slug, number),
    firstPublished: content.seo.canonical,
    kicker: content.kicker,
    title: content.title,
    documentTitle: titleFor(content.seo.title ?? content.title, chosen),
    description: descriptionFor(content.seo.description ?? content.dek ?? publication.card.excerpt, chosen),
    dek: content.dek,
    publishedAt: publication.listedAt,
    updatedAt: publication.updatedAt,
    agedYears: await loadAge(reading, shown),
    timeZone: (await loadSettings(reading)).timeZone,
    minutes: pages.minutes,
    words: pages.words,
    referenceCount: pages.single.references.length,
    isEssay: content.isEssay,
    hero: hero ? pictureOf(hero, content.hero ?? {}) : null,
    contents: contentsOf(addresses, pages, single ? 'single' : number),
    body: await withAds(reading, rendered, {
      page: `${article.id} ${single ? 'single' : number}`,
      categoryIds: content.categoryIds,
    }),
    page: { number, count, single },
    pager: pagerOf(addresses, { pages: pages.pages, current: single ? 'single' : number }),
    references: referencesOf(addresses, rendered, single),
    corrections: corrections.map(({ kind, text, at, updatedAt }) => ({ kind, text, at, updatedAt })),
    sponsor: content.sponsor,
    sponsorLink: await loadSponsor(reading, content.sponsor),
    disclosure: content.disclosure,
    language: languageOf(content.language),
    noindex: content.seo.noindex,
    ...(await loadSurroundings(reading, shown)),
  }
}

function languageOf(code: string | null): ArticlePageView['language'] {
  return code ? { code, direction: directionOf(code) } : null
}

function titleFor(title: string, { pages, single, number }: Chosen): string {
  const count = pages.pages.length
  if (count === 1) return title
  if (single) return `${title}: Single Page`
  return number === 1 ? title : `${title}: Page ${number} of ${count}`
}

/** No two pages describe themselves alike; all on one page is the same text as its parts, and search engines are told so. */
function descriptionFor(text: string, { pages, single, number }: Chosen): string {
  return single || number === 1
    ? clipped(text, DESCRIPTION)
    : clipped(`Page ${number} of ${pages.pages.length}: ${text}`, DESCRIPTION)
}

/** A place with nothing to show is absent. */
async function withAds(
  reading: Reading,
  { segments }: RenderedPage,
  page: Omit<AdPage, 'places'>,
): Promise<BodySegment[]> {
  const places = segments.flatMap((segment) => (segment.kind === 'ad' ? segment.place : []))
  const ads = places.length > 0 ? await loadAds(reading, { ...page, places }) : []
  return segments.flatMap((segment): BodySegment[] => {
    if (segment.kind === 'html') return [segment]
    return ads.filter(({ place }) => place === segment.place).map((ad) => ({ kind: 'ad', ad }))
  })
}
