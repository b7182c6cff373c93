// What addresses that nothing stands at were probably meant to be: where each has moved, or what is called most like it.
import { listTree } from '../../db/desk/subjects/terms.ts'
import { listSlugs } from '../../db/reader/articles.ts'
import { listAuthorNames, listIssueNames, listTagNames } from '../../db/reader/names.ts'
import { listPages } from '../../db/reader/publication/site.ts'
import type { Desk } from '../desk.ts'
import { type Near, type Nearest, nearestAmong } from '../lost/nearest.ts'
import { wordsOf } from '../lost/words.ts'
import { ownAddress } from '../publications/preflight/own-address.ts'
import { decodedPath } from '../redirects/key.ts'
import type { Looked } from '../redirects/look-up.ts'
import { urls } from '../urls.ts'
import { nearestIssue } from './nearest-issue.ts'

/** In the order in which one of two that are called alike is proposed. */
const KINDS = ['article', 'hub', 'category', 'page', 'tag', 'author', 'issue'] as const
type SuggestedKind = (typeof KINDS)[number]
export type Suggested = { kind: SuggestedKind; to: string }

/** `key` is what stands in its address: a slug, of a category its path. */
type Target = { kind: SuggestedKind; key: string }

/** The newest articles are looked at; an old one that is missed is rarer than the work. */
const MOST_COMPARED = 5000

/** Asks the store once for all that is looked for. Only what readers see now is proposed: nothing withdrawn, nothing private. */
export async function makeSuggest(
  desk: Desk,
  { endOf }: Looked,
): Promise<(address: string) => Promise<Suggested | null>> {
  const { targets, issues } = await listTargets(desk)
  const near = nearestAmong(targets.map((is) => ({ words: wordsIn(is.key), is })))
  const hubs = new Set(targets.flatMap(({ kind, key }) => (kind === 'hub' ? key : [])))
  const former = async (address: string): Promise<Suggested | null> => {
    const place = formerPlace(address)
    const end = place === null ? null : await endOf(place, { at: desk.now })
    const kind = end?.found === 'there' ? kindOf(end.to, hubs) : null
    return end && kind ? { kind, to: end.to === place ? encodeURI(end.to) : end.to } : null
  }
  const issue = (address: string, apart: number): Suggested | null => {
    const slug = nearestIssue(address, issues, apart)
    return slug === null ? null : { kind: 'issue', to: urls.issue(slug) }
  }
  return async (address) => {
    if (kindsAt(address).includes('issue')) return issue(address, 1) ?? pick(near, address)
    if (wordsOf(address).length === 0) return issue(address, 0)
    return (await former(address)) ?? pick(near, address)
  }
}

/** "/2019/05/gout-and-salt" of an article that was once at "/article/gout-and-salt/", or is: it has to be looked up. */
function formerPlace(address: string): string | null {
  const [words, kinds] = [wordsOf(address), kindsAt(address)]
  const mayBeArticle = kinds.length === 0 || kinds.includes('article')
  return words.length > 0 && mayBeArticle ? urls.article(words.join('-')) : null
}

async function listTargets(desk: Desk): Promise<{ targets: Target[]; issues: string[] }> {
  const reading = { db: desk.db, now: desk.now, note() {} }
  const articles = await listSlugs(reading, MOST_COMPARED)
  const categories = await listTree(desk)
  const pages = await listPages(reading)
  const tags = await listTagNames(reading)
  const authors = await listAuthorNames(reading)
  return {
    targets: [
      ...articles.map(({ slug }): Target => ({ kind: 'article', key: slug })),
      ...categories.map(
        ({ kind, path }): Target => ({ kind: kind === 'hub' ? kind : 'category', key: path }),
      ),
      ...pages.map(({ slug }): Target => ({ kind: 'page', key: slug })),
      ...tags.map(({ address }): Target => ({ kind: 'tag', key: address })),
      ...authors.map(({ address }): Target => ({ kind: 'author', key: address })),
    ],
    issues: (await listIssueNames(reading)).map(({ address }) => address),
  }
}

/** Of a category those of its own name. */
const wordsIn = (key: string) => key.toLowerCase().split('/').at(-1)?.split('-') ?? []

/**
 * By words before letters. Where the address begins as one kind's addresses do, what is of that kind comes first, though something
 * else be more like it.
 */
function pick(near: Nearest<Target>, address: string): Suggested | null {
  const words = wordsOf(address)
  const kinds = kindsAt(address)
  const own = (found: Near<Target>[]) => found.filter(({ is }) => kinds.includes(is.kind))
  const byKind = [() => own(near.byWords(words)), () => own(near.byLetters(words))]
  const looks = [...(kinds.length > 0 ? byKind : []), () => near.byWords(words), () => near.byLetters(words)]
  for (const look of looks) {
    const best = bestOf(look(), address)
    if (best) return { kind: best.kind, to: encodeURI(ADDRESSES[best.kind](best.key)) }
  }
  return null
}

function bestOf(found: Near<Target>[], address: string): Target | null {
  const parts = new Set(decodedPath(address).toLowerCase().split('/'))
  // Of two categories of one name the one whose parents the address names too; nothing else has a "/" in it.
  const above = ({ key }: Target) =>
    key
      .split('/')
      .slice(0, -1)
      .filter((part) => parts.has(part)).length
  const [best] = found.sort(
    (a, b) =>
      b.likeness - a.likeness ||
      above(b.is) - above(a.is) ||
      KINDS.indexOf(a.is.kind) - KINDS.indexOf(b.is.kind),
  )
  return best?.is ?? null
}

const ADDRESSES: Record<SuggestedKind, (key: string) => string> = {
  ...{ article: urls.article, hub: urls.category, category: urls.category, page: urls.page },
  ...{ tag: urls.tag, author: urls.author, issue: urls.issue },
}

/** What stands under the first part of an address, here or at the site before: "/tags/gout". */
function kindsAt(address: string): SuggestedKind[] {
  const [, first = ''] = /^\/([a-z]+)\//.exec(address.toLowerCase()) ?? []
  return UNDER[first] ?? []
}

const UNDER: Record<string, SuggestedKind[]> = {
  ...{ article: ['article'], articles: ['article'], page: ['page'], pages: ['page'] },
  ...{ category: ['hub', 'category'], categories: ['hub', 'category'] },
  ...{ tag: ['tag'], tags: ['tag'], author: ['author'], authors: ['author'] },
  ...{ issue: ['issue'], issues: ['issue'] },
}

/** Null for another site's address, and for what is none of these. */
function kindOf(address: string, hubs: ReadonlySet<string>): SuggestedKind | null {
  const own = ownAddress(address, { origins: [], slug: '' })
  if (own?.kind === 'category') return hubs.has(own.key) ? 'hub' : 'category'
  return KINDS.find((kind) => kind === own?.kind) ?? null
}
