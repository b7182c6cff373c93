// Text and what runs in it: whatever was found becomes text, line breaks and reference marks with known marks.

import { isSame } from '../../same.ts'
import { safeHref } from '../links.ts'
import { type Inline, type Mark, SIMPLE_MARKS, type SimpleMark } from '../model.ts'
import { attributes } from './attributes.ts'
import { MAX_DEPTH } from './limits.ts'
import { type Budget, type Loose, look } from './loose.ts'

export const INLINE_TYPES: ReadonlySet<string> = new Set(['text', 'hardBreak', 'referenceMark'])

/** The inline content of these nodes; nodes that do not belong into a line give their text, one space between. */
export function readInlines(values: readonly unknown[], budget: Budget, depth = 0): Inline[] {
  const line: Inline[] = []
  for (const value of values) {
    const node = look(value, budget)
    if (node) append(line, readInline(node, budget, depth))
  }
  return line
}

/** One node's part of a line. */
export function readInline(node: Loose, budget: Budget, depth = 0): Inline[] {
  switch (node.type) {
    case 'text':
      return node.text === '' ? [] : [withMarks(node.text, readMarks(node.marks))]
    case 'hardBreak':
      return [{ type: 'hardBreak' }]
    case 'referenceMark': {
      const ids = [...new Set(attributes.referenceMark.parse(node.attrs).ids)]
      return ids.length > 0 ? [{ type: 'referenceMark', attrs: { ids } }] : []
    }
    default:
      return depth > MAX_DEPTH ? textBelow(node, budget) : readInlines(node.content, budget, depth + 1)
  }
}

/** Adds to a line. Neighbours with the same marks are one text; reference marks side by side are one mark: 1 and 2 must not read 12. */
export function append(line: Inline[], more: readonly Inline[]): void {
  for (const next of more) {
    const last = line.at(-1)
    if (last?.type === 'text' && next.type === 'text' && sameMarks(last.marks, next.marks)) {
      line[line.length - 1] = withMarks(last.text + next.text, last.marks ?? [])
    } else if (last?.type === 'referenceMark' && next.type === 'referenceMark') {
      const ids = [...new Set([...last.attrs.ids, ...next.attrs.ids])]
      line[line.length - 1] = { type: 'referenceMark', attrs: { ids } }
    } else {
      line.push(next)
    }
  }
}

/** All text below a node, however deep: read with a list of things to do, so that no depth can exhaust the stack. */
function textBelow(node: Loose, budget: Budget): Inline[] {
  const todo: unknown[] = node.content.toReversed()
  const parts: string[] = []
  while (todo.length > 0) {
    const next = look(todo.pop(), budget)
    if (!next) continue
    if (next.text !== '') parts.push(next.text)
    for (const child of next.content.toReversed()) todo.push(child)
  }
  return parts.length > 0 ? [{ type: 'text', text: parts.join(' ') }] : []
}

function withMarks(text: string, marks: Mark[]): Inline {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }
}

function readMarks(values: readonly unknown[]): Mark[] {
  const simple = new Set<string>()
  let link: Mark | null = null
  for (const value of values) {
    if (typeof value !== 'object' || value === null || !('type' in value)) continue
    if (value.type === 'link') link ??= readLink(value)
    else if (typeof value.type === 'string') simple.add(value.type)
  }
  const marks = SIMPLE_MARKS.filter((type) => simple.has(type)).map((type): SimpleMark => ({ type }))
  return link ? [link, ...marks] : marks
}

function readLink(value: object): Mark | null {
  const attrs: unknown = 'attrs' in value ? value.attrs : null
  if (typeof attrs !== 'object' || attrs === null || !('href' in attrs)) return null
  const href = typeof attrs.href === 'string' ? safeHref(attrs.href) : null
  if (href === null) return null
  const title = 'title' in attrs && typeof attrs.title === 'string' ? attrs.title.slice(0, 500) || null : null
  return { type: 'link', attrs: { href, title } }
}

function sameMarks(one: Mark[] = [], other: Mark[] = []): boolean {
  return isSame(one, other)
}
