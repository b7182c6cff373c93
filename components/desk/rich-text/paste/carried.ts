// References travel with the marks that cite them: copied text carries the entries, pasted text brings them along.
import { DOMSerializer, type Node } from '@tiptap/pm/model'
import { findSame } from '../../../../lib/rich-text/citations/same.ts'
import { listReferences, newReferenceId } from '../references.ts'
import { OWN_COPY } from './clean.ts'

/** Writes each mark with its entries, as HTML within an attribute that only we read, and marks the copy as ours. */
export class CarryingSerializer extends DOMSerializer {
  private readonly doc: () => Node
  constructor(base: DOMSerializer, doc: () => Node) {
    super(base.nodes, base.marks)
    this.doc = doc
  }
  override serializeFragment(...[fragment, ...rest]: Parameters<DOMSerializer['serializeFragment']>) {
    const target = super.serializeFragment(fragment, ...rest)
    // With a target it is the inside of a block, of which the outermost is marked.
    if (!rest[1])
      for (const block of target.childNodes) if (block instanceof Element) block.setAttribute(OWN_COPY, '')
    if ('querySelectorAll' in target) this.addEntries(target as DocumentFragment)
    return target
  }
  private addEntries(target: ParentNode): void {
    const list = this.doc().lastChild
    if (list?.type.name !== 'referenceList') return
    for (const mark of target.querySelectorAll('sup[data-ref]:not([data-ref-entries])')) {
      const ids = new Set(mark.getAttribute('data-ref')?.split(' '))
      const entries: Node[] = []
      list.forEach((entry) => {
        if (ids.has(entry.attrs.id)) entries.push(entry)
      })
      const holder = document.createElement('div')
      holder.append(...entries.map((entry) => this.serializeNode(entry)))
      mark.setAttribute('data-ref-entries', holder.innerHTML)
    }
  }
}

/** An entry as it came: the id by which its marks knew it, and its words as inline HTML. */
export type Carried = { key: string; element: Element }

/** Takes the entries out of the pasted tree: from its list, and from the attributes of its marks (`clean` sanitizes). */
export function takeCarried(body: Element, clean: (html: string) => Element): Carried[] {
  const found = new Map<string, Element>()
  for (const list of body.querySelectorAll('ol[data-references]')) {
    for (const entry of list.querySelectorAll('li')) {
      const key = entry.getAttribute('data-ref-id')
      if (key && !found.has(key)) found.set(key, entry)
    }
    list.remove()
  }
  for (const mark of body.querySelectorAll('[data-ref-entries]')) {
    const entries = clean(mark.getAttribute('data-ref-entries') ?? '')
    for (const entry of entries.querySelectorAll('li[data-ref-id]')) {
      const key = entry.getAttribute('data-ref-id') ?? ''
      if (!found.has(key)) found.set(key, entry)
    }
    mark.removeAttribute('data-ref-entries')
  }
  return [...found].map(([key, element]) => ({ key, element }))
}

/** Which entries are to be added, after the marks in the tree were made to point to them or to what is listed already. */
export function settleCarried(body: Element, carried: Carried[], doc: Node): Element[] {
  const listed = listReferences(doc)
  const here = new Map(listed.map(({ id, text }) => [id, text]))
  const ids = new Map<string, string>()
  const added: Element[] = []
  const fresh: { id: string; text: string }[] = []
  for (const { key, element } of carried) {
    const text = (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    const same = here.get(key) === text ? { id: key } : findSame([...listed, ...fresh], text)
    const isForeign = key.startsWith('note-') || here.has(key)
    const id = same?.id ?? (isForeign ? newReferenceId() : key)
    ids.set(key, id)
    if (same) continue
    element.setAttribute('data-ref-id', id)
    added.push(element)
    fresh.push({ id, text })
  }
  for (const mark of body.querySelectorAll('sup[data-ref]')) {
    const keys = mark.getAttribute('data-ref')?.split(' ') ?? []
    mark.setAttribute('data-ref', [...new Set(keys.map((key) => ids.get(key) ?? key))].join(' '))
  }
  return added
}
