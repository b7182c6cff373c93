// Changes what a category is called and what its page shows, or adds one; by whoever sits before its form.
import { z } from 'zod'
import { ARTICLE_ORDERS, CATEGORY_KINDS } from '../../db/schema/taxonomy.ts'
import { findArticleRow } from '../../db/store/articles/articles.ts'
import { appendLog } from '../../db/store/log.ts'
import { findCategoryRow, listAllCategories } from '../../db/store/subjects/taxonomy.ts'
import { recordActivity } from '../activity.ts'
import { act, type Desk } from '../desk.ts'
import { Invalid, NotFound } from '../errors.ts'
import { authorize } from '../policy.ts'
import { parseDoc } from '../rich-text/document.ts'
import { SLUG_FORM, slugify } from '../slugs.ts'
import { assertBase } from '../terms/base.ts'
import { introText, mendIntro } from './intro.ts'
import { saveCategoryWithin } from './save.ts'

const name = z.string().trim().min(1, 'Name the category.').max(120)
const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null)

export const addCategoryInput = z.strictObject({ name, parentId: optional(100) })

/** `base` stands for the category as the form showed it. */
export const editCategoryInput = z.strictObject({
  base: z.string(),
  name,
  slug: z
    .string()
    .trim()
    .toLowerCase()
    .max(80)
    .regex(SLUG_FORM, 'Letters, digits and single dashes only, as in gout-and-diet.'),
  kind: z.enum(CATEGORY_KINDS),
  description: z.string().trim().max(500).default(''),
  intro: z.string().trim().max(5000).default(''),
  /** What an earlier introduction was, as the record keeps it: its links and italics come back where `intro` has its words. */
  introDoc: optional(200_000),
  featuredArticleId: optional(100),
  /** Not sent: as it stands. */
  articleOrder: z.enum(ARTICLE_ORDERS).optional(),
  sponsor: optional(300),
  /** A box that is not ticked is not sent. */
  isOpinion: z.literal('on').optional().transform(Boolean),
})

/** Last below its parent. Refused as `saveCategory` refuses. Recorded: category.add. */
export function addCategory(
  desk: Desk,
  { name, parentId }: z.output<typeof addCategoryInput>,
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const siblings = (await listAllCategories(tx)).filter((row) => row.parentId === parentId)
    const position = Math.max(-1, ...siblings.map((row) => row.position)) + 1
    const id = desk.newId()
    const row = {
      id,
      parentId,
      slug: slugify(name),
      name,
      position,
      kind: 'section' as const,
      description: '',
    }
    const { tags } = await saveCategoryWithin(tx, desk, row)
    await appendLog(tx, desk.now, tags)
    await recordActivity(tx, desk, {
      act: 'category.add',
      subject: 'category',
      subjectId: id,
      detail: { name },
    })
    return { id }
  })
}

/** Refused: what somebody has changed meanwhile, and as `saveCategory` refuses. Recorded with what it was: category.edit. */
export function editCategory(
  desk: Desk,
  { base, intro, introDoc, ...fields }: z.output<typeof editCategoryInput>,
  { id = '' },
): Promise<{ id: string }> {
  return act(desk, async (tx) => {
    authorize(desk.actor, 'taxonomy.edit')
    const before = await findCategoryRow(tx, id)
    if (!before) throw new NotFound('The category is not there any more.')
    assertBase(before, base, { ...before, intro: introText(before.intro) })
    const { featuredArticleId } = fields
    if (featuredArticleId && !(await findArticleRow(tx, featuredArticleId)))
      throw new Invalid([
        { field: 'featuredArticleId', message: 'The featured article is not there any more.' },
      ])
    const known = introDoc ? parseDoc(introDoc) : before.intro
    const { articleOrder = before.articleOrder } = fields
    const after = { ...before, ...fields, articleOrder, intro: mendIntro(intro, known) }
    const { tags } = await saveCategoryWithin(tx, desk, after)
    await appendLog(tx, desk.now, tags)
    const { name, slug, kind, description, sponsor, isOpinion } = before
    const detail = {
      before: {
        name,
        slug,
        kind,
        description,
        intro: introText(before.intro),
        introDoc: before.intro,
        sponsor,
        isOpinion,
        featuredArticleId: before.featuredArticleId,
        articleOrder: before.articleOrder,
      },
    }
    await recordActivity(tx, desk, { act: 'category.edit', subject: 'category', subjectId: id, detail })
    return { id }
  })
}
