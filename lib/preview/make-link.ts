// Makes a link that lets somebody without an account see a draft, or approve it.
import type { z } from 'zod'
import { findRevision } from '../../db/store/articles/articles.ts'
import { insertPreviewLink } from '../../db/store/articles/previews.ts'
import { recordActivity } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { urls } from '../urls.ts'
import type { makeLinkInput } from './input.ts'
import { newPreviewKey, previewLinkId } from './keys.ts'

const DAY = 24 * 60 * 60_000

type MakeLink = z.output<typeof makeLinkInput> & { articleId: string }

/** Its key is told once, here; the store keeps the hash. Refused: a version of another article. Recorded: preview.make. */
export function makePreviewLink(desk: Desk, input: MakeLink): Promise<{ id: string; address: string }> {
  const key = newPreviewKey()
  const { articleId, kind, label, revisionId } = input
  return act(desk, async (tx) => {
    const { subject } = await findUntrashed(tx, desk, articleId)
    authorize(desk.actor, 'article.share', subject)
    const revision = revisionId ? await findRevision(tx, revisionId) : null
    if (revisionId && revision?.articleId !== articleId) {
      throw new Invalid([{ field: 'revisionId', message: 'This version does not exist. Choose another.' }])
    }
    const id = previewLinkId(key)
    await insertPreviewLink(tx, {
      ...{ id, articleId, kind, label, revisionId },
      createdAt: desk.now,
      byId: desk.actor.id,
      byName: desk.actor.name,
      expiresAt: desk.now + input.days * DAY,
    })
    await recordActivity(tx, desk, {
      act: 'preview.make',
      subject: 'article',
      subjectId: articleId,
      detail: { label, kind, days: input.days },
    })
    return { id, address: urls.sharedPreview(key) }
  })
}
