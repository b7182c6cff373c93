// What changed between two texts, counted, and said in a few words.

import { counted } from '../../counted.ts'
import { alignBlocks } from '../../rich-text/compare/align.ts'
import { isSame } from '../../same.ts'
import type { ArticleContent } from '../content.ts'
import { blocksOf } from '../merge.ts'
import { FIELD_WORDS, type FieldName, flatFields } from './fields.ts'
import { byId } from './references.ts'

export type Changes = {
  changed: number
  added: number
  removed: number
  references: number
  fields: FieldName[]
}

export function changesBetween(before: ArticleContent, after: ArticleContent): Changes {
  const [old, fresh] = [blocksOf(before.body), blocksOf(after.body)]
  const pairs = alignBlocks(old, fresh)
  const [was, is] = [byId(before.body), byId(after.body)]
  const ids = [...new Set([...was.keys(), ...is.keys()])]
  const [beforeFields, afterFields] = [flatFields(before), flatFields(after)]
  return {
    changed: pairs.filter((pair) => !pair.isSame).length,
    added: fresh.length - pairs.length,
    removed: old.length - pairs.length,
    references: ids.filter((id) => !isSame(was.get(id), is.get(id))).length,
    fields: [...afterFields.keys()].filter((name) => !isSame(beforeFields.get(name), afterFields.get(name))),
  }
}

/** "2 paragraphs changed, 1 added, and the title". */
export function changeWords({ changed, added, removed, references, fields }: Changes): string {
  const kinds = [
    [changed, 'changed'],
    [added, 'added'],
    [removed, 'taken out'],
  ] as const
  const parts = kinds.flatMap(([count, what]) => (count > 0 ? `${counted(count, 'block')} ${what}` : []))
  if (references > 0) parts.push(references === 1 ? 'a reference' : `${references} references`)
  const names = [...new Set(fields.map((name) => FIELD_WORDS[name] ?? name))]
  return [...parts, ...names].join(', ') || 'nothing one can see'
}
