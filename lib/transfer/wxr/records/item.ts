// One item of an export: a post, a page, an attachment, a menu item, or something that is not taken over.
import type { Element } from '../xml/element.ts'
import { feedInstant, field, instant, line, number } from './fields.ts'
import type { ItemRecord } from './record.ts'

export function itemRecord(element: Element, notes: string[]): ItemRecord {
  const times = timesOf(element)
  return {
    kind: 'item',
    type: line(element, 'wp:post_type') || 'post',
    id: number(element, 'wp:post_id'),
    title: line(element, 'title'),
    link: line(element, 'link'),
    guid: line(element, 'guid'),
    creator: line(element, 'dc:creator'),
    content: field(element, 'content:encoded'),
    excerpt: field(element, 'excerpt:encoded'),
    slug: line(element, 'wp:post_name'),
    status: line(element, 'wp:status'),
    parentId: number(element, 'wp:post_parent'),
    menuOrder: number(element, 'wp:menu_order') ?? 0,
    password: line(element, 'wp:post_password'),
    isSticky: line(element, 'wp:is_sticky') === '1',
    attachmentUrl: line(element, 'wp:attachment_url'),
    ...times,
    terms: termsOf(element),
    meta: metaOf(element),
    commentCount: element.children.filter((child) => child.name === 'wp:comment').length,
    notes,
  }
}

/** The time in UTC; where that is empty, the feed's, which is UTC too; only then the site's own clock. */
function timesOf(element: Element): Pick<ItemRecord, 'publishedAt' | 'isTimeGuessed'> {
  const known = instant(line(element, 'wp:post_date_gmt')) ?? feedInstant(line(element, 'pubDate'))
  if (known !== null) return { publishedAt: known, isTimeGuessed: false }
  const guessed = instant(line(element, 'wp:post_date'))
  return { publishedAt: guessed, isTimeGuessed: guessed !== null }
}

function termsOf(element: Element): ItemRecord['terms'] {
  return element.children
    .filter((child) => child.name === 'category')
    .map(({ attributes, text }) => ({
      domain: attributes.domain ?? 'category',
      slug: (attributes.nicename ?? '').trim(),
      name: text.replaceAll(/\s+/g, ' ').trim(),
    }))
    .filter(({ slug, name }) => slug !== '' || name !== '')
}

/** The first value of each key: WordPress itself reads the first. */
function metaOf(element: Element): Map<string, string> {
  const meta = new Map<string, string>()
  for (const child of element.children) {
    if (child.name !== 'wp:postmeta') continue
    const key = line(child, 'wp:meta_key')
    if (!KEPT.test(key)) continue
    if (!meta.has(key)) meta.set(key, field(child, 'wp:meta_value'))
  }
  return meta
}

/** What plugins keep beside an article can be larger than the article; only what is read below is held. */
const KEPT =
  /^(_thumbnail_id|_wp_attached_file|_wp_attachment_(image_alt|metadata)|_wp_old_slug|_menu_item_\w+|footnotes|_yoast_wpseo_\w[\w-]*|wps_subtitle|kia_subtitle|_subtitle|subtitle)$/
