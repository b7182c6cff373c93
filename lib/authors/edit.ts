// An author's profile, changed from its form; and two profiles of one person made one.
import { z } from 'zod'
import type { Tx } from '../../db/client.ts'
import { appendLog } from '../../db/store/log.ts'
import { findMediumRow } from '../../db/store/media/media.ts'
import { type AuthorRow, findAuthorRow, listEditorRows } from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { SLUG_FORM } from '../slugs.ts'
import { assertBase } from '../terms/base.ts'
import { finishMergeWithin, type MergeOutcome } from '../terms/finish-merge.ts'
import { mergeAct } from '../terms/may-merge.ts'
import { mergeTermWithin } from '../terms/merge.ts'
import { readOrcid } from './orcid.ts'
import { saveAuthorWithin } from './save.ts'

const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null)

const orcid = z
  .string()
  .trim()
  .nullish()
  .transform((text, context) => {
    if (!text) return null
    const read = readOrcid(text)
    if (read === null) {
      const message = `“${text}” is no ORCID iD: a digit is missing or wrong. It looks like 0000-0002-1825-0097.`
      context.addIssue({ code: 'custom', message })
    }
    return read
  })

/** One line, with commas, in the order they are printed. */
const credentials = z
  .string()
  .default('')
  .transform((line) => [...new Set(line.split(/[,;]/).map((one) => one.trim()))].filter(Boolean))
  .pipe(
    z.array(z.string().max(40, 'A credential has at most 40 letters.')).max(20, 'At most 20 credentials.'),
  )

/** A box that is not ticked is not sent. */
const ticked = z.literal('on').optional().transform(Boolean)

/** `base` stands for the author as the form showed them. */
export const editAuthorInput = z.strictObject({
  base: z.string(),
  name: z.string().trim().min(1, 'Type the name.').max(200),
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .max(80)
    .regex(SLUG_FORM, 'Letters, digits and single dashes only, as in ingrid-halvorsen.'),
  credentials,
  affiliation: optional(300),
  bio: z.string().trim().max(5000).default(''),
  photoId: optional(100),
  orcid,
  isEditor: ticked,
  editorRole: optional(120),
})

/** Bylines keep what was printed. Recorded with what it was: author.edit. */
export function editAuthor(
  desk: Desk,
  { base, ...fields }: z.output<typeof editAuthorInput>,
  { id = '' },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'author.edit')
    const before = await findAuthor(tx, id)
    assertBase(before, base)
    if (fields.photoId && !(await findMediumRow(tx, fields.photoId)))
      throw new Invalid([{ field: 'photoId', message: 'The photo is not in the library any more.' }])
    const position = fields.isEditor && !before.isEditor ? await lastPlace(tx) : before.position
    const tags = await saveAuthorWithin(tx, desk, { ...before, ...fields, position })
    await appendLog(tx, desk.now, tags)
    const { importRef: _, id: _id, ...was } = before
    await recordActivity(tx, desk, {
      act: 'author.edit',
      subject: 'author',
      subjectId: id,
      detail: { before: was },
    })
    return { id }
  })
}

export const mergeAuthorsInput = z.strictObject({
  into: z.string().min(1, 'Choose the author to merge into.'),
})

/** Articles are the other's from now on, as they were signed. Undone by `undoMerge`. Recorded: author.merge. */
export function mergeAuthors(
  desk: Desk,
  { into }: z.output<typeof mergeAuthorsInput>,
  { id = '' },
): Promise<MergeOutcome> {
  return act(desk, async (tx) => {
    authorize(desk.actor, mergeAct('author'))
    if (id === into)
      throw new Invalid([{ field: 'into', message: 'An author cannot be merged into themselves.' }])
    const [from, to] = [await findAuthor(tx, id), await findAuthor(tx, into)]
    const merged = await mergeTermWithin(tx, { kind: 'author', from: id, into })
    const why = 'Two profiles were one person.'
    return finishMergeWithin(tx, desk, { kind: 'author', from, into: to, merged, why })
  })
}

async function lastPlace(tx: Tx): Promise<number> {
  return Math.max(-1, ...(await listEditorRows(tx)).map(({ position }) => position)) + 1
}

async function findAuthor(tx: Tx, id: string): Promise<AuthorRow> {
  const author = await findAuthorRow(tx, id)
  if (!author) throw new NotFound('The author is not there any more. Somebody may have merged the profile.')
  return author
}
