// The category tree as it is arranged: which addresses follow from it, and what cannot be. Pure, for the browser too.

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
