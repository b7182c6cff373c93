// Takes a link to a draft back, and undoes that.
import type { Tx } from '../../db/client.ts'
import { findPreviewLink, updatePreviewLink } from '../../db/store/articles/previews.ts'
import { recordActivity } from '../activity.ts'
import { findReadable } from '../articles/found.ts'
import { act, type Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'

type Named = { articleId: string; linkId: string }

/** Whoever holds it sees nothing more from now on. Taken back twice is once. Recorded: preview.revoke. */
export function revokePreviewLink(desk: Desk, named: Named): Promise<{ id: string }> {
  return change(desk, named, 'preview.revoke', async (tx, link) => {
    if (link.revokedAt !== null) return false
    await updatePreviewLink(tx, link.id, { revokedAt: desk.now })
    return true
  })
}

/** The same link holds again, as long as it would have. Recorded: preview.restore. */
export function restorePreviewLink(desk: Desk, named: Named): Promise<{ id: string }> {
  return change(desk, named, 'preview.restore', async (tx, link) => {
    if (link.revokedAt === null) return false
    await updatePreviewLink(tx, link.id, { revokedAt: null })
    return true
  })
}

type Link = NonNullable<Awaited<ReturnType<typeof findPreviewLink>>>

function change(
  desk: Desk,
  { articleId, linkId }: Named,
  name: string,
  write: (tx: Tx, link: Link) => Promise<boolean>,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    const { subject } = await findReadable(tx, desk, articleId)
    authorize(desk.actor, 'article.share', subject)
    const link = await findPreviewLink(tx, articleId, linkId)
    if (!link) throw new NotFound('This link does not exist.')
    if (await write(tx, link)) {
      const { label } = link
      await recordActivity(tx, desk, {
        act: name,
        subject: 'article',
        subjectId: articleId,
        detail: { label },
      })
    }
    return { id: linkId }
  })
}
