// No citation stands at an address: it went along with its article, was withdrawn with it, or never was.
import type { Reading } from '../../../db/client.ts'
import { wasWithdrawn } from '../../../db/reader/articles.ts'
import { findRedirect } from '../../../db/reader/publication/site.ts'
import type { Outcome } from '../../page-store/context.ts'
import { decodedPath, redirectKey } from '../../redirects/key.ts'

export async function loadMissingCitation(reading: Reading, address: string): Promise<Outcome> {
  const [, article = '', slug = '', rest = ''] =
    /^(\/article\/([^/]+)\/)(cite\/[a-z]+\/)$/.exec(address) ?? []
  if (!article) return { kind: 'missing' }
  const to = await findRedirect(reading, redirectKey(article))
  if (to && /^\/article\/[^/]+\/$/.test(to)) return { kind: 'moved', to: to + rest }
  return { kind: (await wasWithdrawn(reading, decodedPath(slug))) ? 'gone' : 'missing' }
}
