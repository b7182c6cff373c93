// Structured data (https://schema.org, JSON-LD 1.1): its nodes, and a page's nodes as one block of data.

/** The properties of a type are held against schema.org's definitions by a test. */
export type Node = { '@type'?: string | string[]; '@id'?: string } & Record<string, unknown>

/** What is empty is left out: a property that says nothing is no property. */
export function node(type: string | string[], properties: Record<string, unknown>): Node {
  const said = Object.entries(properties).filter(([, value]) => !isEmpty(value))
  return { '@type': type, ...Object.fromEntries(said) }
}

/** Another node of the page, or of another one, by its name. */
export const reference = (id: string): Node => ({ '@id': id })

/** The text of a `<script type="application/ld+json">`: without "<", nothing in it can end the element. */
export function jsonLdText(nodes: Node[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(graph, wellFormed).replaceAll('<', '\\u003c')
}

const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
