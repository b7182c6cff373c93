// Everything that planning one item needs to know of the whole: terms, authors, files, addresses, the store.
import type { Library } from '../content/library.ts'
import { type Addresses, addressesOf } from './addresses.ts'
import { type Uploads, uploadsOf } from './media/uploads.ts'
import type { Present } from './present.ts'
import { type Refs, refsOf } from './refs.ts'
import type { Survey } from './survey.ts'
import { type Authors, planAuthors } from './terms/authors.ts'
import { type Categories, planCategories } from './terms/categories.ts'
import { planTags, type Tags } from './terms/tags.ts'

export type Site = {
  siteUrl: string
  /** UTC ms: when what has no date appears. */
  now: number
  refs: Refs
  present: Present
  authors: Authors
  categories: Categories
  tags: Tags
  addresses: Addresses
  uploads: Uploads
  library: Library
  /** Which article has a guid, as far as planned. */
  guids: Map<string, string>
  /** References planned so far: a second item with the same number is not another one. */
  seen: Set<string>
}

export function siteOf(survey: Survey, present: Present, now: number): Site {
  const refs = refsOf(survey.channel.siteUrl)
  return {
    ...{ siteUrl: survey.channel.siteUrl, now, refs, present },
    authors: planAuthors(survey, refs, present),
    categories: planCategories(survey, refs, present),
    tags: planTags(survey, refs, present),
    addresses: addressesOf(survey, refs, present),
    uploads: uploadsOf(survey, refs),
    library: libraryOf(survey),
    guids: new Map(),
    seen: new Set(),
  }
}

function libraryOf({ uploads, sharedBlocks }: Survey): Library {
  const byParent = Map.groupBy(uploads.values(), ({ parentId }) => parentId)
  return {
    attachment: (id) => uploads.get(id) ?? null,
    attachedTo: (id) => (byParent.get(id) ?? []).toSorted((a, b) => a.menuOrder - b.menuOrder || a.id - b.id),
    sharedBlock: (id) => sharedBlocks.get(id) ?? null,
  }
}
