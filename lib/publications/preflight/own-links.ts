// Our own addresses in a text, and whether readers will find something there at a moment.
import {
  type Listing,
  listKnownAddresses,
  mapRedirects,
  mapVisibleSlugs,
} from '../../../db/desk/preflight.ts'
import type { Desk } from '../../desk.ts'
import { redirectKey } from '../../redirects/key.ts'
import type { Doc } from '../../rich-text/model.ts'
import { inlinesIn, isBlock } from '../../rich-text/tree.ts'
import type { LinkState } from './finding.ts'

type Asked = { href: string; kind: 'article' | Listing; key: string }

/** Addresses that are no article, listing or page are not asked about. */
export async function ownLinks(desk: Desk, body: Doc, at: number): Promise<Record<string, LinkState>> {
  const asked = hrefsOf(body).flatMap((href) => askedOf(href) ?? [])
  const keys = (kind: Asked['kind']) => asked.flatMap((one) => (one.kind === kind ? one.key : []))
  const articles = await mapVisibleSlugs(desk, keys('article'), at)
  const known = new Set<string>()
  for (const kind of ['category', 'tag', 'author', 'issue', 'page'] as const) {
    for (const key of await listKnownAddresses(desk, { kind, keys: keys(kind), at }))
      known.add(`${kind}:${key}`)
  }
  const redirects = await mapRedirects(
    desk,
    asked.map(({ href }) => redirectKey(pathOf(href))),
  )
  const stateOf = ({ href, kind, key }: Asked): LinkState => {
    const from = articles.get(key)
    if (kind === 'article' && from !== undefined) return { kind: from <= at ? 'there' : 'later' }
    if (known.has(`${kind}:${key}`)) return { kind: 'there' }
    const to = redirects.get(redirectKey(pathOf(href)))
    return to ? { kind: 'moved', to } : { kind: 'missing' }
  }
  return Object.fromEntries(asked.map((one) => [one.href, stateOf(one)]))
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

const pathOf = (href: string) => href.split(/[?#]/, 1)[0] ?? ''

function askedOf(href: string): Asked | null {
  const [, kind, rest = ''] =
    /^\/(article|category|tag|author|issue|page)\/(.+?)\/?$/.exec(pathOf(href)) ?? []
  if (!kind) return null
  const key = decoded(rest).replace(/\/page\/\d+$/, '')
  return {
    href,
    kind: kind as Asked['kind'],
    key: kind === 'category' ? key : (key.split('/', 1)[0] ?? ''),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
