// Lists: whatever stands in a list becomes an entry, and an entry begins with a paragraph.
import type { Block, ListItem } from '../model.ts'
import { type Budget, look } from './loose.ts'
import { paragraph } from './paragraph.ts'

export function readItems(
  content: readonly unknown[],
  inside: (values: readonly unknown[]) => Block[],
  budget: Budget,
): ListItem[] {
  const items: ListItem[] = []
  for (const value of content) {
    const node = look(value, budget)
    if (!node) continue
    const isItem = node.type === 'listItem'
    const [first, ...rest] = inside(isItem ? node.content : [value])
    if (first?.type === 'paragraph') items.push({ type: 'listItem', content: [first, ...rest] })
    else if (first) items.push({ type: 'listItem', content: [paragraph([]), first, ...rest] })
    else if (isItem) items.push({ type: 'listItem', content: [paragraph([])] })
  }
  return items
}
