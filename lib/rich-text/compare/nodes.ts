// What comparing texts asks of a block: a key that is equal for equal blocks, its words, and how alike two are.
import type { Doc } from '../model.ts'
import { picturesIn } from './words.ts'

export type TopNode = Doc['content'][number]

const keys = new WeakMap<object, string>()

/** Equal for blocks that are equal, whatever the order of their attributes. */
export function keyOf(node: object): string {
  const known = keys.get(node)
  if (known !== undefined) return known
  const key = JSON.stringify(node, (_name, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, one]) => one !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  )
  keys.set(node, key)
  return key
}

const words = new WeakMap<object, Map<string, number>>()

/** From 0 (nothing in common) to 1: the share of words that both have; blocks of two kinds have none. */
export function likeness(one: TopNode, other: TopNode): number {
  if (one.type !== other.type) return isLine(one) && isLine(other) ? shared(one, other) * 0.9 : 0
  if (one.type === 'figure' && other.type === 'figure' && one.attrs.mediumId === other.attrs.mediumId)
    return 1
  if (one.type === 'videoEmbed' && other.type === 'videoEmbed')
    return one.attrs.videoId === other.attrs.videoId ? 1 : 0
  return shared(one, other)
}

const isLine = ({ type }: TopNode) => type === 'paragraph' || type === 'heading' || type === 'pullQuote'

function shared(one: TopNode, other: TopNode): number {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  let [common, all] = [0, 0]
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}

function wordsOf(node: TopNode): Map<string, number> {
  const known = words.get(node)
  if (known) return known
  const counts = new Map<string, number>()
  // A picture counts as a word: a gallery that got one more is the same gallery.
  for (const word of [...textIn(node).toLowerCase().split(/\s+/), ...picturesIn(node)]) {
    if (word) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  words.set(node, counts)
  return counts
}

/** Every text in the node, in order. */
export function textIn(node: { text?: unknown; content?: readonly object[] } | object): string {
  const { text, content } = node as { text?: unknown; content?: readonly object[] }
  if (typeof text === 'string') return text
  return (content ?? []).map(textIn).join(content?.some((one) => 'text' in one) ? '' : ' ')
}
