// The category tree as it is arranged: which addresses follow from it, and what cannot be. Pure, for the browser too.
import { isSame } from '../same.ts'

export type Node = { id: string; parentId: string | null; slug: string; name: string }

/** Slugs from the root for each; null where the tree goes round in a circle. */
export function pathsOf(nodes: readonly Node[]): Map<string, string> | null {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const paths = new Map<string, string>()
  for (const node of nodes) {
    const slugs: string[] = []
    let at: Node | undefined = node
    while (at && slugs.length <= nodes.length) {
      slugs.unshift(at.slug)
      at = at.parentId === null ? undefined : byId.get(at.parentId)
    }
    if (at) return null
    paths.set(node.id, slugs.join('/'))
  }
  return paths
}

/** Two that would have one address, by name; null when all differ. */
export function findClash(nodes: readonly Node[], paths: ReadonlyMap<string, string>): [Node, Node] | null {
  const seen = new Map<string, Node>()
  for (const node of nodes) {
    const path = paths.get(node.id) ?? ''
    const other = seen.get(path)
    if (other) return [other, node]
    seen.set(path, node)
  }
  return null
}

export type Place = { id: string; parentId: string | null }

/** An arrangement of earlier, of the categories that are there now: new ones stand last where they stand, gone ones are left out. */
export function fitTo(wanted: readonly Place[], now: readonly Place[]): Place[] {
  const there = new Set(now.map(({ id }) => id))
  const known = new Set(wanted.map(({ id }) => id))
  const places = [...wanted.filter(({ id }) => there.has(id)), ...now.filter(({ id }) => !known.has(id))].map(
    ({ id, parentId }) => ({ id, parentId: parentId !== null && there.has(parentId) ? parentId : null }),
  )
  const below = (parentId: string | null): Place[] =>
    places.filter((one) => one.parentId === parentId).flatMap((one) => [one, ...below(one.id)])
  return below(null)
}

/** What differs between two arrangements, in words; `nameOf` says what a category is called. */
export function movesBetween(
  before: readonly Place[],
  after: readonly Place[],
  nameOf: (id: string) => string,
): string[] {
  const was = new Map(before.map((place) => [place.id, place]))
  const is = new Map(after.map((place) => [place.id, place]))
  const under = (parentId: string | null) =>
    parentId === null ? 'at the top' : `below “${nameOf(parentId)}”`
  const words = after.flatMap(({ id, parentId }) => {
    const old = was.get(id)
    if (!old) return [`“${nameOf(id)}” is new, ${under(parentId)}`]
    return old.parentId === parentId ? [] : [`“${nameOf(id)}” stands ${under(parentId)} now`]
  })
  const gone = before.flatMap(({ id }) => (is.has(id) ? [] : [`“${nameOf(id)}” is gone`]))
  const all = [...words, ...gone]
  return all.length === 0 && !isSame(before, after) ? ['Some stand in another order.'] : all
}
