// Puts right with one click what a check found; Ctrl-Z takes it back where it is in the text.
import type { Editor } from '@tiptap/react'
import type { Mend } from '../../../../lib/publications/preflight/finding.ts'
import type { ArticleModel } from '../use-article.ts'

export function mendIt(mend: Mend, model: ArticleModel): void {
  const { fields, setField } = model
  const editor = model.editor()
  switch (mend.kind) {
    case 'credentials':
      setField(
        'byline',
        fields.byline.map((line, at) =>
          at === mend.line ? { ...line, credentials: mend.credentials } : line,
        ),
      )
      break
    case 'sponsor':
      setField('sponsor', mend.sponsor)
      break
    case 'heading':
      editor?.commands.command(({ tr }) => {
        const at = positionOf(editor, mend.index)
        if (at === null || tr.doc.nodeAt(at)?.type.name !== 'heading') return false
        tr.setNodeAttribute(at, 'level', mend.level)
        return true
      })
      break
    case 'link':
      relink(editor, mend)
      break
    case 'drop-references':
      dropReferences(editor, mend.ids)
      break
  }
}

function positionOf(editor: Editor, index: number): number | null {
  const { doc } = editor.state
  if (index >= doc.childCount) return null
  let at = 0
  for (let before = 0; before < index; before++) at += doc.child(before).nodeSize
  return at
}

function relink(editor: Editor | null, { from, to }: { from: string; to: string }): void {
  editor?.commands.command(({ tr }) => {
    tr.doc.descendants((node, at) => {
      const mark = node.marks.find(({ type, attrs }) => type.name === 'link' && attrs.href === from)
      if (mark) tr.addMark(at, at + node.nodeSize, mark.type.create({ ...mark.attrs, href: to }))
    })
    return tr.docChanged
  })
}

/** The last first, so that the places of the others stay; a list without entries goes as a whole. */
function dropReferences(editor: Editor | null, ids: string[]): void {
  editor?.commands.command(({ tr }) => {
    const spans: [number, number][] = []
    tr.doc.descendants((node, at) => {
      if (node.type.name === 'reference' && ids.includes(node.attrs.id)) spans.push([at, at + node.nodeSize])
      if (
        node.type.name === 'referenceList' &&
        node.content.content.every((entry) => ids.includes(entry.attrs.id))
      ) {
        spans.push([at, at + node.nodeSize])
        return false
      }
      return true
    })
    for (const [from, to] of spans.reverse()) tr.delete(from, to)
    return tr.docChanged
  })
}
