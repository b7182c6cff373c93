// A WordPress page becomes a static page.
import type { Doc } from '../../../rich-text/document.ts'
import { excerpt } from '../../../rich-text/to-text.ts'
import type { ItemRecord } from '../records/record.ts'
import { redirectsFor } from './addresses.ts'
import { EDITED_HERE, oldSlugsOf } from './article.ts'
import { beginText, hashedVisibility } from './begin.ts'
import type { Entry } from './entry.ts'
import { mediumEntry } from './media/media.ts'
import { hashOf, idOf } from './refs.ts'
import type { Site } from './site.ts'
import { visibilityOf } from './visibility.ts'
import { excerptOf } from './words.ts'

export function planPage(item: ItemRecord, site: Site): Entry[] {
  const begun = beginText(item, site, 'page')
  if (begun.kind === 'skipped') return [begun]
  const { address, origin, body, warnings, warn, title, importRef } = begun
  if (body.pageCount > 1) warn('It was split into pages; a static page is shown whole.')
  const there = site.present.pages.get(importRef)
  const id = there?.id ?? idOf(importRef)
  const visibility = visibilityOf(item, site.now, warn)
  const description = excerptOf(item, body.teaser, () => {}) ?? excerpt(body.doc, 30)
  const fields = { title, description, body: whole(body.doc) }
  const importHash = hashOf({
    ...fields,
    visibility: hashedVisibility(item, visibility),
  })
  const isTouched = site.present.touched.has(id)
  const isSame = there?.importHash === importHash
  return [
    ...body.strays.map((medium) => mediumEntry(medium, site.present)),
    {
      kind: 'page',
      origin,
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
