// The forms of a page's feed as programs find them in its head: RSS first, which most take.
import { FEED_FORMATS, type FeedFormat, feedAddress } from './address.ts'

const FORMS: Record<FeedFormat, { type: string; name: string }> = {
  rss: { type: 'application/rss+xml', name: 'RSS' },
  atom: { type: 'application/atom+xml', name: 'Atom' },
  json: { type: 'application/feed+json', name: 'JSON' },
}

/** `page` is the page that the feed follows. A person who is offered all three reads which is which. */
export function feedLinks(page: string, title: string): { type: string; title: string; href: string }[] {
  return FEED_FORMATS.map((format) => {
    const { type, name } = FORMS[format]
    return { type, title: `${title} (${name})`, href: feedAddress(page, { format }) }
  })
}
