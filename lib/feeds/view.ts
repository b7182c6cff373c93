// A feed before it has a format: what subscribers get, whichever reader they use.

export type FeedPicture = {
  src: string
  type: string
  width: number
  height: number
  alt: string
  credit: string | null
  /** Of the file itself; null where it is not looked at (previews) or gone. */
  bytes: number | null
}

export type FeedEntry = {
  /** Immutable, never made from host, scheme or slug. */
  guid: string
  link: string
  title: string
  summary: string
  html: string
  /** As printed: "Meera Rao, MD". `href` leads to the author's page. */
  authors: { name: string; href: string | null }[]
  subjects: string[]
  picture: FeedPicture | null
  isSponsored: boolean
  /** When it first appeared; never changes. */
  publishedAt: number
  /** When its text was last published anew, or a correction printed. */
  changedAt: number
}

/** A document of a feed. All addresses are absolute. */
export type FeedView = {
  title: string
  description: string
  /** The page that it follows. */
  link: string
  /** The same for all its documents (RFC 4287, 4.2.6). */
  id: string
  self: string
  language: string
  copyright: string
  /** When something in it last changed; null for an empty feed. */
  changedAt: number | null
  isSummary: boolean
  /** Where changes of this document are announced (WebSub); null: nowhere. */
  hub: string | null
  /** RFC 5005, 4: `current` is the newest document, null in that one itself. */
  archive: { current: string | null; previous: string | null; next: string | null }
  entries: FeedEntry[]
}
