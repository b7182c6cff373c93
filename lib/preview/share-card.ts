// The share card that a draft will get when it is published: seen at the desk, and nowhere else.
import type { Reading } from '../../db/client.ts'
import type { Desk } from '../desk.ts'
import { loadPublication } from '../reader/publication/marks.ts'
import { articleCard } from '../share-cards/card.ts'
import type { Wanted } from '../share-cards/room.ts'
import { articleAddresses } from '../urls.ts'
import { loadDraft } from './draft.ts'
import { showDraft } from './show.ts'

type Asked = { articleId: string; revisionId: string | null; origin: string }

/** Null when there is no such version, or none that this actor may read. Kept apart from the card that readers have. */
export async function loadDraftCard(
  desk: Desk,
  { articleId, revisionId, origin }: Asked,
): Promise<Wanted | null> {
  const draft = await loadDraft(desk, articleId, revisionId)
  const shown =
    draft &&
    (await showDraft(desk.db, draft, {
      look: { as: 'page', page: 1 },
      addresses: articleAddresses(draft.article.slug),
      around: draft.moment,
      origin,
    }))
  if (shown?.kind !== 'page') return null
  const reading: Reading = { db: desk.db, now: desk.now, note() {} }
  const card = articleCard(await loadPublication(reading, origin), shown.view)
  return { kind: 'article', id: `draft-${articleId}`, card }
}
