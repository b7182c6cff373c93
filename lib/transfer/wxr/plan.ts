// Plans an import: from the records of an export and what is here already to the entries that are to be written.
import { planArticle } from './plan/article.ts'
import type { Entry } from './plan/entry.ts'
import { own } from './plan/kept.ts'
import { planMedia } from './plan/media/media.ts'
import { planMenus } from './plan/menus/menus.ts'
import { planPage } from './plan/page.ts'
import type { Present } from './plan/present.ts'
import { type Site, siteOf } from './plan/site.ts'
import { ARTICLE_TYPE, PAGE_TYPE, type Survey } from './plan/survey.ts'
import type { ItemRecord } from './records/record.ts'

export type Plan = {
  /** The site's name, authors, categories, tags and pictures: what articles point to. */
  first: Entry[]
  /** The entries of one item, in the order of the second reading; none for what is no article or page. */
  forItem(item: ItemRecord): Entry[]
  /** Menus: they point to articles and pages. */
  last: Entry[]
}

/** Pure: the same survey and store give the same plan. `now` is the date of what has none. */
export function planImport(survey: Survey, present: Present, now: number): Plan {
  const site = siteOf(survey, present, now)
  return {
    first: [
      ...planSite(survey, present),
      ...brokenParts(survey),
      ...site.authors.entries,
      ...site.categories.entries,
      ...site.tags.entries,
      ...planMedia(survey, site.uploads, site.addresses, present),
    ],
    forItem: (item) => planItem(item, site),
    last: planMenus(survey, site),
  }
}

function planSite({ channel }: Survey, { hasSettings }: Present): Entry[] {
  if (channel.title === '' || hasSettings) return []
  const { title, language } = channel
  const description = channel.description.slice(0, 300)
  const origin = { type: 'site', id: channel.siteUrl, title }
  const site = { name: title.slice(0, 80), tagline: description, description, language: language || 'en' }
  return [{ kind: 'site', origin, action: 'create', warnings: [], redirects: [], site }]
}

function brokenParts({ broken }: Survey): Entry[] {
  return broken.map(({ what, title, reason }) => ({
    kind: 'skipped',
    origin: { type: 'part', id: what, title },
    reason: `It could not be read: ${reason}.`,
    warnings: [],
  }))
}

function planItem(item: ItemRecord, site: Site): Entry[] {
  if (item.type !== ARTICLE_TYPE && item.type !== PAGE_TYPE) return []
  const key = item.id === null ? `${item.type} ${item.guid || item.link}` : String(item.id)
  const origin = { type: item.type, id: String(item.id ?? ''), title: item.title }
  if (site.seen.has(key)) {
    return [
      {
        kind: 'skipped',
        origin,
        reason: 'The export holds another item with the same number.',
        warnings: [],
      },
    ]
  }
  site.seen.add(own(key))
  return item.type === ARTICLE_TYPE ? planArticle(item, site) : planPage(item, site)
}
