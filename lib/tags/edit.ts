// Renames a tag, merges tags, gives some of a tag's articles another one, and removes what nothing uses.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { findHolder, listTagRows, putTag } from '../../db/store/subjects/taxonomy.ts'
import { deleteTerm, listArticlesNaming, listMenusNaming } from '../../db/store/terms.ts'
import { recordActivity } from '../activity.ts'
import { tagTags } from '../changes.ts'
import { act, type Desk, together } from '../desk.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { slugify } from '../slugs.ts'
import { finishMergeWithin, type MergeOutcome } from '../terms/finish-merge.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { mergeTermWithin, swapTermWithin } from '../terms/merge.ts'
import { saveTagWithin } from './save.ts'

const name = z.string().trim().min(1, 'Type the tag first.').max(80)

const CHOOSE = 'Choose the articles that get the other tag.'

/** `was`: what it was called on the screen. */
export const renameTagInput = z.strictObject({ was: z.string(), name })
export const mergeTagsInput = z.strictObject({ into: z.string().min(1, 'Choose the tag to merge into.') })
export const splitTagInput = z.strictObject({
  name,
  articleIds: z.array(z.string().min(1), CHOOSE).min(1, CHOOSE).max(500),
})

/** Its address follows from its name; the old one leads on. Recorded with what it was: tag.rename. */
export function renameTag(
  desk: Desk,
  { was, name }: z.output<typeof renameTagInput>,
  { id = '' },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const tag = await findTagRow(tx, id)
    if (tag.name !== was)
      throw new Conflict(`Somebody has renamed it to “${tag.name}” meanwhile, so nothing was changed.`, tag)
    if (name === was) return { id }
    const tags = await saveTagWithin(tx, desk, { ...tag, name, slug: slugify(name) })
    await appendLog(tx, desk.now, tags)
    const detail = { before: was, name }
    await recordActivity(tx, desk, { act: 'tag.rename', subject: 'tag', subjectId: id, detail })
    return { id }
  })
}

/** Its articles have the other tag, its address leads there. Undone by `undoMerge`. Recorded: tag.merge. */
export function mergeTags(
  desk: Desk,
  { into }: z.output<typeof mergeTagsInput>,
  { id = '' },
): Promise<MergeOutcome> {
  return act(desk, async (tx) => {
    authorize(desk.actor, mergeAct('tag'))
    if (id === into) throw new Invalid([{ field: 'into', message: 'A tag cannot be merged into itself.' }])
    const [from, to] = [await findTagRow(tx, id), await findTagRow(tx, into)]
    const merged = await mergeTermWithin(tx, { kind: 'tag', from: id, into })
    const why = 'The tag was merged.'
    return finishMergeWithin(tx, desk, { kind: 'tag', from, into: to, merged, why })
  })
}

/**
 * The chosen articles have the tag of that name instead, which is made when there is none; done the other way round it is
 * taken back. Refused: an article that does not have the tag. Recorded: tag.split.
 */
export function splitTag(
  desk: Desk,
  { name, articleIds }: z.output<typeof splitTagInput>,
  { id = '' },
): Promise<{ id: string; articles: number }> {
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
    const detail = { into, name, articles: articleIds.length }
    await recordActivity(tx, desk, { act: 'tag.split', subject: 'tag', subjectId: id, detail })
    return { id: into, articles: articleIds.length }
  })
}

/** Refused: a tag that an article or a menu names. Recorded: tag.remove. */
export function removeTag(desk: Desk, { id = '' }): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const tag = await findTagRow(tx, id)
    const isUsed = (await listArticlesNaming(tx, { kind: 'tag', id })).length > 0
    if (isUsed || (await listMenusNaming(tx, id)).length > 0)
      throw new Conflict(`“${tag.name}” is used, so it stays. Merge it into another tag instead.`)
    await deleteTerm(tx, { kind: 'tag', id })
    await appendLog(tx, desk.now, tagTags(id, tag.slug))
    const detail = { name: tag.name }
    await recordActivity(tx, desk, { act: 'tag.remove', subject: 'tag', subjectId: id, detail })
    return { id }
  })
}

async function findTagRow(tx: Tx, id: string) {
  const [tag] = await listTagRows(tx, [id])
  if (!tag) throw new NotFound('The tag is not there any more. Somebody may have merged it.')
  return tag
}
