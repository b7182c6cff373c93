// A post becomes an article with everything that belongs to it.
import { contentOf } from '../../../articles/content.ts'
import type { ItemRecord } from '../records/record.ts'
import { redirectsFor } from './addresses.ts'
import { beginText, hashedVisibility } from './begin.ts'
import type { Entry } from './entry.ts'
import { own } from './kept.ts'
import { mediumEntry } from './media/media.ts'
import { hashOf, idOf } from './refs.ts'
import type { Site } from './site.ts'
import { loginOf } from './terms/authors.ts'
import { CATEGORIES } from './terms/category-tree.ts'
import { TAGS } from './terms/tags.ts'
import { visibilityOf } from './visibility.ts'
import { dekOf, excerptOf, seoOf, type Warn } from './words.ts'

/** Why an item that differs is kept: said only if it is. */
export const EDITED_HERE = 'It was changed at the old site and edited here; what stands here was kept.'

/** What an editor can choose at most (lib/articles/content.ts). */
const MOST = { categories: 30, tags: 50, authors: 30 }

/** The article's entry, after those of pictures that only its text knows. */
export function planArticle(item: ItemRecord, site: Site): Entry[] {
  const begun = beginText(item, site, 'post')
  if (begun.kind === 'skipped') return [begun]
  const { address, origin, body, warnings, warn, title, importRef } = begun
  if (item.isSticky) warn('It was pinned to the front page; choose it there if it should be again.')
  const there = site.present.articles.get(importRef)
  const id = there?.id ?? idOf(importRef)
  const content = contentOf({
    ...{ title, dek: dekOf(item), excerpt: excerptOf(item, body.teaser, warn), body: body.doc },
    ...{ byline: bylineOf(item, site), hero: heroOf(item, site, warn), seo: seoOf(item) },
    ...{ categoryIds: categoriesOf(item, site, warn), tagIds: tagsOf(item, site, warn) },
  })
  const visibility = visibilityOf(item, site.now, warn)
  const guid = guidOf(item, id, site, warn)
  const importHash = hashOf({
    content,
    guid,
    visibility: hashedVisibility(item, visibility),
  })
  const isTouched = site.present.touched.has(id)
  const isSame = there?.importHash === importHash
  return [
    ...body.strays.map((medium) => mediumEntry(medium, site.present)),
    {
      kind: 'article',
      origin,
      action: !there ? 'create' : isSame || isTouched ? 'keep' : 'update',
      ...(isSame ? {} : { keptBecause: EDITED_HERE }),
      warnings,
      redirects: redirectsFor(
        { ...item, title, oldSlugs: oldSlugsOf(item) },
        address,
        body.pageCount,
        site.siteUrl,
      ),
      article: {
        id,
        importRef,
        importHash,
        slug: address.slug,
        guid,
        content,
        visibility,
        rev: there?.rev ?? null,
      },
    },
  ]
}

export function oldSlugsOf({ meta }: ItemRecord): string[] {
  const old = meta.get('_wp_old_slug')?.trim()
  return old ? [old] : []
}

/** Several authors where Co-Authors Plus names them, else the one who wrote it. */
function bylineOf(item: ItemRecord, { authors }: Site) {
  const named = item.terms.filter(({ domain }) => domain === 'author').map(({ slug }) => loginOf(slug))
  const logins = named.length > 0 ? named : [loginOf(item.creator)]
  return [...new Set(logins)].slice(0, MOST.authors).flatMap((login) => {
    const author = authors.byLogin.get(login)
    return author
      ? [{ authorId: author.id, name: author.name, credentials: author.credentials, role: '' as const }]
      : []
  })
}

function heroOf(item: ItemRecord, { uploads }: Site, warn: Warn) {
  const id = Number(item.meta.get('_thumbnail_id')) || null
  if (id === null) return null
  const medium = uploads.byNumber(id)
  if (medium) return { mediumId: medium.id, alt: null, caption: null, credit: null }
  warn(`Its featured image (${id}) is not in the export.`)
  return null
}

/** The primary one (Yoast) first; "Uncategorized" last, since it says nothing. */
function categoriesOf(item: ItemRecord, { categories }: Site, warn: Warn): string[] {
  const primary = categories.byNumber.get(Number(item.meta.get('_yoast_wpseo_primary_category')))
  const terms = item.terms.filter(({ domain }) => domain === CATEGORIES)
  const found = terms
    .toSorted((a, b) => Number(a.slug === NONE) - Number(b.slug === NONE))
    .flatMap(({ slug, name }) => {
      const candidates = categories.bySlug.get(slug || name) ?? []
      const chosen = candidates.find((candidate) => candidate.name === name) ?? candidates[0]
      if (candidates.length > 1)
        warn(`Two categories have the address “${slug}”; ${chosen?.path ?? ''} was taken.`)
      return chosen ? [chosen.id] : []
    })
  const isListed = primary !== undefined && found.includes(primary.id)
  return atMost(
    [...new Set([...(isListed ? [primary.id] : []), ...found])],
    MOST.categories,
    'categories',
    warn,
  )
}

const NONE = 'uncategorized'

function tagsOf(item: ItemRecord, { tags }: Site, warn: Warn): string[] {
  const terms = item.terms.filter(({ domain }) => domain === TAGS)
  const found = terms.flatMap(({ slug, name }) => tags.bySlug.get(slug || name)?.id ?? [])
  return atMost([...new Set(found)], MOST.tags, 'tags', warn)
}

function atMost(ids: string[], most: number, what: string, warn: Warn): string[] {
  if (ids.length > most) warn(`It has ${ids.length} ${what}; the first ${most} were taken.`)
  return ids.slice(0, most)
}

/** Feed readers know an article by it; no two may have the same. */
function guidOf({ guid }: ItemRecord, id: string, site: Site, warn: Warn): string | null {
  if (guid === '') return null
  const owner = site.guids.get(guid)
  if ((owner === undefined || owner === id) && !site.present.otherGuids.has(guid)) {
    site.guids.set(own(guid), id)
    return guid
  }
  warn('Another article has the same guid; it got a new one.')
  return null
}
