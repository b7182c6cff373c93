// Brings an earlier text of a page back as its newest, or one block of it; readers see it once it is published.
import type { z } from 'zod'
import { findPageRevision } from '../../db/store/publication/pages.ts'
import { formatMoment } from '../dates.ts'
import { type Desk, together } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { bringBack } from '../revisions/bring-back.ts'
import type { restoreInput } from '../revisions/restore.ts'
import { articleAsPage, pageAsArticle } from './as-article.ts'
import { type PageContent, pageTextOf } from './content.ts'
import { findPageForWriting } from './found.ts'
import { savePageText } from './write.ts'

/** What stands now stays in the history. Refused: revisions of other pages. Recorded: page.write. */
export function restorePage(
  desk: Desk,
  { revisionId, block }: z.output<typeof restoreInput>,
  { id = '' },
): Promise<{ id: string; rev: number }> {
  return together(desk, async (one) => {
    authorize(one.actor, 'site.edit')
    const tx = one.db
    if (tx.kind !== 'transaction') throw new Error('Restoring happens in one transaction.')
    const { draft } = await findPageForWriting(tx, one, id)
    const earlier = await findPageRevision(tx, revisionId)
    if (earlier?.pageId !== id) throw new NotFound('There is no such version of this page.')
    const content =
      block === undefined ? pageTextOf(earlier) : partOf(pageTextOf(earlier), pageTextOf(draft), block)
    if (!content) throw new NotFound('This version has no such part.')
    const what = block === undefined ? 'Restored' : 'Part brought back'
    const why = `${what} from ${formatMoment(earlier.at)} (UTC)`
    const { rev } = await savePageText(one, { rev: draft.rev, isAutomatic: false, content, why }, { id })
    return { id, rev }
  })
}

function partOf(from: PageContent, today: PageContent, block: number): PageContent | null {
  const content = bringBack(pageAsArticle(from), pageAsArticle(today), block)
  return content && articleAsPage(content)
}
