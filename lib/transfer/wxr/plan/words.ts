// The short texts of an item: title, summary, dek, what search engines are told.
import type { ArticleContent } from '../../../articles/content.ts'
import { cutAtWord, plainText } from '../content/plain-text.ts'
import type { ItemRecord } from '../records/record.ts'

export type Warn = (text: string) => void

const MAX_TITLE = 300
const MAX_DEK = 500
const MAX_EXCERPT = 2000

/** Titles hold text only; without one the first words of the article stand in. */
export function titleOf(item: ItemRecord, text: () => string, warn: Warn): string {
  const title = plainText(item.title)
  if (title === '') {
    const words = cutAtWord(text(), 60)
    warn(words ? 'It has no title; its first words were taken.' : 'It has neither title nor text.')
    return words || 'Untitled'
  }
  if (/<[a-z]/i.test(item.title)) warn('Its title had HTML in it; the words were kept.')
  if (title.length > MAX_TITLE) warn(`Its title is longer than ${MAX_TITLE} characters and was cut.`)
  return cutAtWord(title, MAX_TITLE)
}

/** Written by hand, else the words before the "more" mark. */
export function excerptOf(item: ItemRecord, teaser: string | null, warn: Warn): string | null {
  const excerpt = plainText(item.excerpt)
  if (excerpt.length > MAX_EXCERPT) warn(`Its excerpt is longer than ${MAX_EXCERPT} characters and was cut.`)
  return cutAtWord(excerpt, MAX_EXCERPT) || teaser
}

const DEK_KEYS = ['wps_subtitle', 'kia_subtitle', '_subtitle', 'subtitle']

/** WordPress has no dek; subtitle plugins keep one beside the article. */
export function dekOf({ meta }: ItemRecord): string | null {
  const text = DEK_KEYS.map((key) => plainText(meta.get(key) ?? '')).find(Boolean)
  return text ? cutAtWord(text, MAX_DEK) : null
}

/** What Yoast SEO keeps; its templates ("%%title%%") say nothing that we do not know. */
export function seoOf({ meta }: ItemRecord): ArticleContent['seo'] {
  const said = (key: string, max: number) => {
    const text = plainText(meta.get(`_yoast_wpseo_${key}`) ?? '')
    return text === '' || text.includes('%%') ? null : cutAtWord(text, max)
  }
  const canonical = said('canonical', 2000)
  return {
    title: said('title', 300),
    description: said('metadesc', 500),
    canonical: canonical && URL.canParse(canonical) ? canonical : null,
    noindex: meta.get('_yoast_wpseo_meta-robots-noindex') === '1',
  }
}
