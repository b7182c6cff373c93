// From names to tags and categories that are there; tags to add may be new.
import { findTagBySlug } from '../../db/desk/subjects/choices.ts'
import { findTermName } from '../../db/desk/subjects/terms.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { slugify } from '../slugs.ts'
import { faultOf, type NamedRetag } from './input.ts'

type Named = { id: string; name: string }

export type Resolved = {
  /** Without an id while nobody has made it. */
  add: { id: string | null; name: string }[]
  remove: Named[]
  from: Named | null
  to: Named | null
}

/** Refused: what cannot be done, a tag to take away that does not exist, a category that is gone. */
export async function resolveRetag(desk: Desk, named: NamedRetag): Promise<Resolved> {
  const fault = faultOf(named)
  if (fault) throw new Invalid([fault])
  const add: Resolved['add'] = []
  for (const name of named.add) add.push((await findTagBySlug(desk, slugify(name))) ?? { id: null, name })
  const remove: Named[] = []
  for (const name of named.remove) {
    const tag = await findTagBySlug(desk, slugify(name))
    if (!tag) throw new Invalid([{ field: 'remove', message: `There is no tag “${name}”.` }])
    remove.push(tag)
  }
  const [from, to] = [await category(desk, 'from', named.from), await category(desk, 'to', named.to)]
  return { add, remove, from, to }
}

async function category(desk: Desk, field: string, id: string | null): Promise<Named | null> {
  if (!id) return null
  const found = await findTermName(desk, { kind: 'category', id })
  if (!found)
    throw new Invalid([{ field, message: 'This category is not there any more. Choose another one.' }])
  return found
}

/** "added “gout”, took away “Lupus”, moved from “Opinion” to “News”": follows the name of who did it. */
export function retagWords({ add, remove, from, to }: Resolved): string {
  const quoted = (list: { name: string }[]) => list.map(({ name }) => `“${name}”`).join(', ')
  return [
    ...(add.length > 0 ? [`added ${quoted(add)}`] : []),
    ...(remove.length > 0 ? [`took away ${quoted(remove)}`] : []),
    ...(from && to ? [`moved from “${from.name}” to “${to.name}”`] : []),
  ].join(', ')
}
