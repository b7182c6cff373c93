// Puts page breaks where a proposal wants them, instead of all that are there.
import { closeHistory } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'

/** `breaks` are indexes of the document's children, before which a break shall stand. */
export function acceptProposal(tr: Transaction, breaks: readonly number[]): Transaction {
  const pageBreak = tr.doc.type.schema.nodes.pageBreak
  const wanted = new Set(breaks)
  const changes: { at: number; size: number }[] = []
  tr.doc.forEach((node, at, index) => {
    const isBreak = node.type === pageBreak
    if (isBreak && !wanted.has(index + 1)) changes.push({ at, size: node.nodeSize })
    if (!isBreak && wanted.has(index) && !follows(tr, index)) changes.push({ at, size: 0 })
  })
  // From the end, so that earlier places stay right.
  for (const { at, size } of changes.reverse()) {
    if (size > 0) tr.delete(at, at + size)
    else if (pageBreak) tr.insert(at, pageBreak.create())
  }
  return closeHistory(tr)
}

function follows({ doc }: Transaction, index: number): boolean {
  return index > 0 && doc.child(index - 1).type.name === 'pageBreak'
}
