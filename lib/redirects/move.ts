// Something gets another address of our own: readers of the old one are sent on, and the new one is alive again.
import type { Tx } from '../../db/client.ts'
import { redirectTags } from '../changes.ts'
import type { Desk } from '../desk.ts'
import { dropRedirectAtWithin } from './drop.ts'
import { redirectKey } from './key.ts'
import { type NewRedirect, putRedirectWithin } from './put.ts'

/** Nothing happens when both are looked up as the same. Returns the tags of all addresses that lead elsewhere now. */
export async function moveAddressWithin(
  tx: Tx,
  desk: Desk,
  { from, to, why }: NewRedirect,
): Promise<string[]> {
  const key = redirectKey(to)
  if (redirectKey(from) === key) return []
  // Before the new one is put: that would follow it, and leads everything along which is led back to `from` here.
  const dropped = await dropRedirectAtWithin(tx, desk, key)
  const redirect = { from: encodeURI(from), to: encodeURI(to), why }
  const { tags } = await putRedirectWithin(tx, desk, redirect)
  return [...new Set([...redirectTags(key), ...dropped, ...tags])]
}
