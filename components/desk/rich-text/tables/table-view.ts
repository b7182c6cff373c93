// A table while one writes: its caption in a field above, its tools while the cursor is in it, its cells as text.
import type { Node } from '@tiptap/pm/model'
import type { Decoration, EditorView, NodeView } from '@tiptap/pm/view'
import { isActive, setReachable } from '../nodes/active.ts'
import { attributeField } from '../nodes/attribute-field.ts'
import { aside, el } from '../nodes/element.ts'
import { hasHeaderRow, tableTools } from './table-tools.ts'

export function tableView(
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
  decorations: readonly Decoration[],
): NodeView {
  const place = { view, getPos }
  const caption = attributeField(place, {
    name: 'caption',
    label: 'Caption',
    hint: 'What the table shows',
    maxLength: 1000,
    isLong: true,
  })
  const tools = tableTools(place)
  const body = el('tbody')
  const table = el('table', {}, body)
  const dom = el(
    'div',
    { class: 'table-view', 'data-node-view': 'table' },
    tools.dom,
    aside('node-fields table-view__caption', caption.dom),
    el('div', { class: 'table-scroll' }, table),
  )
  const show = (node: Node, current: readonly Decoration[]) => {
    caption.show(node)
    caption.input.disabled = !view.editable
    tools.show(node)
    table.classList.toggle('has-header-row', hasHeaderRow(node))
    setReachable(dom, isActive(current))
  }
  show(first, decorations)
  return {
    dom,
    contentDOM: body,
    update(next, current) {
      if (next.type !== first.type) return false
      show(next, current)
      return true
    },
    stopEvent: ({ target }) =>
      target instanceof HTMLElement && (tools.dom.contains(target) || caption.dom.contains(target)),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !body.contains(mutation.target),
  }
}
