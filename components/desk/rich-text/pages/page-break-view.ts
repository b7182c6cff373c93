// The edge between two sheets: what stands under the one, which page the next one is, and how to move or remove the edge.
import type { Decoration, NodeViewConstructor } from '@tiptap/pm/view'
import { aside, el, say, toolButton } from '../nodes/element.ts'
import { moveBlock, removeNode } from '../nodes/move-block.ts'
import type { EdgeWords } from './sheets.ts'

export const pageBreakView: NodeViewConstructor = (_node, view, getPos, decorations) => {
  const line = el('span', { class: 'sheet-edge__line' })
  const remark = el('span', { class: 'sheet-edge__remark' })
  const cites = el('p', { class: 'sheet-edge__cites' })
  const at = (use: (place: number) => void) => () => {
    const place = getPos()
    if (place !== undefined && view.editable) use(place)
  }
  const tools = el(
    'span',
    { class: 'sheet-edge__tools' },
    toolButton({
      text: '↑',
      label: 'Turn the page earlier',
      use: at((place) => moveBlock(view, place, 'up')),
    }),
    toolButton({
      text: '↓',
      label: 'Turn the page later',
      use: at((place) => moveBlock(view, place, 'down')),
    }),
    toolButton({
      text: 'Remove',
      label: 'Remove this page break',
      use: at((place) => removeNode(view, place)),
    }),
  )
  const gap = el('div', { class: 'sheet-edge__gap' })
  const head = el('p', { class: 'sheet-edge__head' }, line, remark, tools)
  const dom = aside('sheet-edge', cites, gap, head)
  dom.setAttribute('data-page-break', '')
  dom.setAttribute('role', 'group')
  const show = (current: readonly Decoration[]) => {
    const words = current.map(({ spec }) => spec as EdgeWords).find((spec) => spec.line !== undefined)
    if (!words) return
    say(line, words.line)
    say(remark, words.goes ? 'This break would go.' : words.remark)
    say(cites, words.cites)
    cites.hidden = words.cites === ''
    dom.classList.toggle('sheet-edge--goes', words.goes)
    if (dom.getAttribute('aria-label') !== words.line) dom.setAttribute('aria-label', words.line)
  }
  show(decorations)
  return {
    dom,
    update(next, current) {
      if (next.type.name !== 'pageBreak') return false
      show(current)
      return true
    },
    stopEvent: (event) => event.target instanceof HTMLElement && event.target.closest('button') !== null,
    ignoreMutation: () => true,
  }
}
