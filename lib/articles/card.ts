// The card: what listings, feeds and related lists show of an article, settled once at publication.
import { excerpt, toText } from '../rich-text/to-text.ts'
import { minutesToRead, splitPages, wordCount } from '../rich-text/measure.ts'
import type { ArticleContent, BylineEntry } from './content.ts'

export type Card = {
  kicker: string | null
  title: string
  dek: string | null
  excerpt: string
  byline: BylineEntry[]
  words: number
  minutes: number
  pageCount: number
  sponsor: string | null
  isVideo: boolean
  hero: ArticleContent['hero']
}

export function cardOf(content: ArticleContent): Card {
  return {
    kicker: content.kicker,
    title: content.title,
    dek: content.dek,
    excerpt: content.excerpt ?? excerpt(content.body),
    byline: content.byline,
    words: 0,
    minutes: 1,
    pageCount: 1,
    sponsor: content.sponsor,
    isVideo: false,
    hero: content.hero,
  }
}
