// A video while one writes: the facade that readers will see, its title and its address in fields.
import type { Node } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { Decoration, EditorView, NodeView } from '@tiptap/pm/view'
import { PROVIDER_NAMES, videoAddress, videoFrom } from '../../../../lib/rich-text/video-address.ts'
import { isActive, setReachable } from '../nodes/active.ts'
import { attributeField, leaveToText } from '../nodes/attribute-field.ts'
import { aside, el, say, toolButton, toolbar } from '../nodes/element.ts'
import { moveBlock, removeNode } from '../nodes/move-block.ts'
import { videoFault } from './video.ts'

export function videoView(
  first: Node,
  view: EditorView,
  getPos: () => number | undefined,
  decorations: readonly Decoration[],
): NodeView {
  let node = first
  const at = (use: (position: number) => void) => () => {
    const position = getPos()
    if (position !== undefined && view.editable) use(position)
  }
  const title = attributeField(
    { view, getPos },
    { name: 'title', label: 'Title', hint: 'What the video shows', maxLength: 300 },
  )
  const address = el('input', { class: 'node-field__input', type: 'text', autocomplete: 'off' })
  const fault = el('p', { class: 'node-notice', role: 'status' })
  const shown = el('span', { class: 'video-title' })
  const site = el('span', { class: 'video-site' })
  const facade = el('div', { class: 'video-link', contenteditable: 'false' }, shown, site)
  const tools = toolbar(
    'Video',
    el('span', { class: 'node-tools__name' }, 'Video'),
    toolButton({ text: '↑', label: 'Move up', use: at((position) => moveBlock(view, position, 'up')) }),
    toolButton({ text: '↓', label: 'Move down', use: at((position) => moveBlock(view, position, 'down')) }),
    toolButton({ text: 'Remove', use: at((position) => removeNode(view, position)) }),
  )
  const fields = aside(
    'node-fields',
    title.dom,
    el('label', { class: 'node-field' }, el('span', { class: 'node-field__label' }, 'Address'), address),
    fault,
  )
  const dom = el('figure', { class: 'video', 'data-node-view': 'videoEmbed' }, tools, facade, fields)

  address.addEventListener('input', () => {
    const wrong = videoFault(address.value)
    const video = videoFrom(address.value)
    say(fault, wrong ? `${wrong} The video stays as it was.` : '')
    fault.hidden = wrong === null
    if (video)
      at((position) =>
        view.dispatch(view.state.tr.setNodeMarkup(position, null, { ...node.attrs, ...video })),
      )()
  })
  address.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' || key === 'Enter') leaveToText({ view, getPos }, key === 'Enter')
  })
  facade.addEventListener(
    'click',
    at((position) => {
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)))
      view.focus()
    }),
  )

  const show = (current: readonly Decoration[]) => {
    const { provider, videoId } = node.attrs as { provider: keyof typeof PROVIDER_NAMES; videoId: string }
    title.show(node)
    title.input.disabled = address.disabled = !view.editable
    say(shown, node.attrs.title ?? 'Video')
    say(site, `Watch on ${PROVIDER_NAMES[provider] ?? provider}`)
    const same = videoFrom(address.value)
    if (same?.videoId !== videoId || same.provider !== provider)
      address.value = videoAddress({ provider, videoId })
    setReachable(dom, isActive(current))
  }
  fault.hidden = true
  show(decorations)
  return {
    dom,
    update(next, current) {
      if (next.type !== node.type) return false
      node = next
      show(current)
      return true
    },
    stopEvent: ({ target }) =>
      target instanceof HTMLElement && (tools.contains(target) || fields.contains(target)),
    ignoreMutation: () => true,
  }
}
