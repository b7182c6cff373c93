// Tags of an export, those that only an article names among them.
import { slugify } from '../../../../slugs.ts'
import { plainText } from '../../content/plain-text.ts'
import type { Entry } from '../entry.ts'
import type { Present } from '../present.ts'
import { idOf, type Refs } from '../refs.ts'
import { slugOf } from '../slug.ts'
import type { Survey } from '../survey.ts'
import { byName } from './naming.ts'

export const TAGS = 'post_tag'

export type Term = { id: string; path: string; name: string }
export type Tags = {
  entries: Entry[]
  bySlug: ReadonlyMap<string, Term>
  byNumber: ReadonlyMap<number, Term>
}

export function planTags(survey: Survey, refs: Refs, present: Present): Tags {
  const naming = byName(present.tags, present.touched)
  const bySlug = new Map<string, Term>()
  const byNumber = new Map<number, Term>()
  const entries: Entry[] = []
  for (const { slug: written, name: printed, number } of tagsIn(survey)) {
    if (bySlug.has(written)) continue
    const name = plainText(printed) || written
    const importRef = refs.named('tag', written)
    const { row, slug, mayUpdate } = naming.place(importRef, slugOf(written, name), name)
    const id = row?.id ?? idOf(importRef)
    bySlug.set(written, { id, path: slug, name })
    if (number !== null) byNumber.set(number, { id, path: slug, name })
    entries.push({
      kind: 'tag',
      origin: { type: 'tag', id: written, title: name },
      action: !row ? 'create' : mayUpdate && row.name !== name ? 'update' : 'keep',
      warnings: [],
      redirects: slug === slugify(written) ? [] : [{ from: `/tag/${written}/`, to: `/tag/${slug}/` }],
      tag: { ...row, id, slug, name, importRef: row ? row.importRef : importRef },
    })
  }
  return { entries, bySlug, byNumber }
}

function tagsIn({ terms, used }: Survey): { slug: string; name: string; number: number | null }[] {
  const declared = terms
    .filter(({ taxonomy, slug }) => taxonomy === TAGS && slug)
    .map(({ slug, name, id }) => ({ slug, name, number: id }))
  const named = [...used]
    .filter(([key]) => key.startsWith(`${TAGS} `))
    .map(([key, name]) => ({ slug: key.slice(TAGS.length + 1), name, number: null }))
  return [...declared, ...named]
}
