// Reference lists: one, at the end, each entry a line of text.
import { flatten } from './dom.ts'

/** Lists marked `data-references` move to the end in their order; marks keep only their ids. */
export function settleReferences(body: Element): void {
  for (const list of body.querySelectorAll('ol[data-references]')) {
    for (const entry of list.querySelectorAll('li')) {
      if (entry.parentElement === list) flatten(entry, 'space')
    }
    body.append(list)
  }
  for (const mark of body.querySelectorAll('sup[data-ref]')) mark.replaceChildren()
}
