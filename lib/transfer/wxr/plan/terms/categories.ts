// Categories of an export with their tree and addresses.
import type { CategoryInsert } from '../../../../../db/store/subjects/taxonomy.ts'
import type { Entry } from '../entry.ts'
import type { Present } from '../present.ts'
import { idOf, type Refs } from '../refs.ts'
import { slugOf } from '../slug.ts'
import type { Survey } from '../survey.ts'
import { type CategoryNode, categoryTree } from './category-tree.ts'
import { freeIn } from './naming.ts'

export type PlannedCategory = { id: string; path: string; name: string }
export type Categories = {
  entries: Entry[]
  /** Several where one slug belongs to several. */
  bySlug: ReadonlyMap<string, PlannedCategory[]>
  byNumber: ReadonlyMap<number, PlannedCategory>
}

/** A category that is here already by the same path and name is used as it is; by import it is kept up to date. */
export function planCategories(survey: Survey, refs: Refs, present: Present): Categories {
  const entries: Entry[] = []
  const planned = new Map<CategoryNode, PlannedCategory>()
  const bySlug = new Map<string, PlannedCategory[]>()
  const byNumber = new Map<number, PlannedCategory>()
  const byRef = new Map(present.categories.map((row) => [row.importRef, row]))
  const byPath = new Map(present.categories.map((row) => [row.path, row]))
  const paths = new Set(byPath.keys())
  for (const node of categoryTree(survey)) {
    const parent = node.parent ? (planned.get(node.parent) ?? null) : null
    const importRef = refs.named('category', node.key)
    const base = parent ? `${parent.path}/` : ''
    const wanted = `${base}${slugOf(node.slug, node.name)}`
    const own = byRef.get(importRef)
    const there = byPath.get(wanted)
    const shared =
      there && !there.importRef && there.name.toLowerCase() === node.name.toLowerCase() ? there : undefined
    const row = own ?? shared
    const path = own?.path ?? shared?.path ?? freeIn(paths, wanted)
    paths.add(path)
    const category = { id: row?.id ?? idOf(importRef), path, name: node.name }
    planned.set(node, category)
    bySlug.set(node.slug, [...(bySlug.get(node.slug) ?? []), category])
    if (node.number !== null) byNumber.set(node.number, category)
    const wish = wishOf(node, category, parent, importRef)
    entries.push({
      kind: 'category',
      origin: { type: 'category', id: node.key, title: node.name },
      action: !row ? 'create' : own && !present.touched.has(own.id) && differs(own, wish) ? 'update' : 'keep',
      warnings: node.warnings,
      redirects: redirectsOf(node, path),
      category: { ...wish, ...(row ? { ...without(row), ...changesOf(wish) } : {}) },
    })
  }
  return { entries, bySlug, byNumber }
}

type Wish = Omit<CategoryInsert, 'path'>

function wishOf(
  node: CategoryNode,
  { id, path }: PlannedCategory,
  parent: PlannedCategory | null,
  importRef: string,
): Wish {
  return {
    ...{ id, parentId: parent?.id ?? null, slug: path.slice(path.lastIndexOf('/') + 1), name: node.name },
    ...{ position: node.position, kind: 'section', description: node.description },
    ...{ intro: null, featuredArticleId: null, sponsor: null, importRef },
  }
}

/** What the export knows of a category; the rest (order, kind, sponsor …) is ours. */
function changesOf({ name, description, parentId }: Wish) {
  return { name, description, parentId }
}

function differs(row: CategoryInsert, wish: Wish): boolean {
  return (
    row.name !== wish.name || row.description !== wish.description || (row.parentId ?? null) !== wish.parentId
  )
}

function without({ path: _path, ...row }: CategoryInsert): Wish {
  return row
}

function redirectsOf(node: CategoryNode, path: string) {
  const old = pathOf(node)
  return old === path ? [] : [{ from: `/category/${old}/`, to: `/category/${path}/` }]
}

function pathOf({ slug, parent }: CategoryNode): string {
  return parent ? `${pathOf(parent)}/${slug}` : slug
}
