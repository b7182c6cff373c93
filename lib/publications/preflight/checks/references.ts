// What is cited is listed, and what is listed is cited.
import { isOnlyIdentifier } from '../../../rich-text/citations/identifiers.ts'
import { inlineText } from '../../../rich-text/plain.ts'
import { inlinesIn, referencesOf } from '../../../rich-text/tree.ts'
import { type Check, type Finding, topBlocks } from '../finding.ts'

export const references: Check = (facts) => {
  const listed = referencesOf(facts.content.body)
  const known = new Set(listed.map(({ attrs }) => attrs.id))
  const cited = new Set<string>()
  const missing: Finding[] = topBlocks(facts).flatMap(({ block, index }) => {
    const ids = inlinesIn([block]).flatMap((inline) =>
      inline.type === 'referenceMark' ? inline.attrs.ids : [],
    )
    for (const id of ids) cited.add(id)
    const gone = [...new Set(ids.filter((id) => !known.has(id)))]
    if (gone.length === 0) return []
    return [
      {
        check: 'references',
        kind: 'blocking',
        message: 'A reference is cited here that is not in the list. Add it, or take the citation out.',
        place: { kind: 'block', index },
        mend: { kind: 'uncite', ids: gone, label: 'Take the citation out' },
      },
    ]
  })
  const empty: Finding[] = listed
    .filter((entry) => inlineText(entry.content ?? []).trim() === '')
    .map(({ attrs }) => ({
      check: 'references',
      kind: 'blocking',
      message: 'A reference in the list has no text.',
      place: { kind: 'reference', id: attrs.id },
    }))
  const unused = listed.filter(({ attrs }) => !cited.has(attrs.id)).map(({ attrs }) => attrs.id)
  const bare = listed.filter(({ content }) => isOnlyIdentifier(inlineText(content ?? [])))
  return [...missing, ...empty, ...unusedOf(unused), ...bareOf(bare.map(({ attrs }) => attrs.id))]
}

function bareOf(ids: string[]): Finding[] {
  const [first] = ids
  if (first === undefined) return []
  const what = ids.length === 1 ? 'A reference is only a number' : `${ids.length} references are only numbers`
  return [
    {
      check: 'references',
      kind: 'advice',
      message: `${what} (DOI, PubMed). Readers want authors, title and journal.`,
      place: { kind: 'reference', id: first },
    },
  ]
}

function unusedOf(ids: string[]): Finding[] {
  const [first] = ids
  if (first === undefined) return []
  const one = ids.length === 1
  return [
    {
      check: 'references',
      kind: 'advice',
      message: one
        ? 'A reference is listed that the text does not cite. Readers will not see it.'
        : `${ids.length} references are listed that the text does not cite. Readers will not see them.`,
      place: { kind: 'reference', id: first },
      mend: { kind: 'drop-references', ids, label: one ? 'Remove it' : 'Remove them' },
    },
  ]
}
