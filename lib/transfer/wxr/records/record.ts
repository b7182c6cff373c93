// What an export says, part by part, in the words of WordPress.

export type Channel = {
  kind: 'channel'
  title: string
  description: string
  language: string
  /** Address of the site, without a trailing slash; "" when the file does not say. */
  siteUrl: string
  version: string
}

export type AuthorRecord = {
  kind: 'author'
  login: string
  displayName: string
  firstName: string
  lastName: string
}

/** Categories, tags, menus and whatever else has a taxonomy; `parent` is a slug of the same taxonomy. */
export type TermRecord = {
  kind: 'term'
  taxonomy: string
  id: number | null
  slug: string
  parent: string
  name: string
  description: string
}

export type ItemTerm = { domain: string; slug: string; name: string }

/** Posts, pages, attachments, menu items and the rest; `type` says which. Times are instants (UTC ms) or null. */
export type ItemRecord = {
  kind: 'item'
  type: string
  id: number | null
  title: string
  link: string
  guid: string
  creator: string
  content: string
  excerpt: string
  slug: string
  status: string
  parentId: number | null
  menuOrder: number
  password: string
  isSticky: boolean
  attachmentUrl: string
  publishedAt: number | null
  /** True when the time of publication had to be guessed from the site's own clock. */
  isTimeGuessed: boolean
  terms: ItemTerm[]
  meta: Map<string, string>
  commentCount: number
  notes: string[]
}

/** A part that could not be read; the others are not touched by it. */
export type BrokenRecord = { kind: 'broken'; what: string; title: string; reason: string }

export type WxrRecord = Channel | AuthorRecord | TermRecord | ItemRecord | BrokenRecord
