// Leads from a check's words to the place they are about: a field, a part of the panel, a block of the text.
import type { Editor } from '@tiptap/react'
import type { Place } from '../../../../lib/publications/preflight/finding.ts'
import { sectionId } from '../panel/section.tsx'
import { positionOf } from './mend-text.ts'

export function goTo(place: Place, editor: Editor | null): void {
  switch (place.kind) {
    case 'field':
      focusOn(document.querySelector<HTMLElement>(`.head-fields__${place.name}`))
      break
    case 'section':
      openSection(place.name)
      break
    case 'block':
      selectAt(editor, editor && positionOf(editor.state.doc, place.index))
      break
    case 'reference':
      selectAt(
        editor,
        findPosition(editor, (node) => node.type.name === 'reference' && node.attrs.id === place.id),
      )
      break
    case 'link':
      selectAt(
        editor,
        findPosition(editor, (node) =>
          node.marks.some(({ type, attrs }) => type.name === 'link' && attrs.href === place.href),
        ),
      )
      break
  }
}

/** Opens a part of the panel and goes to its first control. */
export function openSection(name: string): void {
  const section = document.getElementById(sectionId(name))
  if (!(section instanceof HTMLDetailsElement)) return
  section.open = true
  const control = section.querySelector<HTMLElement>('.fold__inside :is(input, textarea, select, button)')
  section.scrollIntoView({ block: 'nearest' })
  focusOn(control ?? section.querySelector('summary'))
}

type Node = Editor['state']['doc']

function findPosition(editor: Editor | null, fits: (node: Node) => boolean): number | null {
  let found: number | null = null
  editor?.state.doc.descendants((node, at) => {
    if (found === null && fits(node)) found = at
    return found === null
  })
  return found
}

function selectAt(editor: Editor | null, at: number | null): void {
  if (!editor || at === null) return
  const node = editor.state.doc.nodeAt(at)
  if (node?.isAtom) editor.chain().setNodeSelection(at).focus().run()
  else
    editor
      .chain()
      .setTextSelection(at + 1)
      .focus()
      .run()
  const element = editor.view.nodeDOM(at)
  const target = element instanceof HTMLElement ? element : element?.parentElement
  target?.scrollIntoView({ block: 'center' })
}

function focusOn(element: HTMLElement | null): void {
  element?.focus()
  element?.scrollIntoView({ block: 'center' })
}
