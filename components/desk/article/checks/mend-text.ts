// What is put right in the text itself: each as one step that Ctrl-Z takes back. False where there is nothing to it any more.
import { closeHistory } from '@tiptap/pm/history'
import type { Editor } from '@tiptap/react'
import type { Mend } from '../../../../lib/publications/preflight/finding.ts'
import type { Inline } from '../../../../lib/rich-text/model.ts'
import { inlineText } from '../../../../lib/rich-text/plain.ts'

type Of<Kind extends Mend['kind']> = Extract<Mend, { kind: Kind }>
type Doc = Editor['state']['doc']
type Node = Doc['firstChild']
type Change = Parameters<Parameters<Editor['commands']['command']>[0]>[0]['tr']

/** Only the heading that was found: blocks may have come before it since. */
export function levelHeading(editor: Editor | null, { index, words, level }: Of<'heading'>): boolean {
  return change(editor, (tr) => {
    const at = positionOf(tr.doc, index)
    const heading = at === null ? null : tr.doc.nodeAt(at)
    if (at === null || heading?.type.name !== 'heading' || wordsOf(heading) !== words) return
    tr.setNodeAttribute(at, 'level', level)
  })
}

export function relink(editor: Editor | null, { from, to }: Of<'link'>): boolean {
  return change(editor, (tr) =>
    eachLink(tr, from, (mark, span) =>
      tr.addMark(span[0], span[1], mark.type.create({ ...mark.attrs, href: to })),
    ),
  )
}

/** The words stay. */
export function unlink(editor: Editor | null, href: string): boolean {
  return change(editor, (tr) => eachLink(tr, href, (mark, span) => tr.removeMark(span[0], span[1], mark)))
}

/** Those that are not cited now. The last first, so that the places of the others stay; a list without entries goes whole. */
export function dropReferences(editor: Editor | null, ids: string[]): boolean {
  return change(editor, (tr) => {
    const cited = new Set<string>()
    tr.doc.descendants((node) => {
      if (node.type.name === 'referenceMark') for (const id of node.attrs.ids) cited.add(id)
    })
    const going = ids.filter((id) => !cited.has(id))
    const spans: Span[] = []
    tr.doc.descendants((node, at) => {
      if (node.type.name === 'reference' && going.includes(node.attrs.id))
        spans.push([at, at + node.nodeSize])
      if (
        node.type.name === 'referenceList' &&
        node.content.content.every((entry) => going.includes(entry.attrs.id))
      ) {
        spans.push([at, at + node.nodeSize])
        return false
      }
      return true
    })
    for (const [from, to] of spans.reverse()) tr.delete(from, to)
  })
}

/** Takes out the citations of what is not in the list, now either; a mark that cites nothing more goes whole. */
export function uncite(editor: Editor | null, ids: string[]): boolean {
  return change(editor, (tr) => {
    const listed = new Set<string>()
    const marks: { at: number; ids: string[] }[] = []
    tr.doc.descendants((node, at) => {
      if (node.type.name === 'reference') listed.add(node.attrs.id)
      if (node.type.name === 'referenceMark') marks.push({ at, ids: node.attrs.ids })
    })
    for (const mark of marks.reverse()) {
      const left = mark.ids.filter((id) => listed.has(id) || !ids.includes(id))
      if (left.length === mark.ids.length) continue
      if (left.length === 0) tr.delete(mark.at, mark.at + 1)
      else tr.setNodeAttribute(mark.at, 'ids', left)
    }
  })
}

/** In that block, the pictures of this file that nobody has described. */
export function makeDecorative(editor: Editor | null, { index, mediumId }: Of<'decorative'>): boolean {
  return change(editor, (tr) => {
    const start = positionOf(tr.doc, index)
    const block = start === null ? null : tr.doc.nodeAt(start)
    if (start === null || !block) return
    tr.doc.nodesBetween(start, start + block.nodeSize, (node, at) => {
      if (node.type.name === 'figure' && node.attrs.mediumId === mediumId && !node.attrs.alt?.trim())
        tr.setNodeAttribute(at, 'alt', '')
    })
  })
}

type Span = [from: number, to: number]
type Link = Doc['marks'][number]

function change(editor: Editor | null, work: (tr: Change) => void): boolean {
  if (!editor) return false
  return editor.commands.command(({ tr }) => {
    work(tr)
    if (tr.docChanged) closeHistory(tr)
    return tr.docChanged
  })
}

function eachLink(tr: Change, href: string, work: (mark: Link, span: Span) => void): void {
  tr.doc.descendants((node, at) => {
    const mark = node.marks.find(({ type, attrs }) => type.name === 'link' && attrs.href === href)
    if (mark) work(mark, [at, at + node.nodeSize])
  })
}

/** Where the block of this number begins, page breaks counted. */
export function positionOf(doc: Doc, index: number): number | null {
  if (index < 0 || index >= doc.childCount) return null
  let at = 0
  for (let before = 0; before < index; before++) at += doc.child(before).nodeSize
  return at
}

const wordsOf = (node: NonNullable<Node>) => inlineText((node.toJSON().content ?? []) as Inline[])
