// Puts another text into the editor by changing only what differs: cursor, selection and undo stay where they were.
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { alignBlocks } from '../../../lib/rich-text/compare/align.ts'
import type { TopNode } from '../../../lib/rich-text/compare/nodes.ts'
import type { Doc } from '../../../lib/rich-text/document.ts'

/** The text as this editor would give it back: attributes all there, in its own order. */
export function asEditorSays(editor: Editor, body: Doc): Doc {
  try {
    return editor.schema.nodeFromJSON(body).toJSON()
  } catch {
    return body
  }
}

export function takeText(editor: Editor, body: Doc): void {
  const target = editor.schema.nodeFromJSON(body)
  const tr = editor.state.tr
  const [before, after] = [childrenOf(tr.doc), childrenOf(target)]
  const pairs = alignBlocks(before.map(toData), after.map(toData))
  const starts = startsOf(tr.doc)
  let [at, to] = [before.length, after.length]
  // From the end, so that places further up stay what they were.
  for (const pair of [...pairs.reverse(), { at: -1, to: -1, isSame: true }]) {
    const between = after.slice(pair.to + 1, to)
    const from = starts[pair.at + 1] ?? tr.doc.content.size
    const end = starts[at] ?? tr.doc.content.size
    if (from !== end || between.length > 0) tr.replaceWith(from, end, between)
    const [old, fresh] = [before[pair.at], after[pair.to]]
    if (!pair.isSame && old && fresh) replaceInside(tr, starts[pair.at] ?? 0, old, fresh)
    ;[at, to] = [pair.at, pair.to]
  }
  if (!tr.docChanged) return
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true))
}

/** Within a changed block only the letters that differ. */
function replaceInside(tr: Transaction, at: number, old: Node, fresh: Node): void {
  if (!old.sameMarkup(fresh)) {
    tr.replaceWith(at, at + old.nodeSize, fresh)
    return
  }
  const start = old.content.findDiffStart(fresh.content)
  const end = old.content.findDiffEnd(fresh.content)
  if (start === null || !end) return
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  tr.replace(at + 1 + start, at + 1 + end.a + overlap, fresh.slice(start, end.b + overlap))
}

function childrenOf(node: Node): Node[] {
  return Array.from({ length: node.childCount }, (_, index) => node.child(index))
}

function startsOf(doc: Node): number[] {
  const starts: number[] = []
  doc.forEach((_node, offset) => {
    starts.push(offset)
  })
  return starts
}

const toData = (node: Node): TopNode => node.toJSON()
