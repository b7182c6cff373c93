// Numbers the references: in the order in which readers meet them, however the list was written.
import type { Citation, Doc, Reference, ReferenceMark } from '../model.ts'
import { changeDoc, inlinesIn, isBlock, referencesOf } from '../tree.ts'

/** `anchors` are the places of citation in document order, `cite-4-2` being the second of reference 4. */
export type NumberedReference = {
  number: number
  id: string
  content: Reference['content']
  anchors: string[]
}

export type Numbering = {
  /** The document with `citations` on every reference mark. */
  doc: Doc
  /** In the order of their numbers, 1 and up without a gap; listed but never cited ones come last. */
  references: NumberedReference[]
  /** Ids that a mark cites and the list does not have, each once. */
  missing: string[]
  /** Ids that the list has and no mark cites. */
  uncited: string[]
}

/** Numbers by first citation; a reference cited many times keeps its number; cited but missing ones get none. */
export function numberReferences(doc: Doc): Numbering {
  const listed = new Map(referencesOf(doc).map((reference) => [reference.attrs.id, reference]))
  const cited = new Set(marksOf(doc).flatMap((mark) => mark.attrs.ids))
  const ids = [...cited].filter((id) => listed.has(id))
  const uncited = [...listed.keys()].filter((id) => !cited.has(id))
  const references = [...ids, ...uncited].map((id, index) => ({
    number: index + 1,
    id,
    content: listed.get(id)?.content ?? [],
    anchors: [] as string[],
  }))
  const missing = [...cited].filter((id) => !listed.has(id))
  return { doc: withCitations(doc, references), references, missing, uncited }
}

/** Fills `anchors` on the way, so that K counts over the whole article and not over a page. */
function withCitations(doc: Doc, references: NumberedReference[]): Doc {
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  const cite = (reference: NumberedReference): Citation => {
    const anchor = `cite-${reference.number}-${reference.anchors.length + 1}`
    reference.anchors.push(anchor)
    return { number: reference.number, anchor }
  }
  const number = (mark: ReferenceMark): ReferenceMark => {
    const cited = [...new Set(mark.attrs.ids)]
      .map((id) => byId.get(id))
      .filter((found) => found !== undefined)
    const citations = cited.sort((one, other) => one.number - other.number).map(cite)
    return { ...mark, attrs: { ...mark.attrs, citations } }
  }
  return changeDoc(doc, { inline: (inline) => (inline.type === 'referenceMark' ? number(inline) : inline) })
}

function marksOf(doc: Doc): ReferenceMark[] {
  return inlinesIn(doc.content.filter(isBlock)).filter((inline) => inline.type === 'referenceMark')
}
