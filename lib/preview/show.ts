// A draft as readers will meet it: as a page, in the feed, shared elsewhere, in lists. The steps are the readers' own.
import type { Reading, Source } from '../../db/client.ts'
import { findMedium } from '../../db/reader/publication/site.ts'
import { listWithAncestors } from '../../db/reader/taxonomy.ts'
import type { FeedEntry } from '../feeds/view.ts'
import { cardOf } from '../publications/card.ts'
import { showArticlePage } from '../reader/article/article-page.ts'
import { loadChrome } from '../reader/chrome.ts'
import type { Chrome } from '../reader/chrome-view.ts'
import { feedEntryOf } from '../reader/feed/entries.ts'
import { loadSettings } from '../reader/settings.ts'
import { teasersOf } from '../reader/teasers.ts'
import type { ArticlePageView, Teaser } from '../reader/views.ts'
import { articleCard, cardWords } from '../share-cards/card.ts'
import { absolute, type PageAddresses, urls } from '../urls.ts'
import type { Draft } from './draft.ts'
import { type FeedChange, loadFeedChange } from './feed-change.ts'
import { type Look, lookQuery } from './query.ts'

export type SharedView = {
  siteName: string
  title: string
  /** With the publication's name, as search engines get it. */
  documentTitle: string
  description: string
  address: string
  /** The share card it will get. */
  image: { src: string; alt: string }
  noindex: boolean
}

export type DraftView =
  | { kind: 'page'; chrome: Chrome; view: ArticlePageView; address: string }
  | { kind: 'feed'; publication: string; timeZone: string; entry: FeedEntry; change: FeedChange }
  | { kind: 'shared'; card: SharedView }
  | { kind: 'lists'; chrome: Chrome; teaser: Teaser }

type Showing = {
  look: Pick<Look, 'as' | 'page'>
  addresses: PageAddresses
  origin: string
  /** As of when the site around the draft is shown: to guests never later than now. */
  around: number
}

/** Null when the draft has no such page. */
export async function showDraft(
  db: Source,
  draft: Draft,
  { look, addresses, origin, around }: Showing,
): Promise<DraftView | null> {
  const reading: Reading = { db, now: around, note() {} }
  switch (look.as) {
    case 'page': {
      const view = await pageOf(reading, draft, { page: look.page, addresses })
      const address = view && absolute(origin, view.canonical)
      return view && address ? { kind: 'page', chrome: await loadChrome(reading), view, address } : null
    }
    case 'feed': {
      const { name, timeZone } = await loadSettings(reading)
      const { content } = draft
      const entry = await feedEntryOf(reading, { row: await rowOf(reading, draft), content }, origin)
      // Pictures come from here, whatever name the publication will have: the feed's own addresses are absolute.
      const html = entry.html.replaceAll(absolute(origin, '/media/'), '/media/')
      const change = await loadFeedChange(reading, { draft, entry, origin })
      return { kind: 'feed', publication: name, timeZone, entry: { ...entry, html }, change }
    }
    case 'shared': {
      const view = await pageOf(reading, draft, { page: 1, addresses })
      return view && { kind: 'shared', card: await sharedOf(reading, { draft, view, origin }) }
    }
    case 'lists': {
      const [teaser] = await teasersOf(reading, [await rowOf(reading, draft)])
      return teaser ? { kind: 'lists', chrome: await loadChrome(reading), teaser } : null
    }
  }
}

type Wanted = { page: Look['page']; addresses: PageAddresses }

/** An article that is not split has one page, which is the single page too. */
async function pageOf(reading: Reading, draft: Draft, { page, addresses }: Wanted) {
  const { article, content, listedAt, updatedAt } = draft
  const shown = {
    ...{ article, content, addresses },
    publication: { listedAt, updatedAt, card: cardOf(content) },
  }
  const answer = await showArticlePage(
    reading,
    shown,
    page === 'single' ? { kind: 'single', asked: '1' } : { kind: 'page', number: page },
  )
  if (answer?.kind !== 'moved') return answer?.view ?? null
  const whole = await showArticlePage(reading, shown, { kind: 'page', number: 1 })
  return whole?.kind === 'found' ? whole.view : null
}

/** What a list or the feed would read of it. */
async function rowOf(reading: Reading, { article, content, listedAt, updatedAt }: Draft) {
  const [primaryId] = content.categoryIds
  const category = primaryId ? (await listWithAncestors(reading, [primaryId])).get(primaryId) : undefined
  return {
    articleId: article.id,
    slug: article.slug,
    guid: article.guid,
    listedAt,
    updatedAt,
    card: cardOf(content),
    categoryName: category?.name ?? null,
    categoryPath: category?.path ?? null,
    hero: content.hero && (await findMedium(reading, content.hero.mediumId)),
  }
}

type Shared = { draft: Draft; view: ArticlePageView; origin: string }

async function sharedOf(reading: Reading, { draft, view, origin }: Shared): Promise<SharedView> {
  const { name } = await loadSettings(reading)
  return {
    siteName: name,
    title: view.documentTitle,
    documentTitle: `${view.documentTitle} | ${name}`,
    description: view.description,
    address: absolute(origin, urls.article(view.slug)),
    image: {
      src: urls.deskPreviewCard(draft.article.id, lookQuery({ revision: draft.version.id })),
      alt: cardWords(articleCard({ name, logo: null, colours: {} }, view)),
    },
    noindex: view.noindex,
  }
}
