// For whom a body is rendered: a page of the site, or a feed that is read somewhere else.
import type { Picture } from '../../reader/views.ts'
import type { Block } from '../model.ts'

export type RenderContext = {
  /** The picture of a medium with the words of this use (null: the medium's own); null when there is no such medium. */
  picture: (mediumId: string, words: { alt: string | null; credit: string | null }) => Picture | null
  /** The ids of blocks that can be led to (steps/place-blocks.ts). */
  places?: ReadonlyMap<Block, string>
  /** Set for feeds and export: addresses become absolute, ids and page furniture are left out. */
  feed?: FeedView
}

/** `origin` such as "https://synovia.example"; `article` the absolute address that a reference mark leads to. */
export type FeedView = { origin: string; article: string }

/** An address as this view needs it; "#ref-4" leads to the article when the reader is not on it. */
export function addressIn({ feed }: RenderContext, href: string): string {
  if (!feed) return href
  if (href.startsWith('#')) return `${feed.article}${href}`
  return URL.parse(href, `${feed.origin}/`)?.href ?? href
}
