// Reference lists: one, at the end, each entry a line of text.
import { create, flatten, isEmpty } from './dom.ts'

/** Lists marked `data-references` move to the end in their order, after at least one paragraph; marks keep only their ids. */
export function settleReferences(body: Element): void {
  const lists = [...body.querySelectorAll('ol[data-references]')]
  for (const list of lists) {
    for (const entry of list.children) flatten(entry, 'space')
    list.remove()
  }
  if (isEmpty(body)) body.append(create(body, 'p'))
  body.append(...lists)
  for (const mark of body.querySelectorAll('sup[data-ref]')) mark.replaceChildren()
}
