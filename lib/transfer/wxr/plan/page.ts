// A WordPress page becomes a static page.
import type { Doc } from '../../../rich-text/document.ts'
import { excerpt, toText } from '../../../rich-text/to-text.ts'
import type { ItemRecord } from '../records/record.ts'
import { itemRef, redirectsFor } from './addresses.ts'
import { EDITED_HERE, oldSlugsOf } from './article.ts'
import { bodyOf } from './body.ts'
import type { Entry } from './entry.ts'
import { mediumEntry } from './media/media.ts'
import { hashOf, idOf } from './refs.ts'
import type { Site } from './site.ts'
import { visibilityOf } from './visibility.ts'
import { excerptOf, titleOf, type Warn } from './words.ts'

export function planPage(item: ItemRecord, site: Site): Entry[] {
  const address = site.addresses.ofItem(item)
  const origin = { type: 'page', id: String(item.id ?? ''), title: address?.item.title ?? item.title }
  if (!address)
    return [{ kind: 'skipped', origin, reason: 'It lay in the trash of the old site.', warnings: [] }]
  const body = bodyOf(item, site)
  const warnings = [...item.notes, ...body.warnings]
  const warn: Warn = (text) => warnings.push(text)
  const title = titleOf(item, () => toText(body.doc), warn)
  if (address.isRenamed) warn(`Its address was taken; it is “${address.slug}” here.`)
  if (body.pageCount > 1) warn('It was split into pages; a static page is shown whole.')
  const importRef = itemRef(item, site.refs)
  const there = site.present.pages.get(importRef)
  const id = there?.id ?? idOf(importRef)
  const visibility = visibilityOf(item, site.now, warn)
  const description = excerptOf(item, body.teaser, () => {}) ?? excerpt(body.doc, 30)
  const fields = { title, description, body: whole(body.doc) }
  const importHash = hashOf({
    ...fields,
    visibility: item.publishedAt === null ? visibility.kind : visibility,
  })
  const isTouched = site.present.touched.has(id)
  const isSame = there?.importHash === importHash
  return [
    ...body.strays.map((medium) => mediumEntry(medium, site.present)),
    {
      kind: 'page',
      origin: { ...origin, title },
      action: isSame || isTouched ? 'keep' : there ? 'update' : 'create',
      ...(isSame ? {} : { keptBecause: there ? EDITED_HERE : DELETED_HERE }),
      warnings,
      redirects: redirectsFor({ ...item, title, oldSlugs: oldSlugsOf(item) }, address, 1, site.siteUrl),
      page: { id, importRef, importHash, slug: address.slug, ...fields, visibility },
    },
  ]
}

const DELETED_HERE = 'It was deleted here, and stays so; it can be brought back at the desk.'

function whole(doc: Doc): Doc {
  return { ...doc, content: doc.content.filter(({ type }) => type !== 'pageBreak') }
}
