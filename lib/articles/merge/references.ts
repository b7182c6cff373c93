// Two people's changes of the reference list, put together by the entries' ids: their order is nobody's, numbers come from the text.
import type { Doc, Reference } from '../../rich-text/model.ts'
import { inlinesIn, isBlock, referencesOf } from '../../rich-text/tree.ts'
import { isSame } from '../../same.ts'

/** Null: taken out. */
export type ReferencePart =
  | { kind: 'settled'; id: string; entry: Reference | null }
  | { kind: 'clash'; id: string; mine: Reference | null; theirs: Reference | null }

export function mergeReferences(base: Doc, mine: Doc, theirs: Doc): ReferencePart[] {
  const [b, m, t] = [byId(base), byId(mine), byId(theirs)]
  const added = (side: Map<string, Reference>) => [...side.keys()].filter((id) => !b.has(id))
  const [one, other] = [added(m), added(t)].sort((x, y) => (x.join() < y.join() ? -1 : 1))
  const ids = new Set([...orderOf(b, m, t), ...(one ?? []), ...(other ?? [])])
  return [...ids].map((id) => {
    const [was, my, their] = [b.get(id) ?? null, m.get(id) ?? null, t.get(id) ?? null]
    if (isSame(my, their) || isSame(was, their)) return { kind: 'settled', id, entry: my }
    if (isSame(was, my)) return { kind: 'settled', id, entry: their }
    return { kind: 'clash', id, mine: my, theirs: their }
  })
}

/** Entries that one side took out while the other still cites them come back. */
export function citedIds(nodes: Doc['content']): Set<string> {
  return new Set(
    inlinesIn(nodes.filter(isBlock)).flatMap((inline) =>
      inline.type === 'referenceMark' ? inline.attrs.ids : [],
    ),
  )
}

export function byId(doc: Doc): Map<string, Reference> {
  return new Map(referencesOf(doc).map((entry) => [entry.attrs.id, entry]))
}

/** The ids of the base in the order of whichever side moved them; mine when both did. */
function orderOf(
  base: Map<string, Reference>,
  mine: Map<string, Reference>,
  theirs: Map<string, Reference>,
): string[] {
  const known = (side: Map<string, Reference>) => [...side.keys()].filter((id) => base.has(id))
  const left = (side: Map<string, Reference>) => [...base.keys()].filter((id) => side.has(id))
  const hasMoved = (side: Map<string, Reference>) => known(side).join() !== left(side).join()
  const order = hasMoved(mine) ? known(mine) : known(theirs)
  return [...order, ...[...base.keys()].filter((id) => !order.includes(id))]
}
