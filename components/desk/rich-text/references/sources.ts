// The references of a text as its writer needs to see them: number, words, where cited, and what is wrong.
import type { Node } from '@tiptap/pm/model'
import { areSame, fingerprint } from '../../../../lib/rich-text/citations/same.ts'

/** A place of citation, with the words before it. */
export type Cite = { at: number; words: string }
/** `twin` is an earlier entry that seems to be the same source. */
export type Source = {
  id: string
  text: string
  number: number
  at: number
  cites: Cite[]
  twin: Source | null
}
/** `missing` are cited but not listed. */
export type Sources = { listed: Source[]; missing: { id: string; cites: Cite[] }[] }

const WORDS_SHOWN = 48

/** In the order of their numbers: by first citation, uncited ones last. */
export function readSources(doc: Node): Sources {
  const cites = citesOf(doc)
  const entries = entriesOf(doc)
  const rank = new Map([...cites.keys()].map((id, index) => [id, index]))
  const listed = entries
    .map((entry) => ({ ...entry, cites: cites.get(entry.id) ?? [], number: 0, twin: null as Source | null }))
    .sort((a, b) => (rank.get(a.id) ?? Infinity) - (rank.get(b.id) ?? Infinity) || a.at - b.at)
  const prints = listed.map(({ text }) => fingerprint(text))
  listed.forEach((source, index) => {
    const twin = prints.findIndex((other, at) => {
      const mine = prints[index]
      return at < index && mine !== undefined && areSame(other, mine)
    })
    source.number = index + 1
    source.twin = listed[twin] ?? null
  })
  const known = new Set(entries.map(({ id }) => id))
  const missing = [...cites].filter(([id]) => !known.has(id)).map(([id, at]) => ({ id, cites: at }))
  return { listed, missing }
}

/** How many things the list wants looked at. */
export function countFaults({ listed, missing }: Sources): number {
  return missing.length + listed.filter(({ cites, twin }) => cites.length === 0 || twin).length
}

function citesOf(doc: Node): Map<string, Cite[]> {
  const cites = new Map<string, Cite[]>()
  doc.descendants((node, at, parent) => {
    if (node.type.name === 'referenceMark')
      for (const id of new Set<string>(node.attrs.ids)) {
        const words = wordsBefore(doc, at, parent)
        cites.set(id, [...(cites.get(id) ?? []), { at, words }])
      }
    return node.type.name !== 'referenceList'
  })
  return cites
}

function wordsBefore(doc: Node, at: number, parent: Node | null): string {
  const start = at - doc.resolve(at).parentOffset
  const text = parent ? doc.textBetween(start, at, ' ').trim() : ''
  return text.length > WORDS_SHOWN ? `…${text.slice(-WORDS_SHOWN).replace(/^\S*\s/, '')}` : text
}

function entriesOf(doc: Node): { id: string; text: string; at: number }[] {
  const list = doc.lastChild
  if (list?.type.name !== 'referenceList') return []
  const entries: { id: string; text: string; at: number }[] = []
  const start = doc.content.size - list.nodeSize + 1
  list.forEach((entry, offset) => {
    entries.push({ id: entry.attrs.id, text: entry.textContent, at: start + offset })
  })
  return entries
}
