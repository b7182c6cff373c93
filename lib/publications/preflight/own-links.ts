// Our own addresses in texts, and whether readers will find something there at the moment at which each text appears.
import type { Desk } from '../../desk.ts'
import { lookUp } from '../../redirects/look-up.ts'
import { ownOrigins } from '../../redirects/origins.ts'
import type { Doc } from '../../rich-text/model.ts'
import { headingIds, isPageId } from '../../rich-text/steps/slug-headings.ts'
import { splitPages } from '../../rich-text/steps/split-pages.ts'
import { inlinesIn, isBlock } from '../../rich-text/tree.ts'
import type { LinkState, Subject } from './finding.ts'
import { type OwnAddress, ownAddress } from './own-address.ts'

type Asked = { href: string; address: OwnAddress }

/** By the article's id; the store is asked for all links of all of them together. */
export async function ownLinks(
  desk: Desk,
  subjects: readonly Subject[],
): Promise<Map<string, Record<string, LinkState>>> {
  const origins = ownOrigins()
  const asked = new Map(subjects.map((subject) => [subject.id, askedIn(subject, origins)]))
  const since = Math.min(...subjects.map(({ at }) => at))
  const looked = lookUp(desk, since)
  const states = await Promise.all(
    subjects.map(async (subject): Promise<[string, Record<string, LinkState>]> => {
      const isOwn = ownParts(subject)
      const when = { at: subject.at, with: new Map([...(subject.with ?? []), [subject.slug, subject.at]]) }
      const stateOf = async (one: Asked): Promise<LinkState> => {
        const local = localOf(one)
        if (local === null) return { kind: isOwn(one.address) ? 'there' : 'no-place' }
        if (one.address.kind === 'article' && one.address.key === subject.slug)
          return { kind: isOwn(one.address) ? 'there' : 'missing' }
        const end = await looked.endOf(local, when)
        if (!end) return { kind: 'missing' }
        if (end.found === 'later') return { kind: 'later' }
        return end.to === local ? { kind: 'there' } : { kind: 'moved', to: end.to }
      }
      const own = asked.get(subject.id) ?? []
      const links = own.map(async (one) => [one.href, await stateOf(one)] as const)
      return [subject.id, Object.fromEntries(await Promise.all(links))]
    }),
  )
  return new Map(states)
}

function askedIn({ slug, content }: Subject, origins: readonly string[]): Asked[] {
  return hrefsOf(content.body).flatMap((href): Asked[] => {
    const address = ownAddress(href, { origins, slug })
    return address ? [{ href, address }] : []
  })
}

/** What stands in the text that links: it is there whenever its links are read. */
function ownParts({ slug, content }: Subject): (address: OwnAddress) => boolean {
  const headings = headingIds(content.body)
  const pages = splitPages(content.body).length
  return (address) =>
    address.kind === 'place'
      ? isPageId(address.id) || headings.has(address.id)
      : address.kind === 'article' && address.key === slug && address.page <= pages
}

/** The path with the query, without the origin; null for a place in the same text. */
function localOf({ href, address }: Asked): string | null {
  return 'path' in address ? `${address.path}${/\?[^#]*/.exec(href)?.[0] ?? ''}` : null
}

function hrefsOf(body: Doc): string[] {
  const inlines = inlinesIn(body.content.filter(isBlock))
  const hrefs = inlines.flatMap((inline) =>
    inline.type === 'text'
      ? (inline.marks ?? []).flatMap((mark) => (mark.type === 'link' ? mark.attrs.href : []))
      : [],
  )
  return [...new Set(hrefs)]
}
