// The reference list: every entry found anywhere, in one list at the end, each with an id of its own.
import type { HardBreak, Inline, Reference, ReferenceList, Text } from '../model.ts'
import { attributes } from './attributes.ts'
import { readInlines } from './inline.ts'
import { type Budget, type Loose, look } from './loose.ts'

/** The one list of a document; none when nothing was listed. A second entry with the same id gets a new one. */
export function readReferences(budget: Budget): ReferenceList[] {
  const taken = new Set<string>()
  const entries = budget.references.map((node, index): Reference => {
    const named = attributes.reference.safeParse(node.attrs)
    const id = free(named.success ? named.data.id : `ref-${index + 1}`, taken)
    taken.add(id)
    const text = node.type === 'text' ? [node] : node.content
    return { type: 'reference', attrs: { id }, content: readInlines(text, budget).filter(isText) }
  })
  return entries.length > 0 ? [{ type: 'referenceList', content: entries }] : []
}

/** Keeps the entries of a list, or a stray entry, for the one list. */
export function collectReferences(node: Loose, budget: Budget): void {
  const values = node.type === 'reference' ? [node] : node.content
  for (const value of values) {
    const entry = look(value, budget)
    if (entry) budget.references.push(entry)
  }
}

/** A reference does not cite: marks inside an entry are left out. */
function isText(inline: Inline): inline is Text | HardBreak {
  return inline.type !== 'referenceMark'
}

function free(id: string, taken: ReadonlySet<string>): string {
  let candidate = id
  for (let number = 2; taken.has(candidate); number++) candidate = `${id}-${number}`
  return candidate
}
