// Two people's changes of an article's fields, put together field by field.

import { isSame } from '../../same.ts'
import type { ArticleContent } from '../content.ts'

export type FieldName = Exclude<keyof ArticleContent, 'body' | 'seo'> | `seo.${keyof ArticleContent['seo']}`

export type FieldPart =
  | { kind: 'settled'; name: FieldName; value: unknown }
  | { kind: 'clash'; name: FieldName; mine: unknown; theirs: unknown }

export function mergeFields(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent): FieldPart[] {
  const [b, m, t] = [flatFields(base), flatFields(mine), flatFields(theirs)]
  const names = new Set([...m.keys(), ...t.keys(), ...b.keys()])
  return [...names].map((name) => mergeField(name, b.get(name), m.get(name), t.get(name)))
}

function mergeField(name: FieldName, base: unknown, mine: unknown, theirs: unknown): FieldPart {
  if (isSame(mine, theirs) || isSame(base, theirs)) return { kind: 'settled', name, value: mine }
  if (isSame(base, mine)) return { kind: 'settled', name, value: theirs }
  if (name === 'tagIds') return { kind: 'settled', name, value: mergeSets(base, mine, theirs) }
  return { kind: 'clash', name, mine, theirs }
}

/** Tags have no order that means anything: what either added is there, what either took off is not. */
function mergeSets(base: unknown, mine: unknown, theirs: unknown): string[] {
  const [b, m, t] = [base, mine, theirs].map((list) => (Array.isArray(list) ? list.map(String) : []))
  const kept = (b ?? []).filter((id) => m?.includes(id) && t?.includes(id))
  const added = [...(m ?? []), ...(t ?? [])].filter((id) => !b?.includes(id)).sort()
  return [...new Set([...kept, ...added])]
}

export function flatFields({ body: _body, seo, ...rest }: ArticleContent): Map<FieldName, unknown> {
  const fields = Object.entries(rest) as [FieldName, unknown][]
  const seoFields = Object.entries(seo).map(([name, value]) => [`seo.${name}`, value] as [FieldName, unknown])
  return new Map([...fields, ...seoFields])
}

export function withFields(content: ArticleContent, fields: Map<FieldName, unknown>): ArticleContent {
  const seo: Record<string, unknown> = { ...content.seo }
  const rest: Record<string, unknown> = { ...content }
  for (const [name, value] of fields) {
    if (name.startsWith('seo.')) seo[name.slice('seo.'.length)] = value
    else rest[name] = value
  }
  return { ...rest, seo } as ArticleContent
}

/** What a field is called at the desk. */
export const FIELD_WORDS: Record<FieldName, string> = {
  kicker: 'kicker',
  title: 'title',
  dek: 'dek',
  excerpt: 'excerpt',
  hero: 'lead picture',
  byline: 'byline',
  issue: 'issue',
  categoryIds: 'categories',
  tagIds: 'tags',
  language: 'language',
  disclosure: 'disclosure',
  sponsor: 'sponsor',
  isEssay: 'essay setting',
  'seo.title': 'title for search engines',
  'seo.description': 'description for search engines',
  'seo.canonical': 'canonical address',
  'seo.noindex': 'search engine setting',
  relatedPins: 'related articles',
}
