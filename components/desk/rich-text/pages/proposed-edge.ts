// Where "Split evenly" would turn the page: an edge drawn between two blocks, not yet in the text.
import { Decoration } from '@tiptap/pm/view'
import { aside, el } from '../nodes/element.ts'

export function proposedEdge(at: number, line: string): Decoration {
  const draw = () =>
    aside(
      'sheet-proposed',
      el('span', { class: 'sheet-proposed__line' }, `Proposed: ${line.replace(/^Page/, 'page')}`),
    )
  return Decoration.widget(at, draw, { side: -1, key: `proposed ${at} ${line}`, ignoreSelection: true })
}
