// Where a reader can post an article: the addresses by which those services take a text, as they document them.

export type ShareLink = { name: string; href: string }

/** Plain links: nothing of these services is on our pages, and none of them hears of a reader who does not follow one. */
export function shareLinks(title: string, href: string): ShareLink[] {
  const address = (base: string, query: Record<string, string>) => `${base}?${new URLSearchParams(query)}`
  return [
    { name: 'X', href: address('https://x.com/intent/post', { text: title, url: href }) },
    { name: 'LinkedIn', href: address('https://www.linkedin.com/sharing/share-offsite/', { url: href }) },
    { name: 'Bluesky', href: address('https://bsky.app/intent/compose', { text: `${title} ${href}` }) },
  ]
}
