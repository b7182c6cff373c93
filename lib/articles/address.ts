// Whether a new article may have an address: nobody else has it, and nobody's old address leads readers on from it.
import type { Tx } from '../../db/client.ts'
import { isSlugTaken } from '../../db/store/articles/articles.ts'
import { findRedirectRow } from '../../db/store/publication/redirects.ts'
import { redirectKey } from '../redirects/key.ts'
import { urls } from '../urls.ts'

/** For addresses made from a title; one that somebody chose may take an old one over. */
export async function isAddressTaken(tx: Tx, slug: string, byOtherThan: string): Promise<boolean> {
  if (await isSlugTaken(tx, slug, byOtherThan)) return true
  return (await findRedirectRow(tx, redirectKey(encodeURI(urls.article(slug))))) !== null
}
