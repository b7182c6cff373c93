// Two texts that began from the same one, put together: block by block, field by field, reference by reference.
import type { TopNode } from '../rich-text/compare/nodes.ts'
import type { Doc, Reference } from '../rich-text/model.ts'
import type { ArticleContent } from './content.ts'
import { mergeBlocks, type Part } from './merge/blocks.ts'
import { type FieldName, type FieldPart, mergeFields, withFields } from './merge/fields.ts'
import { byId, citedIds, mergeReferences, type ReferencePart } from './merge/references.ts'

/** One place where both sides changed the same thing in two ways. `key` names it in the choices. */
export type Clash =
  | { key: string; kind: 'block'; mine: TopNode[]; theirs: TopNode[] }
  | { key: string; kind: 'reference'; mine: Reference | null; theirs: Reference | null }
  | { key: string; kind: 'field'; name: FieldName; mine: unknown; theirs: unknown }

export type Choice = 'mine' | 'theirs' | 'both'
export type Choices = Record<string, Choice>

export type MergePlan = {
  parts: Part[]
  references: ReferencePart[]
  fields: FieldPart[]
  /** Where somebody has to choose; without any, `settleMerge(plan, {})` is the text of both. */
  clashes: Clash[]
  /** To find entries that are still cited after one side took them out. */
  entries: Map<string, Reference>
  mine: ArticleContent
}

export function planMerge(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent): MergePlan {
  const parts = mergeBlocks(blocksOf(base.body), blocksOf(mine.body), blocksOf(theirs.body))
  const references = mergeReferences(base.body, mine.body, theirs.body)
  const fields = mergeFields(base, mine, theirs)
  const entries = new Map([...byId(base.body), ...byId(theirs.body), ...byId(mine.body)])
  return { parts, references, fields, clashes: clashesOf(parts, references, fields), entries, mine }
}

/** The text with every clash settled as chosen; what nobody chose for stands as both (blocks) or mine. */
export function settleMerge(plan: MergePlan, choices: Choices): ArticleContent {
  const blocks = plan.parts.flatMap((part, at) =>
    part.kind === 'settled' ? part.nodes : chosenBlocks(part, choices[blockKey(at)] ?? 'both'),
  )
  const cited = citedIds(blocks)
  const references = plan.references.flatMap((part) => {
    const entry = part.kind === 'settled' ? part.entry : chosenOne(part, choices[referenceKey(part.id)])
    return entry ?? (cited.has(part.id) ? (plan.entries.get(part.id) ?? []) : [])
  })
  const fields = plan.fields.map((part): [FieldName, unknown] => [
    part.name,
    part.kind === 'settled' ? part.value : chosenOne(part, choices[fieldKey(part.name)]),
  ])
  return { ...withFields(plan.mine, new Map(fields)), body: docOf(blocks, references) }
}

/** Everything but the reference list, which is merged by ids. */
export function blocksOf(body: Doc): TopNode[] {
  return body.content.filter((node) => node.type !== 'referenceList')
}

export function docOf(blocks: TopNode[], references: Reference[]): Doc {
  const hasBlock = blocks.some(({ type }) => type !== 'pageBreak')
  const text: TopNode[] = hasBlock ? blocks : [{ type: 'paragraph', content: [] }, ...blocks]
  return {
    type: 'doc',
    content: references.length > 0 ? [...text, { type: 'referenceList', content: references }] : text,
  }
}

function chosenBlocks(part: { mine: TopNode[]; theirs: TopNode[] }, choice: Choice): TopNode[] {
  return choice === 'both' ? [...part.theirs, ...part.mine] : part[choice]
}

function chosenOne<T>(part: { mine: T; theirs: T }, choice: Choice | undefined): T {
  return choice === 'theirs' ? part.theirs : part.mine
}

function clashesOf(parts: Part[], references: ReferencePart[], fields: FieldPart[]): Clash[] {
  const found: Clash[] = []
  for (const { kind, ...part } of fields)
    if (kind === 'clash' && 'mine' in part) found.push({ ...part, kind: 'field', key: fieldKey(part.name) })
  for (const [at, { kind, ...part }] of parts.entries())
    if (kind === 'clash' && 'mine' in part) found.push({ ...part, kind: 'block', key: blockKey(at) })
  for (const { kind, ...part } of references)
    if (kind === 'clash' && 'mine' in part)
      found.push({ mine: part.mine, theirs: part.theirs, kind: 'reference', key: referenceKey(part.id) })
  return found
}

const blockKey = (at: number) => `block:${at}`
const referenceKey = (id: string) => `reference:${id}`
const fieldKey = (name: FieldName) => `field:${name}`
