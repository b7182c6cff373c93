// The card: what listings, feeds and related lists show of an article, settled once at publication.

import type { ArticleContent, BylineEntry } from '../articles/content.ts'
import { mediaOf } from '../media/uses.ts'
import { minutesToRead, wordCount } from '../rich-text/reading.ts'
import { splitPages } from '../rich-text/steps/split-pages.ts'
import { excerpt } from '../rich-text/to-text.ts'

export type Card = {
  kicker: string | null
  title: string
  dek: string | null
  /** Written by hand and whole, or the first 55 words and "…". */
  excerpt: string
  byline: BylineEntry[]
  words: number
  minutes: number
  pageCount: number
  sponsor: string | null
  isVideo: boolean
  hero: ArticleContent['hero']
  /** Pictures of its text, by id; cards that an older version made have none. */
  figures?: string[]
}

export function cardOf(content: ArticleContent): Card {
  const words = wordCount(content.body)
  return {
    kicker: content.kicker,
    title: content.title,
    dek: content.dek,
    excerpt: content.excerpt ?? excerpt(content.body),
    byline: content.byline,
    words,
    minutes: minutesToRead(words),
    pageCount: Math.max(1, splitPages(content.body).length),
    sponsor: content.sponsor,
    isVideo: content.body.content.some((node) => node.type === 'videoEmbed'),
    hero: content.hero,
    figures: mediaOf({ hero: null, body: content.body }),
  }
}
