// What the survey keeps of an item: everything that others point to, and none of its text.
import { type Attachment, typeByName } from '../content/library.ts'
import { plainText } from '../content/plain-text.ts'
import type { ItemRecord } from '../records/record.ts'

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

/** Of an item with a number the guid is not needed to find it again. */
export function listedOf({ type, id, slug, link, status, parentId, guid, title }: ItemRecord): Listed {
  return {
    ...{ type: once(type), id, slug: own(slug), link: own(link), status: once(status), parentId },
    ...{ guid: id === null ? own(guid) : '', title: own(plainText(title)) },
  }
}

const words = new Map<string, string>()

/** One copy of the few words that every item says. */
function once(word: string): string {
  const known = words.get(word)
  if (known !== undefined) return known
  const copy = own(word)
  if (words.size < 100) words.set(copy, copy)
  return copy
}

/** A file of the export; null without a number or an address. */
export function uploadOf(item: ItemRecord): Upload | null {
  const url = item.attachmentUrl || (/\.[a-z0-9]{2,5}$/i.test(item.guid) ? item.guid : '')
  if (item.id === null || !/^https?:\/\/|^\//.test(url)) {
    return null
  }
  const meta = item.meta.get('_wp_attachment_metadata') ?? ''
  const measure = (name: string) => Number(new RegExp(`"${name}";i:(\\d{1,5});`).exec(meta)?.[1]) || null
  return {
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
  }
}

export function menuItemOf(item: ItemRecord): MenuItem {
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

/** A copy: a part of a string keeps the whole alive, here the whole item. */
export function own(text: string): string {
  return Buffer.from(text).toString()
}
