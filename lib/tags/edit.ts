// Renames a tag, and merges tags.
import { z } from 'zod'
import { appendLog } from '../../db/store/log.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Conflict, Invalid } from '../errors.ts'
import { authorize } from '../policy.ts'
import { slugify } from '../slugs.ts'
import { finishMergeWithin, type MergeOutcome } from '../terms/finish-merge.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { mergeTermWithin } from '../terms/merge.ts'
import { findTagRow } from './find.ts'
import { saveTagWithin } from './save.ts'

const name = z.string().trim().min(1, 'Type the tag first.').max(80)

/** `was`: what it was called on the screen. */
export const renameTagInput = z.strictObject({ was: z.string(), name })
export const mergeTagsInput = z.strictObject({ into: z.string().min(1, 'Choose the tag to merge into.') })

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
      throw new Conflict(`Somebody has renamed it to “${tag.name}” meanwhile, so nothing was changed.`, {
        name: tag.name,
        was: tag.name,
      })
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
