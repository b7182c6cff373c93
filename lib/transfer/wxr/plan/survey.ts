// The first reading of an export: everything but the texts, so that the second can resolve what points elsewhere.
import type {
  AuthorRecord,
  BrokenRecord,
  Channel,
  ItemRecord,
  TermRecord,
  WxrRecord,
} from '../records/record.ts'
import { type Listed, listedOf, type MenuItem, menuItemOf, own, type Upload, uploadOf } from './kept.ts'

export type Survey = {
  channel: Channel
  authors: AuthorRecord[]
  terms: TermRecord[]
  /** Names used by items, whether the head declares them or not: "author login", "category slug". */
  used: Map<string, string>
  items: Listed[]
  uploads: Map<number, Upload>
  menuItems: MenuItem[]
  sharedBlocks: Map<number, string>
  broken: BrokenRecord[]
  /** What is not taken over, by kind, with how many there were. */
  passedOver: Map<string, number>
  commentCount: number
}

export const ARTICLE_TYPE = 'post'
export const PAGE_TYPE = 'page'

export async function survey(records: AsyncIterable<WxrRecord>): Promise<Survey> {
  const found: Survey = {
    channel: { kind: 'channel', title: '', description: '', language: '', siteUrl: '', version: '' },
    authors: [],
    terms: [],
    used: new Map(),
    items: [],
    uploads: new Map(),
    menuItems: [],
    sharedBlocks: new Map(),
    broken: [],
    passedOver: new Map(),
    commentCount: 0,
  }
  for await (const record of records) noteRecord(found, record)
  return found
}

function noteRecord(found: Survey, record: WxrRecord): void {
  switch (record.kind) {
    case 'channel':
      found.channel = record
      return
    case 'author':
      found.authors.push(record)
      return
    case 'term':
      found.terms.push(record)
      return
    case 'broken':
      found.broken.push(record)
      return
    case 'item':
      noteItem(found, record)
  }
}

function noteItem(found: Survey, item: ItemRecord): void {
  found.commentCount += item.commentCount
  switch (item.type) {
    case ARTICLE_TYPE:
    case PAGE_TYPE:
      found.items.push(listedOf(item))
      noteUsed(found, item)
      return
    case 'attachment': {
      const upload = uploadOf(item)
      if (upload) found.uploads.set(upload.id, upload)
      else passOver(found, 'attachment without an address')
      return
    }
    case 'nav_menu_item':
      found.menuItems.push(menuItemOf(item))
      return
    case 'wp_block':
      if (item.id !== null) found.sharedBlocks.set(item.id, own(item.content))
      return
    default:
      passOver(found, item.type)
  }
}

function passOver(found: Survey, kind: string): void {
  found.passedOver.set(kind, (found.passedOver.get(kind) ?? 0) + 1)
}

function noteUsed(found: Survey, item: ItemRecord): void {
  if (item.creator) found.used.set(own(`author ${item.creator}`), own(item.creator))
  for (const { domain, slug, name } of item.terms) {
    const key = own(`${domain} ${slug || name}`)
    if (!found.used.has(key)) found.used.set(key, own(name))
  }
}
