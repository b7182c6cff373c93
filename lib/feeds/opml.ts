// All sections' feeds as one file that feed readers take in at once: OPML 2.0 (http://opml.org/spec2.opml).
import { generateOpml } from 'feedsmith'
import type { FeedSection } from './sections.ts'
import { printable } from './xml.ts'

/** `page` describes these feeds. No date: nothing tells when a section was added, and the file must not change by itself. */
type List = { title: string; page: string }

/** Addresses of sections are absolute. A section with others below it is a folder whose first entry is its own feed. */
export function opmlXml({ title, page }: List, sections: FeedSection[]): string {
  return generateOpml({
    head: { title: printable(title), docs: page },
    body: { outlines: sections.map(outlineOf) },
  })
}

type Outline = {
  text: string
  title?: string
  type?: string
  xmlUrl?: string
  htmlUrl?: string
  outlines?: Outline[]
}

function outlineOf(section: FeedSection): Outline {
  const text = printable(section.name)
  const own = { text, title: text, type: 'rss', xmlUrl: section.feed, htmlUrl: section.page }
  return section.below.length === 0 ? own : { text, outlines: [own, ...section.below.map(outlineOf)] }
}
