// Citations that were typed by hand ([1], ¹, a raised 2,5–7) with a numbered list at the end, made into real references.
import type { Doc, Inline, Reference, Text } from '../model.ts'
import { inlineText } from '../plain.ts'
import { findSame } from './same.ts'
import { type TypedEntry, typedList } from './typed-list.ts'

export type Converted = { doc: Doc; listed: number; cited: number }

const BRACKETS = /\[(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*)\]/g
const RAISED = /^\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*$/
const SIGNS = /[⁰¹²³⁴-⁹]+(?:[,⁻–-][⁰¹²³⁴-⁹]+)*/g
/** A raised number behind a unit is a power. */
const POWER = /(?:^|[\s\d/·(])(?:[kcmdµμn]?m|[kmcdµ]?l|s|in|ft|min|h|x|r|n|p|R|10)$/i

/** The document with marks and a list; null when it has no such list, or cites nothing of it. */
export function convertTyped(doc: Doc, newId: () => string): Converted | null {
  const found = typedList(filled(doc))
  if (!found) return null
  const old = found.rest.find((node) => node.type === 'referenceList')
  const here = (old?.content ?? []).map((entry) => ({ id: entry.attrs.id, text: inlineText(entry.content) }))
  const ids = new Map<number, string>()
  const added: Reference[] = []
  for (const { number, content } of found.entries) {
    const text = inlineText(content)
    const id = findSame(here, text)?.id ?? newId()
    ids.set(number, id)
    if (!here.some((one) => one.id === id))
      added.push({ type: 'reference', attrs: { id }, content: plainly(content) })
    here.push({ id, text })
  }
  const counted = { marks: 0 }
  const body = found.rest
    .filter((node) => node.type !== 'referenceList')
    .map((node) => withMarks(node, ids, counted))
  if (counted.marks === 0) return null
  const list = { type: 'referenceList' as const, content: [...(old?.content ?? []), ...added] }
  return {
    doc: { type: 'doc', content: [...body, list] },
    listed: found.entries.length,
    cited: counted.marks,
  }
}

/** How many typed citations could become real ones. */
export function countTyped(doc: Doc): { listed: number; cited: number } | null {
  let id = 0
  return convertTyped(doc, () => `typed-${++id}`)
}

/** The editor leaves out the content of what is empty. */
function filled<Node extends Loose>(node: Node): Node {
  return node.type === 'text' ? node : { ...node, content: (node.content ?? []).map(filled) }
}

type Loose = { type: string; content?: Loose[] }

function withMarks<Node extends Loose>(
  node: Node,
  ids: Map<number, string>,
  counted: { marks: number },
): Node {
  if (!node.content || node.type === 'codeBlock') return node
  const isLine = node.content.some(({ type }) => type === 'text')
  const content = isLine
    ? lineWithMarks(node.content as Inline[], ids, counted)
    : node.content.map((child) => withMarks(child, ids, counted))
  return { ...node, content }
}

function lineWithMarks(line: Inline[], ids: Map<number, string>, counted: { marks: number }): Inline[] {
  let before = ''
  return line.flatMap((inline) => {
    if (inline.type !== 'text') return [inline]
    const isRaised = inline.marks?.some(({ type }) => type === 'superscript')
    const parts = isRaised ? raised(inline, before, ids) : within(inline, before, ids)
    before = `${before}${inline.text}`.slice(-12)
    counted.marks += parts.filter(({ type }) => type === 'referenceMark').length
    return parts
  })
}

function raised(text: Text, before: string, ids: Map<number, string>): Inline[] {
  const mark =
    RAISED.test(text.text) && !/\d$/.test(before) && !POWER.test(before) ? markFor(text.text, ids) : null
  return mark ? [mark] : [text]
}

function within(text: Text, before: string, ids: Map<number, string>): Inline[] {
  const parts: Inline[] = []
  let end = 0
  const hits = [...text.text.matchAll(BRACKETS), ...text.text.matchAll(SIGNS)].sort(
    (a, b) => a.index - b.index,
  )
  for (const hit of hits) {
    const ahead = before + text.text.slice(0, hit.index)
    const isSign = hit[1] === undefined
    if (isSign && (/[\d\s]$|^$/.test(ahead) || POWER.test(ahead))) continue
    const mark = markFor(hit[1] ?? fromSigns(hit[0]), ids)
    if (!mark) continue
    const words = text.text.slice(end, hit.index).replace(/\s+$/, isSign ? '$&' : '')
    if (words) parts.push({ ...text, text: words })
    parts.push(mark)
    end = hit.index + hit[0].length
  }
  const rest = text.text.slice(end)
  return rest ? [...parts, { ...text, text: rest }] : parts
}

/** "1, 3–5" as a mark, if the list has every number of it. */
function markFor(numbers: string, ids: Map<number, string>): Inline | null {
  const all = numbers.split(/[,;]/).flatMap((part) => {
    const [from = 0, to = from] = part.split(/[–-]/).map(Number)
    return to - from > 100
      ? []
      : Array.from({ length: Math.max(1, to - from + 1) }, (_, index) => from + index)
  })
  const cited = all.map((number) => ids.get(number))
  const known = cited.filter((id) => id !== undefined)
  if (known.length === 0 || known.length < cited.length) return null
  return { type: 'referenceMark', attrs: { ids: [...new Set(known)] } }
}

function fromSigns(signs: string): string {
  const plain = signs.replaceAll('⁻', '-')
  return [...plain].map((sign) => ('⁰¹²³⁴⁵⁶⁷⁸⁹'.includes(sign) ? '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign) : sign)).join('')
}

/** An entry cites nothing itself. */
function plainly(content: TypedEntry['content']): Reference['content'] {
  return content.filter((inline) => inline.type !== 'referenceMark')
}
