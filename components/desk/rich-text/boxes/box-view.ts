// A block that is text with something said about it in a field: a callout's title, a quote's source, a code's language.
import type { Node } from '@tiptap/pm/model'
import type { Decoration, EditorView, NodeView } from '@tiptap/pm/view'
import { isActive, setReachable } from '../nodes/active.ts'
import { attributeField } from '../nodes/attribute-field.ts'
import { aside, el, toolButton, toolbar } from '../nodes/element.ts'
import { moveBlock, removeNode } from '../nodes/move-block.ts'
import { unwrapBlock } from './unwrap-block.ts'

type BoxOptions = {
  /** What the box is called in the bar above it. */
  name: string
  tag: 'aside' | 'blockquote' | 'div'
  className: string
  /** The element that holds the text, and around it what the page has around it. */
  content(): { outer: HTMLElement; inner: HTMLElement }
  field: { name: string; label: string; hint: string; maxLength: number; isFirst: boolean }
}

export function boxView(options: BoxOptions) {
  return (
    first: Node,
    view: EditorView,
    getPos: () => number | undefined,
    decorations: readonly Decoration[],
  ): NodeView => {
    const { name, tag, className, field } = options
    const at = (use: (position: number) => void) => () => {
      const position = getPos()
      if (position !== undefined && view.editable) use(position)
    }
    const said = attributeField({ view, getPos }, field)
    const fields = aside(`node-fields box-field box-field--${field.name}`, said.dom)
    const tools = toolbar(
      name,
      el('span', { class: 'node-tools__name' }, name),
      toolButton({ text: '↑', label: 'Move up', use: at((position) => moveBlock(view, position, 'up')) }),
      toolButton({ text: '↓', label: 'Move down', use: at((position) => moveBlock(view, position, 'down')) }),
      toolButton({
        text: 'To plain text',
        label: 'Keep the text, take the frame away',
        use: at((position) => unwrapBlock(view, position)),
      }),
      toolButton({ text: 'Remove', use: at((position) => removeNode(view, position)) }),
    )
    const { outer, inner } = options.content()
    const parts = field.isFirst ? [fields, outer] : [outer, fields]
    const dom = el(tag, { class: `box ${className}`, 'data-node-view': first.type.name }, tools, ...parts)
    // Within the text these are no landmarks of the screen.
    if (tag === 'aside') dom.setAttribute('role', 'note')
    const show = (node: Node, current: readonly Decoration[]) => {
      said.show(node)
      said.input.disabled = !view.editable
      setReachable(dom, isActive(current))
    }
    show(first, decorations)
    return {
      dom,
      contentDOM: inner,
      update(next, current) {
        if (next.type !== first.type) return false
        show(next, current)
        return true
      },
      stopEvent: ({ target }) =>
        target instanceof HTMLElement && (tools.contains(target) || fields.contains(target)),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !inner.contains(mutation.target),
    }
  }
}
