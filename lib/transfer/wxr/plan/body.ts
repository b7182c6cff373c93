// The text of an item as a document, with the pictures that only it knows.
import type { Doc } from '../../../rich-text/document.ts'
import { fromHtml } from '../../../rich-text/from-html.ts'
import { convert } from '../content/convert.ts'
import type { Library } from '../content/library.ts'
import type { ItemRecord } from '../records/record.ts'
import type { Addresses } from './addresses.ts'
import type { PlannedMedium } from './entry.ts'
import { levelHeadings } from './level-headings.ts'
import type { Uploads } from './media/uploads.ts'
import { relink } from './relink.ts'

export type BodyContext = { library: Library; uploads: Uploads; addresses: Addresses }
export type Body = {
  doc: Doc
  pageCount: number
  teaser: string | null
  strays: PlannedMedium[]
  warnings: string[]
}

/** Warnings are said once each, with how often they apply. */
export function bodyOf(item: ItemRecord, { library, uploads, addresses }: BodyContext): Body {
  const said = new Map<string, number>()
  const warn = (text: string) => said.set(text, (said.get(text) ?? 0) + 1)
  const strays = new Map<string, PlannedMedium>()
  const footnotes = item.meta.get('footnotes')
  const converted = convert({
    ...{ postId: item.id, content: item.content, footnotes, library, warn },
    ...{ isOwn: uploads.isOwn, titleOf: uploads.titleOf },
  })
  const doc = fromHtml(converted.html, {
    onWarning: warn,
    mediumIdFor(src, image) {
      const found = uploads.inText(src, image)
      if (found?.isNew) strays.set(found.medium.id, found.medium)
      return found?.medium.id ?? null
    },
  })
  return {
    doc: relink(levelHeadings(doc), addresses.resolve),
    ...{ pageCount: converted.pageCount, teaser: converted.teaser, strays: [...strays.values()] },
    warnings: [...said].map(([text, count]) => (count > 1 ? `${text} (${count} times)` : text)),
  }
}
