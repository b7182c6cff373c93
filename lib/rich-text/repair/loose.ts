// Reading JSON that may be anything: one node at a time, within limits.
import { MAX_CHARACTERS, MAX_NODES } from './limits.ts'

/** A node as found: every part may be missing, nothing is trusted yet. */
export type Loose = { type: string; text: string; attrs: object; content: unknown[]; marks: unknown[] }

/** What may still be read; `references` collects the entries of reference lists, wherever they stand. */
export type Budget = { nodes: number; characters: number; references: Loose[] }

export function newBudget(): Budget {
  return { nodes: MAX_NODES, characters: MAX_CHARACTERS, references: [] }
}

/** The value as a node; a bare string is text, a bare list a nameless node; null for anything else or when the budget is spent. */
export function look(value: unknown, budget: Budget): Loose | null {
  if (budget.nodes <= 0) return null
  budget.nodes -= 1
  if (typeof value === 'string') return { ...NOTHING, type: 'text', text: spend(value, budget) }
  if (Array.isArray(value)) return { ...NOTHING, content: value }
  if (typeof value !== 'object' || value === null) return null
  const { type, text, attrs, content, marks }: Record<string, unknown> = { ...value }
  return {
    type: typeof type === 'string' ? type : typeof text === 'string' ? 'text' : '',
    text: typeof text === 'string' ? spend(text, budget) : '',
    attrs: typeof attrs === 'object' && !Array.isArray(attrs) ? { ...attrs } : {},
    content: Array.isArray(content) ? content : typeof content === 'string' ? [content] : [],
    marks: Array.isArray(marks) ? marks : [],
  }
}

const NOTHING: Loose = { type: '', text: '', attrs: {}, content: [], marks: [] }

/** Characters that neither HTML nor XML may contain, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being removed
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu

function spend(text: string, budget: Budget): string {
  const kept = text.slice(0, budget.characters)
  budget.characters -= kept.length
  return kept.replaceAll(UNPRINTABLE, '')
}
