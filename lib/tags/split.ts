// Gives some of a tag's articles another tag, and takes it back.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { findLatestActivity, listSplitsNaming } from '../../db/store/activity.ts'
import { listStandingKeptActs, setKeptActUndone } from '../../db/store/kept-acts.ts'
import { appendLog } from '../../db/store/log.ts'
import { findHolder, listTagRows, putTag } from '../../db/store/subjects/taxonomy.ts'
import { findMerge, findStandingMergeOf, isMergedInto } from '../../db/store/subjects/term-merges.ts'
import {
  deleteTerm,
  listArticlesEverNaming,
  listArticlesNaming,
  listMenusNaming,
} from '../../db/store/subjects/terms.ts'
import { recordUndoable } from '../activity.ts'
import { tagTags } from '../changes.ts'
import { type Desk, together } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { findKeptWithin, keepActWithin } from '../kept/keep.ts'
import { authorize } from '../policy.ts'
import { slugify } from '../slugs.ts'
import type { KeptText } from '../terms/kept.ts'
import { swapTermWithin } from '../terms/merge.ts'
import { nameAgainInTexts } from '../terms/name-again.ts'
import { findTagRow } from './find.ts'

const CHOOSE = 'Choose the articles that get the other tag.'

export const splitTagInput = z.strictObject({
  name: z.string().trim().min(1, 'Type the tag first.').max(80),
  articleIds: z.array(z.string().min(1), CHOOSE).min(1, CHOOSE).max(500),
})

/** `isNew`: the other tag was made for it. */
type KeptSplit = { from: string; into: string; isNew: boolean; texts: KeptText[] }

/**
 * The chosen articles have the tag of that name instead, which is made when there is none; undone by
 * `undoSplit`. Refused: an article that does not have the tag. Recorded: tag.split.
 */
export function splitTag(
  desk: Desk,
  { name, articleIds }: z.output<typeof splitTagInput>,
  { id = '' },
): Promise<{ id: string; articles: number; entry: string; split: string }> {
  return together(desk, async (inside) => {
    authorize(desk.actor, 'taxonomy.edit')
    const tx = inside.db as Tx
    const from = await findTagRow(tx, id)
    const slug = slugify(name)
    if (slug === from.slug) throw new Invalid([{ field: 'name', message: 'That is the tag they have now.' }])
    const having = new Set(await listArticlesNaming(tx, { kind: 'tag', id }))
    if (articleIds.some((one) => !having.has(one)))
      throw new Conflict(
        'One of the articles has lost the tag meanwhile, so nothing was changed. Reload the page.',
      )
    const known = await findHolder(tx, 'tag', slug)
    const into = known?.id ?? desk.newId()
    if (!known) await putTag(tx, { id: into, slug, name })
    const swapped = await swapTermWithin(tx, { kind: 'tag', from: id, into }, articleIds)
    const tags = [...tagTags(id, from.slug), ...tagTags(into, slug), ...swapped.tags, `list:tag:${into}`]
    await appendLog(tx, desk.now, [...new Set(tags)])
    const articles = articleIds.length
    const kept: KeptSplit = { from: id, into, isNew: !known, texts: swapped.texts }
    const words = `gave ${articles} of its articles “${name}” instead`
    const split = await keepActWithin(tx, desk, { kind: 'tag-split', kept, words })
    const entry = await recordUndoable(tx, desk, {
      ...{ act: 'tag.split', subject: 'tag', subjectId: id, detail: { into, name, articles, split } },
    })
    return { id: into, articles, entry, split }
  })
}

/**
 * Each of these articles has the tags it had, also where it had both; those that somebody has given other tags meanwhile keep
 * them. A tag that was made for it goes again, when nothing uses it, no earlier version of an article names it, and neither a merge
 * into it nor another split that names it can be undone. Refused:
 * undone already, one of the tags is gone. Recorded: tag.unsplit.
 */
export function undoSplit(
  desk: Desk,
  _: unknown,
  { id = '' },
): Promise<{ id: string; entry: string; stayed: number }> {
  return together(desk, async (inside) => {
    authorize(desk.actor, 'taxonomy.edit')
    const tx = inside.db as Tx
    const {
      from: fromId,
      into: intoId,
      isNew,
      texts,
    } = (await findKeptWithin(tx, 'tag-split', id)) as KeptSplit
    const [[from], [into]] = [await listTagRows(tx, [fromId]), await listTagRows(tx, [intoId])]
    if (!from || !into) throw new Conflict(await goneWords(tx, from ? intoId : fromId))
    const named = await nameAgainInTexts(tx, { kind: 'tag', fromId, intoId, kept: { texts } })
    await setKeptActUndone(tx, id, { undoneAt: desk.now })
    if (isNew && !(await isUsed(tx, intoId))) await deleteTerm(tx, { kind: 'tag', id: intoId })
    const tags = [from, into].flatMap((tag) => [...tagTags(tag.id, tag.slug), `list:tag:${tag.id}`])
    await appendLog(tx, desk.now, [...new Set([...tags, ...named.tags])])
    const all = new Set(texts.map(({ articleId }) => articleId))
    const back = (await listArticlesNaming(tx, { kind: 'tag', id: fromId })).filter((one) => all.has(one))
    const [articles, stayed] = [back.length, all.size - back.length]
    const entry = await recordUndoable(tx, desk, {
      ...{ act: 'tag.unsplit', subject: 'tag', subjectId: fromId },
      detail: { name: into.name, articles, stayed },
    })
    return { id: fromId, entry, stayed }
  })
}

async function isUsed(tx: Tx, id: string): Promise<boolean> {
  return (
    (await listArticlesNaming(tx, { kind: 'tag', id })).length > 0 ||
    (await listMenusNaming(tx, id)).length > 0 ||
    (await isMergedInto(tx, { kind: 'tag', id })) ||
    (await hasStandingSplit(tx, id)) ||
    (await listArticlesEverNaming(tx, id)).length > 0
  )
}

/** Whether a split can be undone that would give articles this tag again, or that can only take it from them while it is there. */
async function hasStandingSplit(tx: Tx, id: string): Promise<boolean> {
  const splits = await listSplitsNaming(tx, id)
  const ids = splits.flatMap(({ detail }) => (typeof detail.split === 'string' ? detail.split : []))
  return (await listStandingKeptActs(tx, ids)).length > 0
}

async function goneWords(tx: Tx, id: string): Promise<string> {
  const standing = await findStandingMergeOf(tx, { kind: 'tag', id })
  const merge = standing && (await findMerge(tx, standing.id))
  const removal = await findLatestActivity(tx, { acts: ['tag.remove'], subject: 'tag', subjectId: id })
  const name = merge?.kept.row.name ?? removal?.detail.name
  return `${name ? `“${name}”` : 'One of the two tags'} is not there any more: bring it back, or undo the merge that took it, first.`
}
