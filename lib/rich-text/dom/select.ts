// Selectors on a tree of HTML: each is compiled once in a program's life, and not looked for where nothing can answer it.
import { compile } from 'css-select'
import { parse, type Selector } from 'css-what'

/** What a selector sees of a node; text has no name. */
export type Selectable = {
  localName: string | null
  parentNode: Selectable | null
  childNodes: Selectable[]
  textContent: string
  getAttribute(name: string): string | null
}

export type Query = {
  matches(node: Selectable): boolean
  /** For each alternative the tag or attribute without which no element matches it; null: any element may. */
  needs: (Need | null)[]
}

export type Need = { kind: 'tag' | 'attribute'; name: string }

const known = new Map<string, Query>()
/** Selectors with ids of one article in them come and go. */
const MOST_KNOWN = 300

export function queryFor(selector: string): Query {
  const found = known.get(selector)
  if (found) return found
  const query = {
    // Results must not be kept: the tree changes, and the query outlives it.
    matches: compile<Selectable, Selectable>(selector, { adapter, cacheResults: false }),
    needs: parse(selector).map(needOf),
  }
  if (known.size < MOST_KNOWN) known.set(selector, query)
  return query
}

/** The last part of a selector speaks of the element itself. */
function needOf(alternative: Selector[]): Need | null {
  let need: Need | null = null
  for (const part of alternative) {
    if (part.type === 'descendant' || part.type === 'child' || part.type === 'adjacent') need = null
    else if (part.type === 'sibling' || part.type === 'parent' || part.type === 'column-combinator')
      need = null
    else if (part.type === 'tag') need = { kind: 'tag', name: part.name }
    else if (part.type === 'attribute' && part.action !== 'not')
      need ??= { kind: 'attribute', name: part.name }
  }
  return need
}

const adapter = {
  isTag: (node: Selectable): node is Selectable => node.localName !== null,
  getAttributeValue: (element: Selectable, name: string) => element.getAttribute(name) ?? undefined,
  hasAttrib: (element: Selectable, name: string) => element.getAttribute(name) !== null,
  getName: (element: Selectable) => element.localName ?? '',
  getChildren: (node: Selectable) => node.childNodes,
  getParent: (element: Selectable) => element.parentNode,
  getSiblings: (node: Selectable) => node.parentNode?.childNodes ?? [node],
  getText: (node: Selectable) => node.textContent,
  removeSubsets: (nodes: Selectable[]) => nodes,
}
