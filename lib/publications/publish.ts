// Publishes the newest revision, now or at a moment, until withdrawn or until a moment. No job is needed: the row is enough.
import type { Tx } from '../../db/client.ts'
import { FOREVER } from '../../db/schema/kit.ts'
import {
  type ArticleRow,
  endPublications,
  findRevision,
  hasPublicationBefore,
  insertPublication,
  type PublicationRow,
  updateArticle,
} from '../../db/store/articles/articles.ts'
import { removePlans } from '../../db/store/articles/publications.ts'
import { appendLog } from '../../db/store/log.ts'
import { recordUndoable } from '../activity.ts'
import { findUntrashed } from '../articles/found.ts'
import { articleTags, relatedTags } from '../changes.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { notePublishedUses } from '../media/uses.ts'
import { authorize } from '../policy.ts'
import { dropRedirectAtWithin } from '../redirects/drop.ts'
import { redirectKey } from '../redirects/key.ts'
import { relateWithin } from '../related/relate.ts'
import { putIntoSearch } from '../search/put.ts'
import { urls } from '../urls.ts'
import { standBefore } from './before.ts'
import { cardOf } from './card.ts'
import { placementOf, placesFrom, placesOf, termsOf } from './places.ts'
import { type Plan, withoutPlan } from './plan.ts'
import { takePlanOut } from './take-out.ts'
import { tookOut } from './taken-out.ts'

export type Publish = {
  articleId: string
  /** The article's `rev` that the editor sees; without it the newest is published, whatever it says. */
  rev?: number
  /** UTC ms; now when absent. In the future it schedules; an embargo moves it later. Imports give the original's. */
  at?: number
  /** UTC ms, exclusive: the article expires then; null without end. Absent, an end that is planned stays. */
  until?: number | null
  /** What is planned gives way to it; `keep` leaves what begins earlier, so that several texts follow each other. */
  plans?: 'replace' | 'keep'
  /** A plan of which this takes the place, as if that had never been made. */
  instead?: Plan
  /** Plans that something else has replaced already, and that must not come back when that goes. */
  forget?: readonly Plan[]
  /** UTC ms: when readers are told it was updated; by default the moment a live article's next revision appears. */
  updatedAt?: number
  /** For fills and imports, which make all related lists at their end with `relateAll`. */
  related?: 'now' | 'later'
  /** Why it goes out although a check would hold it back; kept in the record. */
  despite?: string
}

/** `undo` is what `undoPublishing` asks for. */
export type Published = { visibleFrom: number; slug: string; undo: string }

/** Takes the place of whatever was planned. Refused: an end before the beginning, a text that moved on. Recorded: article.publish. */
export function publishArticle(desk: Desk, input: Publish): Promise<Published> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'article.publish')
    const { article: found, open } = await findUntrashed(tx, desk, input.articleId)
    if (input.rev !== undefined && input.rev !== found.rev) throw new Conflict(CHANGED_MEANWHILE)
    const revision = await findRevision(tx, found.draftRevisionId)
    if (!revision) throw new NotFound('This article has no text yet.')
    const visibleFrom = Math.max(input.at ?? desk.now, found.embargoUntil ?? 0)
    const visibleUntil = input.until === undefined ? plannedEnd(open) : (input.until ?? FOREVER)
    if (visibleUntil <= visibleFrom) throw new Invalid([{ field: 'until', message: EXPIRES_TOO_EARLY }])

    const { instead } = input
    const stood = await standBefore(tx, found, Math.min(desk.now, visibleFrom))
    const left = await placesOf(tx, found, open)
    const { article, back } = instead
      ? await takePlanOut(tx, found, instead, desk.now)
      : { article: found, back: [] }
    const key = redirectKey(urls.article(article.slug))
    // Until then readers of the address are sent on; redirects count only while nothing is visible.
    const ledBack = visibleFrom <= desk.now ? await dropRedirectAtWithin(tx, desk, key) : []
    if (input.plans !== 'keep') await removePlans(tx, article.id, desk.now)
    await endPublications(tx, article.id, visibleFrom)
    const terms = await termsOf(tx, revision.content)
    const publication: PublicationRow = {
      id: desk.newId(),
      articleId: article.id,
      revisionId: revision.id,
      visibleFrom,
      visibleUntil,
      ...(await datesOf(tx, article, visibleFrom, input.updatedAt)),
      ...placementOf(revision.content),
      card: cardOf(revision.content),
    }
    await insertPublication(tx, publication, terms)
    await notePublishedUses(tx, article.id, desk.now)
    await updateArticle(tx, article.id, { firstPublishedAt: publication.listedAt, status: 'ready' })
    await putIntoSearch(tx, { publicationId: publication.id, content: revision.content, terms })
    const related = input.related === 'later' ? [] : await relateWithin(tx, article.id, desk.now)
    const after = placesFrom(article, terms, publication.issueId)
    const told = [...articleTags([...left, ...back, after]), ...relatedTags(related), ...ledBack]
    await appendLog(tx, desk.now, [...new Set(told)])
    const { despite } = input
    const undo = await recordUndoable(tx, desk, {
      act: 'article.publish',
      subject: 'article',
      subjectId: article.id,
      detail: {
        ...{ publicationId: publication.id, revisionId: revision.id, visibleFrom, visibleUntil },
        ...(instead ? { replaced: withoutPlan(stood.publications, instead) } : {}),
        ...tookOut([...(instead ? [instead] : []), ...(input.forget ?? [])]),
        ...(despite ? { despite } : {}),
        before: stood,
      },
    })
    return { visibleFrom, slug: article.slug, undo }
  })
}

const CHANGED_MEANWHILE =
  'Somebody else saved this article after you opened it. Look at it again before you publish.'
const EXPIRES_TOO_EARLY = 'The article would expire before it appears: choose a later moment for its end.'

/** The last text's end is the article's. */
function plannedEnd(open: PublicationRow[]): number {
  return open.at(-1)?.visibleUntil ?? FOREVER
}

/** Listings keep the date of the first publication; a later revision only shows when it was updated. */
async function datesOf(tx: Tx, article: ArticleRow, visibleFrom: number, updatedAt?: number) {
  const isUpdate = await hasPublicationBefore(tx, article.id, visibleFrom)
  const listedAt = isUpdate && article.firstPublishedAt !== null ? article.firstPublishedAt : visibleFrom
  return { listedAt, updatedAt: updatedAt ?? (isUpdate ? visibleFrom : null) }
}
