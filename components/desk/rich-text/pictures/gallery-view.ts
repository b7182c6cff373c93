// A gallery while one writes: its pictures beside each other as on the page, and how to add to it or take it apart.
import type { Node } from '@tiptap/pm/model'
import type { Decoration, EditorView, NodeView } from '@tiptap/pm/view'
import { counted } from '../../../../lib/counted.ts'
import { isActive, setReachable } from '../nodes/active.ts'
import { el, say, toolButton, toolbar } from '../nodes/element.ts'
import { moveBlock, removeNode } from '../nodes/move-block.ts'
import type { PictureKit } from './figure-view.ts'
import { takeGalleryApart } from './put-figure.ts'

export function galleryView({ ask }: PictureKit) {
  return (
    first: Node,
    view: EditorView,
    getPos: () => number | undefined,
    decorations: readonly Decoration[],
  ): NodeView => {
    const at = (use: (position: number) => void) => () => {
      const position = getPos()
      if (position !== undefined && view.editable) use(position)
    }
    const count = el('span', { class: 'node-tools__name' })
    const tools = toolbar(
      'Gallery',
      count,
      el(
        'span',
        { class: 'node-tools__part' },
        toolButton({
          text: 'Add pictures…',
          use: at((position) => ask({ kind: 'add-to-gallery', at: position })),
        }),
        toolButton({ text: '↑', label: 'Move up', use: at((position) => moveBlock(view, position, 'up')) }),
        toolButton({
          text: '↓',
          label: 'Move down',
          use: at((position) => moveBlock(view, position, 'down')),
        }),
      ),
      el(
        'span',
        { class: 'node-tools__part' },
        toolButton({
          text: 'Take apart',
          label: 'Put the pictures one under the other',
          use: at((position) => takeGalleryApart(view, position)),
        }),
        toolButton({ text: 'Remove', use: at((position) => removeNode(view, position)) }),
      ),
    )
    const grid = el('div', { class: 'gallery' })
    const dom = el('div', { class: 'gallery-view', 'data-node-view': 'gallery', role: 'group' }, tools, grid)
    const show = (node: Node, current: readonly Decoration[]) => {
      const words = `Gallery of ${counted(node.childCount, 'picture')}`
      say(count, words)
      dom.setAttribute('aria-label', words)
      setReachable(dom, isActive(current))
    }
    show(first, decorations)
    return {
      dom,
      contentDOM: grid,
      update(next, current) {
        if (next.type !== first.type) return false
        show(next, current)
        return true
      },
      stopEvent: (event) => event.target instanceof HTMLElement && tools.contains(event.target),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !grid.contains(mutation.target),
    }
  }
}
