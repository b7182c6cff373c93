// What becomes of every item with a text first, whether it is an article's or a page's: its address, its body and its title.
import { toText } from '../../../rich-text/to-text.ts'
import type { ItemRecord } from '../records/record.ts'
import { itemRef } from './addresses.ts'
import { bodyOf } from './body.ts'
import type { Site } from './site.ts'
import type { visibilityOf } from './visibility.ts'
import { titleOf, type Warn } from './words.ts'

export function beginText(item: ItemRecord, site: Site, type: 'post' | 'page') {
  const address = site.addresses.ofItem(item)
  const origin = { type, id: String(item.id ?? ''), title: address?.item.title ?? item.title }
  if (!address) {
    const reason = 'It lay in the trash of the old site.'
    return { kind: 'skipped' as const, origin, reason, warnings: [] }
  }
  const body = bodyOf(item, site)
  const warnings = [...item.notes, ...body.warnings]
  const warn: Warn = (text) => warnings.push(text)
  const title = titleOf(item, () => toText(body.doc), warn)
  if (address.isRenamed) warn(`Its address was taken; it is “${address.slug}” here.`)
  const importRef = itemRef(item, site.refs)
  return {
    kind: 'begun' as const,
    address,
    origin: { ...origin, title },
    body,
    warnings,
    warn,
    title,
    importRef,
  }
}

/** As far as it tells whether the old site's item is another one now: one without a date gets the moment of the import. */
export function hashedVisibility(item: ItemRecord, visibility: ReturnType<typeof visibilityOf>) {
  return item.publishedAt === null ? visibility.kind : visibility
}
