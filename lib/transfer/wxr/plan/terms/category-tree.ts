// The categories of an export as a tree: parents before children, loops opened, missing parents noticed.
import { plainText } from '../../content/plain-text.ts'
import type { TermRecord } from '../../records/record.ts'
import type { Survey } from '../survey.ts'

export type CategoryNode = {
  /** Its slug; with its parent's in front when another category has the same. */
  key: string
  slug: string
  name: string
  description: string
  number: number | null
  parent: CategoryNode | null
  /** Place among all, in the file's order. */
  position: number
  warnings: string[]
}

export const CATEGORIES = 'category'

/** Every category once, each after its parent. */
export function categoryTree(survey: Survey): CategoryNode[] {
  const nodes = [...declared(survey.terms), ...onlyNamed(survey)].map((node, position) => ({
    ...node,
    position,
  }))
  const bySlug = new Map<string, Loose>()
  for (const node of nodes) if (!bySlug.has(node.slug)) bySlug.set(node.slug, node)
  for (const node of nodes) if (node.parentSlug !== '') attach(node, bySlug)
  return parentsFirst(nodes)
}

type Loose = CategoryNode & { parentSlug: string }

function declared(terms: TermRecord[]): Loose[] {
  const found = new Map<string, Loose>()
  const parents = new Map<string, string>()
  for (const term of terms) {
    const { taxonomy, slug, parent } = term
    if (taxonomy !== CATEGORIES || slug === '' || found.has(`${parent}/${slug}`)) continue
    const node = aNode(slug, term.name, parent)
    const other = parents.get(slug)
    if (other !== undefined) {
      node.key = `${parent}/${slug}`
      node.warnings.push(`The address “${slug}” belongs to two categories; articles name only the address.`)
    } else {
      parents.set(slug, parent)
    }
    found.set(`${parent}/${slug}`, { ...node, description: plainText(term.description), number: term.id })
  }
  return [...found.values()]
}

/** An export of articles alone declares no categories: its articles name them, without their parents. */
function onlyNamed({ terms, used }: Survey): Loose[] {
  const known = new Set(terms.filter(({ taxonomy }) => taxonomy === CATEGORIES).map(({ slug }) => slug))
  return [...used]
    .filter(([key]) => key.startsWith(`${CATEGORIES} `))
    .map(([key, name]) => aNode(key.slice(CATEGORIES.length + 1), name, ''))
    .filter(({ slug }) => !known.has(slug))
}

function aNode(slug: string, name: string, parentSlug: string): Loose {
  const words = plainText(name) || slug
  return {
    ...{
      key: slug,
      slug,
      name: words,
      description: '',
      number: null,
      parent: null,
      position: 0,
      warnings: [],
    },
    parentSlug,
  }
}

function attach(node: Loose, bySlug: ReadonlyMap<string, Loose>): void {
  const parent = bySlug.get(node.parentSlug)
  if (!parent) {
    node.warnings.push(`Its parent “${node.parentSlug}” is not in the export; it was put at the top.`)
    return
  }
  for (let above: CategoryNode | null = parent; above; above = above.parent) {
    if (above !== node) continue
    node.warnings.push(`It is its own ancestor (by “${node.parentSlug}”); it was put at the top.`)
    return
  }
  node.parent = parent
}

function parentsFirst(nodes: CategoryNode[]): CategoryNode[] {
  const depth = (node: CategoryNode): number => (node.parent ? depth(node.parent) + 1 : 0)
  return nodes
    .map((node) => ({ node, depth: depth(node) }))
    .sort((a, b) => a.depth - b.depth || a.node.position - b.node.position)
    .map(({ node }) => node)
}
