// A redirect goes: what led straight on because of it leads again to where it was written to.
import type { Tx } from '../../db/client.ts'
import { isAddressOfVisible } from '../../db/store/articles/slugs.ts'
import {
  deleteRedirect,
  findRedirectRow,
  listCollapsedTo,
  putRedirect,
} from '../../db/store/publication/redirects.ts'
import { redirectTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { redirectKey } from './key.ts'
import { articleSlugOf } from './put.ts'

/** Returns the tags of all addresses that lead elsewhere now. */
export async function dropRedirectWithin(
  tx: Tx,
  desk: Desk,
  { fromPath, toPath }: { fromPath: string; toPath: string },
): Promise<string[]> {
  await deleteRedirect(tx, fromPath)
  return [...redirectTags(fromPath), ...(await leadCollapsedBackWithin(tx, desk, toPath))]
}

/** After one that led to `toPath` went or leads elsewhere. Returns the tags of all addresses that lead elsewhere now. */
export async function leadCollapsedBackWithin(tx: Tx, desk: Desk, toPath: string): Promise<string[]> {
  const tags: string[] = []
  for (const row of await listCollapsedTo(tx, toPath)) {
    const written = row.writtenPath ?? row.toPath
    const end = await endOfWritten(tx, desk, written)
    if (end === row.toPath || redirectKey(end) === row.fromPath) continue
    await putRedirect(tx, { ...row, toPath: end, writtenPath: end === written ? null : written })
    tags.push(...redirectTags(row.fromPath))
  }
  return tags
}

/** The same for whatever stands at this address, as it is looked up; nothing happens when there is none. */
export async function dropRedirectAtWithin(tx: Tx, desk: Desk, fromPath: string): Promise<string[]> {
  const standing = await findRedirectRow(tx, fromPath)
  return standing ? dropRedirectWithin(tx, desk, standing) : []
}

/** Step by step as each was written, since the ends of those on the way may be about to change too. */
async function endOfWritten(tx: Tx, desk: Desk, written: string): Promise<string> {
  const seen = new Set<string>()
  let at = written
  while (!seen.has(redirectKey(at))) {
    seen.add(redirectKey(at))
    const onward = await findRedirectRow(tx, redirectKey(at))
    const slug = articleSlugOf(at)
    if (!onward || (slug && (await isAddressOfVisible(tx, slug, desk.now)))) return at
    at = onward.writtenPath ?? onward.toPath
  }
  return written
}
