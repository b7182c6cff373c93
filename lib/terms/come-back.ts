// A term that was merged away: what it is today, and how it stands there again with its row, its address, and old addresses.
import type { Tx } from '../../db/client.ts'
import { findMediumRow } from '../../db/store/media/media.ts'
import { findRedirectRow, putRedirect } from '../../db/store/publication/redirects.ts'
import {
  type AuthorRow,
  type CategoryRow,
  findAuthorRow,
  findCategoryRow,
  findHolder,
  listTagRows,
  putAuthor,
  putCategory,
  putTag,
  type TagInsert,
} from '../../db/store/subjects/taxonomy.ts'
import { isImportedAgain, mapMergedInto, type TermMerge } from '../../db/store/subjects/term-merges.ts'
import { listTermIds, type Term } from '../../db/store/subjects/terms.ts'
import { OPINION } from '../categories/save.ts'
import { redirectTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { dropRedirectAtWithin } from '../redirects/drop.ts'
import { redirectKey } from '../redirects/key.ts'
import { moveAddressWithin } from '../redirects/move.ts'
import { formsOf } from '../redirects/put.ts'
import { type TermRow, termAddress } from './address.ts'

/** Null when it is gone, merged into another one for instance. */
export async function findTermRow(tx: Tx, { kind, id }: Term): Promise<TermRow | null> {
  switch (kind) {
    case 'category':
      return findCategoryRow(tx, id)
    case 'tag':
      return (await listTagRows(tx, [id]))[0] ?? null
    case 'author':
      return findAuthorRow(tx, id)
  }
}

/**
 * Of terms that something from before names, by id: each one's own id, or that of what it was merged into; null where it is
 * gone. Asked for all of them at once, and again only for what those were merged into.
 */
export async function termsToday(
  tx: Tx,
  kind: Term['kind'],
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const there = new Set<string>()
  const into = new Map<string, string>()
  const asked = new Set<string>()
  for (let next = [...new Set(ids)]; next.length > 0; ) {
    for (const id of next) asked.add(id)
    for (const id of await listTermIds(tx, { kind, ids: next })) there.add(id)
    const merged = await mapMergedInto(tx, { kind, ids: next.filter((id) => !there.has(id)) })
    for (const [from, to] of merged) into.set(from, to)
    next = [...new Set(merged.values())].filter((id) => !asked.has(id))
  }
  const today = (id: string | undefined): string | null =>
    id === undefined ? null : there.has(id) ? id : today(into.get(id))
  return new Map(ids.map((id) => [id, today(id)]))
}

/**
 * As it was, but at the next free address when another one has the old address now. What is gone from under it (a parent,
 * a photo) it does without.
 */
export async function putBackWithin(
  tx: Tx,
  { kind, kept }: { kind: Term['kind']; kept: Pick<TermMerge['kept'], 'row'> },
): Promise<TermRow> {
  const row = kept.row as TagInsert & { importRef: string | null }
  const importRef = row.importRef && (await isImportedAgain(tx, kind, row.importRef)) ? null : row.importRef
  const found = { ...row, importRef }
  switch (kind) {
    case 'category': {
      const parentId = (found as unknown as CategoryRow).parentId
      const parent = parentId ? await findCategoryRow(tx, parentId) : null
      const pathOf = (slug: string) => (parent ? `${parent.path}/${slug}` : slug)
      const slug = await freeSlug(tx, kind, row.slug, pathOf)
      const kept = found as unknown as CategoryRow
      // Older merges kept no word of it.
      const isOpinion = kept.isOpinion ?? kept.path === OPINION
      const category = { ...kept, parentId: parent?.id ?? null, slug, isOpinion }
      await putCategory(tx, { ...category, path: pathOf(slug) })
      return { ...category, path: pathOf(slug) }
    }
    case 'tag': {
      const tag = { ...found, slug: await freeSlug(tx, kind, row.slug) }
      await putTag(tx, tag)
      return tag
    }
    case 'author': {
      const author = found as unknown as AuthorRow
      const hasPhoto = author.photoId !== null && (await findMediumRow(tx, author.photoId)) !== null
      const back = {
        ...author,
        slug: await freeSlug(tx, kind, row.slug),
        photoId: hasPhoto ? author.photoId : null,
      }
      await putAuthor(tx, back)
      return back
    }
  }
}

/** "podagra", "podagra-2", and so on. */
async function freeSlug(
  tx: Tx,
  kind: Term['kind'],
  slug: string,
  addressOf: (slug: string) => string = (slug) => slug,
): Promise<string> {
  for (let number = 1; ; number++) {
    const next = number === 1 ? slug : `${slug}-${number}`
    if (!(await findHolder(tx, kind, addressOf(next)))) return next
  }
}

type Addresses = { old: string; now: string; into: string }

/** Readers of the old address find it again, unless another one stands there; so do those of older ones. Returns the tags touched. */
export async function leadBackWithin(
  tx: Tx,
  desk: Desk,
  { kind, kept }: TermMerge,
  { old, now, into }: Addresses,
): Promise<string[]> {
  const tags: string[] = []
  const path = (kept.row as TermRow).path ?? (kept.row as TermRow).slug
  if (old === now) {
    const key = redirectKey(old)
    tags.push(...redirectTags(key), ...(await dropRedirectAtWithin(tx, desk, key)))
  } else if (!(await findHolder(tx, kind, path)))
    tags.push(...(await moveAddressWithin(tx, desk, { from: old, to: now, why: 'A merge was undone.' })))
  for (const fromPath of kept.redirects) {
    const row = await findRedirectRow(tx, fromPath)
    if (!row || !formsOf(into).includes(row.toPath)) continue
    await putRedirect(tx, { ...row, toPath: encodeURI(now) })
    tags.push(...redirectTags(fromPath))
  }
  return tags
}

export const oldAddressOf = ({ kind, kept }: TermMerge) => termAddress(kind, kept.row as TermRow)
