// Shows in the editor what is derived and never stored: numbers of references, and a hint in an empty body.
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { citationText } from '../../../lib/rich-text/steps/citation-groups.ts'

type Counted = { numbers: Map<string, number>; decorations: DecorationSet }

const key = new PluginKey<Counted>('numbering')

/** Written as `data-` attributes on the nodes; the style sheet shows them. */
export const Numbering = Extension.create({
  name: 'numbering',
  addProseMirrorPlugins: () => [
    new Plugin<Counted>({
      key,
      state: {
        init: (_config, { doc }) => count(doc),
        apply(tr, before) {
          if (!tr.docChanged) return before
          if (changesNumbers(tr)) return count(tr.doc)
          return { ...before, decorations: before.decorations.map(tr.mapping, tr.doc) }
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
    }),
  ],
})

const SHOWN: ReadonlySet<string> = new Set(['pullQuote', 'callout', 'referenceMark', 'reference'])

/** Typing in a long text mostly changes none of what is shown here: then nothing is counted again. */
function changesNumbers({ before, doc, docs, steps }: Transaction): boolean {
  if (isEmptyBody(before) || isEmptyBody(doc)) return true
  return steps.some((step, index) => {
    const [from, to] = [docs[index] ?? before, docs[index + 1] ?? doc]
    let isChanged = !(
      step instanceof ReplaceStep ||
      step instanceof AddMarkStep ||
      step instanceof RemoveMarkStep
    )
    step.getMap().forEach((oldStart, oldEnd, newStart, newEnd) => {
      isChanged ||= touchesShown(from, oldStart, oldEnd) || touchesShown(to, newStart, newEnd)
    })
    return isChanged
  })
}

/** Within something shown one may write: it stays what it is. */
function touchesShown(doc: Node, start: number, end: number): boolean {
  let found = false
  doc.nodesBetween(start, end, (node, at) => {
    const isAround = at < start && at + node.nodeSize > end
    found ||= SHOWN.has(node.type.name) && !isAround
    return !found
  })
  return found
}

/** Numbers by first citation, as readers will see them; listed but uncited ones come last (lib/rich-text/steps). */
export function referenceNumbers(doc: Node): { numbers: Map<string, number>; cited: Set<string> } {
  const listed = listedIds(doc)
  const cited = new Set<string>()
  doc.descendants((node) => {
    if (node.type.name === 'referenceMark') for (const id of node.attrs.ids) cited.add(id)
    return node.type.name !== 'referenceList'
  })
  const order = [...[...cited].filter((id) => listed.has(id)), ...[...listed].filter((id) => !cited.has(id))]
  return { numbers: new Map(order.map((id, index) => [id, index + 1])), cited }
}

function count(doc: Node): Counted {
  const { numbers, cited } = referenceNumbers(doc)
  const decorations: Decoration[] = []
  doc.descendants((node, at) => {
    const mark = (attributes: Record<string, string>) =>
      decorations.push(Decoration.node(at, at + node.nodeSize, attributes))
    // Within the text these are no landmarks of the screen.
    if (node.type.name === 'pullQuote' || node.type.name === 'callout') mark({ role: 'note' })
    if (node.type.name === 'referenceMark') mark(markAttributes(node.attrs.ids, numbers))
    if (node.type.name === 'reference') {
      const { id } = node.attrs
      mark({
        'data-number': String(numbers.get(id) ?? ''),
        ...(cited.has(id) ? {} : { 'data-uncited': 'not cited yet' }),
      })
    }
  })
  const [first] = [doc.firstChild]
  if (isEmptyBody(doc) && first)
    decorations.push(Decoration.node(0, first.nodeSize, { 'data-hint': 'Begin to write…' }))
  return { numbers, decorations: DecorationSet.create(doc, decorations) }
}

function markAttributes(ids: string[], numbers: Map<string, number>): Record<string, string> {
  const known = ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
  const text = citationText(known.map((number) => ({ number, anchor: '' })))
  return known.length === ids.length
    ? { 'data-number': text }
    : { 'data-number': `${text}?`, title: 'A cited reference is missing' }
}

function listedIds(doc: Node): Set<string> {
  const list = doc.lastChild
  if (list?.type.name !== 'referenceList') return new Set()
  return new Set(Array.from({ length: list.childCount }, (_, index) => String(list.child(index).attrs.id)))
}

function isEmptyBody(doc: Node): boolean {
  const blocks = doc.lastChild?.type.name === 'referenceList' ? doc.childCount - 1 : doc.childCount
  return blocks === 1 && doc.firstChild?.type.name === 'paragraph' && doc.firstChild.content.size === 0
}
