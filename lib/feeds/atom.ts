// A feed as Atom 1.0 (RFC 4287), whole articles as HTML.
import { generateAtomFeed } from 'feedsmith'
import type { FeedEntry, FeedView } from './view.ts'
import { linksOf, mediaContent, printable, tight } from './xml.ts'

/** Where nobody signed, the publication did: each entry needs an author (RFC 4287, 4.1.1). */
export function atomXml(feed: FeedView): string {
  const text = generateAtomFeed({
    id: feed.id,
    title: { value: printable(feed.title), type: 'text' },
    subtitle: { value: printable(feed.description), type: 'text' },
    rights: { value: printable(feed.copyright), type: 'text' },
    // An empty feed has never changed; the element may not be missing.
    updated: new Date(feed.changedAt ?? 0),
    authors: [{ name: printable(feed.copyright || feed.title) }],
    links: [
      ...linksOf(feed, 'application/atom+xml'),
      { rel: 'alternate', href: feed.link, type: 'text/html' },
    ],
    entries: feed.entries.map((entry) => entryOf(entry, feed.isSummary)),
    xml: { lang: feed.language },
  })
  return tight(text)
}

function entryOf(entry: FeedEntry, isSummary: boolean) {
  return {
    id: entry.guid,
    title: { value: printable(entry.title), type: 'text' },
    links: [{ rel: 'alternate', href: entry.link, type: 'text/html' }, ...enclosuresOf(entry)],
    published: new Date(entry.publishedAt),
    updated: new Date(entry.changedAt),
    authors: entry.authors.map(({ name, href }) => ({
      name: printable(name),
      ...(href ? { uri: href } : {}),
    })),
    categories: entry.subjects.map((name) => ({ term: printable(name) })),
    summary: { value: printable(entry.summary), type: 'text' },
    ...(isSummary ? {} : { content: { value: printable(entry.html), type: 'html' } }),
    ...(entry.picture ? { media: { contents: [mediaContent(entry.picture)] } } : {}),
  }
}

function enclosuresOf({ picture }: FeedEntry) {
  if (!picture || picture.bytes === null) return []
  return [{ rel: 'enclosure', href: picture.src, length: picture.bytes, type: picture.type }]
}
