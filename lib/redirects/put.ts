// The rule of redirects, for every act that moves an address: a reader is sent on once at most.
import type { Tx } from '../../db/client.ts'
import { isAddressOfVisible } from '../../db/store/articles/slugs.ts'
import {
  findRedirectRow,
  putRedirect,
  type RedirectInsert,
  repointRedirects,
} from '../../db/store/publication/redirects.ts'
import { redirectTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import type { Ends } from './check.ts'
import { redirectKey } from './key.ts'

export type NewRedirect = { from: string; to: string; why: string }

/**
 * Chains are collapsed in both directions. Refused: an address that would lead to itself. Returns the tags of all
 * addresses that lead elsewhere now.
 */
export async function putRedirectWithin(
  tx: Tx,
  desk: Desk,
  { from, to, why }: NewRedirect,
  /** Of one that is known already, or whose old address was checked. */
  known: { id?: string; createdAt?: number; fromPath?: string } = {},
) {
  const fromPath = known.fromPath ?? redirectKey(from)
  const toPath = await endOf(tx, desk, to)
  if (redirectKey(toPath) === fromPath) {
    throw new Invalid([{ field: 'to', message: `${from} would lead back to itself. Choose another target.` }])
  }
  const id = known.id ?? (await findRedirectRow(tx, fromPath))?.id ?? desk.newId()
  const repointed = await repointRedirects(tx, formsOf(from, fromPath), toPath)
  const writtenPath = toPath === to ? null : to
  await putRedirect(tx, { id, fromPath, toPath, createdAt: known.createdAt ?? desk.now, why, writtenPath })
  return { id, tags: [fromPath, ...repointed].flatMap(redirectTags) }
}

/** A target that stays is what somebody once wrote, not where that leads by now, so that it goes on following it. */
export function asWritten(
  { from, to }: Ends,
  { toPath, writtenPath }: Pick<RedirectInsert, 'toPath' | 'writtenPath'>,
): Ends {
  const follows = to === toPath && writtenPath && redirectKey(writtenPath) !== from
  return { from, to: follows ? writtenPath : to }
}

/** Where a reader of `to` ends up: a redirect that stands behind an article counts only when nobody can see the article. */
async function endOf(tx: Tx, desk: Desk, to: string): Promise<string> {
  const onward = await findRedirectRow(tx, redirectKey(to))
  if (!onward) return to
  const slug = articleSlugOf(to)
  return slug && (await isAddressOfVisible(tx, slug, desk.now)) ? to : onward.toPath
}

/** Null for addresses of anything else. */
export const articleSlugOf = (address: string) =>
  /^\/article\/([^/?]+)$/.exec(redirectKey(address))?.[1] ?? null

/** Targets are kept as they are written in links: with a trailing slash, perhaps encoded. */
export function formsOf(from: string, key = redirectKey(from)): string[] {
  const forms = [from, key, key.includes('?') ? key : `${key}/`]
  return [...new Set([...forms, ...forms.map(encodeURI)])].filter((form) => redirectKey(form) === key)
}

export const LIVE =
  'Readers see an article at this address. Withdraw it with the new address as its target, or give it another address first.'
