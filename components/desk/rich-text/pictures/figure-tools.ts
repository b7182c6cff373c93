// What can be done with a picture, in a bar above it: its size, its place, another file, a gallery, away with it.
import type { Node } from '@tiptap/pm/model'
import { type Place, setAttribute } from '../nodes/attribute-field.ts'
import { el, toolButton, toolbar } from '../nodes/element.ts'
import { moveBlock, removeNode } from '../nodes/move-block.ts'
import type { PictureKit } from './figure-view.ts'
import { makeGallery } from './put-figure.ts'

const SIZES = [
  { value: 'column', text: 'Column', label: 'As wide as the text' },
  { value: 'wide', text: 'Wide', label: 'Wider than the text' },
  { value: 'full', text: 'Full', label: 'As wide as the page' },
]

export function figureTools(place: Place, { ask }: PictureKit): { dom: HTMLElement; show(node: Node): void } {
  const { view, getPos } = place
  const at = (use: (position: number) => void) => () => {
    const position = getPos()
    if (position !== undefined && view.editable) use(position)
  }
  const sizes = SIZES.map(({ value, text, label }) => ({
    value,
    button: toolButton({
      text,
      label,
      isPressed: false,
      use: () => setAttribute(place, { name: 'size', value }),
    }),
  }))
  const size = el('span', { class: 'node-tools__part' }, ...sizes.map(({ button }) => button))
  const up = toolButton({ text: '↑', use: at((position) => moveBlock(view, position, 'up')) })
  const down = toolButton({ text: '↓', use: at((position) => moveBlock(view, position, 'down')) })
  const gallery = toolButton({
    text: 'Gallery',
    label: 'Make a gallery of this picture and those next to it',
    use: at((position) => makeGallery(view, position)),
  })
  const dom = toolbar(
    'Picture',
    size,
    el('span', { class: 'node-tools__part' }, up, down),
    el(
      'span',
      { class: 'node-tools__part' },
      toolButton({ text: 'Replace…', use: at((position) => ask({ kind: 'replace', at: position })) }),
      gallery,
      toolButton({ text: 'Remove', use: at((position) => removeNode(view, position)) }),
    ),
  )
  return {
    dom,
    show(node) {
      const position = getPos()
      const inGallery =
        position !== undefined && view.state.doc.resolve(position).parent.type.name === 'gallery'
      size.hidden = gallery.hidden = inGallery
      for (const [button, text, label] of [
        [up, inGallery ? '←' : '↑', inGallery ? 'Move earlier' : 'Move up'],
        [down, inGallery ? '→' : '↓', inGallery ? 'Move later' : 'Move down'],
      ] as const) {
        if (button.textContent !== text) button.textContent = text
        button.title = label
        button.setAttribute('aria-label', label)
      }
      for (const { value, button } of sizes)
        button.setAttribute('aria-pressed', String(node.attrs.size === value))
    },
  }
}
