// The first reading of an export: everything but the texts, so that the second can resolve what points elsewhere.
import { type Attachment, typeByName } from '../content/library.ts'
import { plainText } from '../content/plain-text.ts'
import type {
  AuthorRecord,
  BrokenRecord,
  Channel,
  ItemRecord,
  TermRecord,
  WxrRecord,
} from '../records/record.ts'

/** A post or page without its text. */
export type Listed = Pick<ItemRecord, 'type' | 'id' | 'slug' | 'link' | 'status' | 'parentId' | 'guid'> & {
  title: string
}

export type Upload = Attachment & { parentId: number | null; menuOrder: number; link: string }

/** `menus` are the slugs of the menus it stands in; the rest is what it points to, in WordPress's words. */
export type MenuItem = {
  id: number | null
  title: string
  order: number
  status: string
  menus: string[]
  parentId: number | null
  type: string
  object: string
  objectId: number | null
  url: string
}

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
      found.items.push(listed(item))
      noteUsed(found, item)
      return
    case 'attachment':
      noteUpload(found, item)
      return
    case 'nav_menu_item':
      found.menuItems.push(menuItem(item))
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

function listed({ type, id, slug, link, status, parentId, guid, title }: ItemRecord): Listed {
  return {
    ...{
      type: own(type),
      id,
      slug: own(slug),
      link: own(link),
      status: own(status),
      parentId,
      guid: own(guid),
    },
    title: own(plainText(title)),
  }
}

/** A copy: a part of a string keeps the whole alive, here the whole item. */
function own(text: string): string {
  return Buffer.from(text).toString()
}

function noteUsed(found: Survey, item: ItemRecord): void {
  if (item.creator) found.used.set(own(`author ${item.creator}`), own(item.creator))
  for (const { domain, slug, name } of item.terms) {
    const key = own(`${domain} ${slug || name}`)
    if (!found.used.has(key)) found.used.set(key, own(name))
  }
}

function menuItem(item: ItemRecord): MenuItem {
  const meta = (name: string) => own(item.meta.get(`_menu_item_${name}`)?.trim() ?? '')
  return {
    id: item.id,
    title: own(plainText(item.title)),
    order: item.menuOrder,
    status: own(item.status),
    menus: item.terms
      .filter(({ domain }) => domain === 'nav_menu')
      .map(({ slug, name }) => own(slug || name)),
    parentId: Number(meta('menu_item_parent')) || null,
    type: meta('type'),
    object: meta('object'),
    objectId: Number(meta('object_id')) || null,
    url: meta('url'),
  }
}

function noteUpload(found: Survey, item: ItemRecord): void {
  const url = item.attachmentUrl || (/\.[a-z0-9]{2,5}$/i.test(item.guid) ? item.guid : '')
  if (item.id === null || !/^https?:\/\/|^\//.test(url)) {
    passOver(found, 'attachment without an address')
    return
  }
  const meta = item.meta.get('_wp_attachment_metadata') ?? ''
  const measure = (name: string) => Number(new RegExp(`"${name}";i:(\\d{1,5});`).exec(meta)?.[1]) || null
  found.uploads.set(item.id, {
    id: item.id,
    url: own(url),
    title: own(plainText(item.title)),
    alt: own(plainText(item.meta.get('_wp_attachment_image_alt') ?? '')),
    caption: own(plainText(item.excerpt)),
    mimeType: typeByName(url),
    width: measure('width'),
    height: measure('height'),
    parentId: item.parentId,
    menuOrder: item.menuOrder,
    link: own(item.link),
  })
}
