// What the entries of a menu lead to, in words, and what is wrong with it: editors are told of every dead entry.
import { listPageChoices } from '../../db/desk/publication/menus.ts'
import { listCategories, listTags, listTitles } from '../../db/desk/subjects/choices.ts'
import type { Desk } from '../desk.ts'
import { type HrefOf, menuAddresses } from '../reader/menu.ts'
import { lookUp } from '../redirects/look-up.ts'
import type { MenuEntry, MenuTarget } from './entry.ts'
import { allTargets, PLACES, targetKey } from './places.ts'

/** `fault` says why readers do not get this entry, or what they find where it leads; null when all is well. */
export type TargetView = { words: string; href: string | null; fault: string | null }

/** By `targetKey`. */
export type TargetViews = Record<string, TargetView>

export async function describeTargets(desk: Desk, entries: MenuEntry[]): Promise<TargetViews> {
  const reading = { db: desk.db, now: desk.now, note() {} }
  const hrefOf = await menuAddresses(reading, entries)
  const targets = allTargets(entries)
  const names = { ...(await namesOf(desk, targets)), dead: await deadPathsOf(desk, targets) }
  return Object.fromEntries(targets.map((target) => [targetKey(target), viewOf(target, hrefOf, names)]))
}

type Names = {
  categories: Map<string, string>
  tags: Map<string, string>
  articles: Map<string, string>
  pages: Map<string, string>
  /** Addresses that readers find nothing at. */
  dead: ReadonlySet<string>
}

async function namesOf(desk: Desk, targets: MenuTarget[]): Promise<Omit<Names, 'dead'>> {
  const ids = (kind: 'tag' | 'article') =>
    targets.flatMap((target) => (target.kind === kind ? target.id : []))
  const tree = await listCategories(desk)
  return {
    categories: new Map(tree.map(({ id, path }) => [id, trail(path, tree)])),
    tags: new Map((await listTags(desk, ids('tag'))).map(({ id, name }) => [id, name])),
    articles: new Map((await listTitles(desk, ids('article'))).map(({ id, title }) => [id, title])),
    pages: new Map((await listPageChoices(desk)).map(({ slug, title }) => [slug, title])),
  }
}

/** What a redirect leads on to something is not dead. The places that always are need no question; all others are asked together. */
async function deadPathsOf(desk: Desk, targets: MenuTarget[]): Promise<Set<string>> {
  const typed = targets.flatMap((target) => (target.kind === 'path' ? target.path : []))
  const paths = [...new Set(typed)].filter((path) => !PLACES.has(path))
  const { endOf } = lookUp(desk, desk.now)
  const ends = await Promise.all(paths.map((path) => endOf(path, { at: desk.now })))
  return new Set(paths.filter((_, at) => ends[at]?.found !== 'there'))
}

/** "Clinical › Gout": the names from the root. */
export function trail(path: string, tree: readonly { path: string; name: string }[]): string {
  const parts = path.split('/')
  const above = parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  return above.map((one) => tree.find((row) => row.path === one)?.name ?? one).join(' › ')
}

function viewOf(target: MenuTarget, hrefOf: HrefOf, names: Names): TargetView {
  const href = hrefOf(target)
  switch (target.kind) {
    case 'category':
      return named('Category', names.categories.get(target.id), href)
    case 'tag':
      return named('Tag', names.tags.get(target.id), href)
    case 'article':
      return named('Article', names.articles.get(target.id), href)
    case 'page':
      return named('Page', names.pages.get(target.slug) ?? (href ? target.slug : undefined), href)
    case 'path':
      return {
        words: PLACES.get(target.path) ?? `Address ${target.path}`,
        href,
        fault: names.dead.has(target.path)
          ? 'Readers find nothing at this address now. Choose another target, or remove the entry.'
          : null,
      }
    case 'site':
      return { words: `Another site: ${target.url}`, href, fault: null }
    case 'heading':
      return { words: 'Heading only', href: null, fault: null }
  }
}

function named(kind: string, name: string | undefined, href: string | null): TargetView {
  if (name === undefined) {
    const fault = `The ${kind.toLowerCase()} is gone. Choose another target, or remove the entry.`
    return { words: `${kind}: gone`, href: null, fault }
  }
  const fault = `Readers cannot see “${name}” now, so they do not get this entry.`
  return { words: `${kind}: ${name}`, href, fault: href ? null : fault }
}
