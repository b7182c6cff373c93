// Categories, authors and sponsors as they were at an earlier moment, as far as the record of acts says how they stood.
import { z } from 'zod'
import { listFirstActs } from '../../db/desk/activity.ts'
import { listAllAuthors, listListedTerms, listTree } from '../../db/desk/subjects/terms.ts'
import { type Instead, NOTHING_INSTEAD } from '../../db/reader/instead.ts'
import { orderBefore } from '../authors/arrange.ts'
import { placesBefore } from '../categories/arrange.ts'
import { introBefore } from '../categories/intro.ts'
import { type Place, pathsOf } from '../categories/tree.ts'
import type { Desk } from '../desk.ts'
import { isSame } from '../same.ts'
import { stateIn } from '../sponsors/history.ts'
import { authorRow, categoryRow } from '../terms/rows.ts'

/** `before` is what each was, as its act keeps it: read where it is used, and what nobody can read any more counts as none. */
type Then = { before: Map<string, unknown>; absent: string[] }

/** Only what differs from today. Categories and authors that were merged or removed since are not among them. */
export async function loadTermsThen(desk: Desk, at: number): Promise<Instead> {
  const categories = await thenOf(desk, 'category', at)
  const authors = await thenOf(desk, 'author', at)
  const sponsors = await thenOf(desk, 'sponsor', at)
  return {
    ...NOTHING_INSTEAD,
    categories: await categoriesThen(desk, categories, at),
    authors: await authorsThen(desk, authors, at),
    sponsors: [...sponsors.before].flatMap(([id, before]) => {
      const state = sponsors.absent.includes(id) ? null : stateIn({ before })
      return state ? [{ id, ...state }] : []
    }),
    absent: [...categories.absent, ...(await withoutArticles(desk, authors.absent, at)), ...sponsors.absent],
  }
}

/** Whoever signed what readers saw at the moment was there for them: an import brings authors long after their articles. */
async function withoutArticles(desk: Desk, authorIds: string[], at: number): Promise<string[]> {
  const signed = new Set(await listListedTerms({ ...desk, now: at }, { kind: 'author', ids: authorIds }))
  return authorIds.filter((id) => !signed.has(id))
}

type Author = Awaited<ReturnType<typeof listAllAuthors>>[number]

/** With the order that Meet the Editors was last put into; what moved one person before that order had a record, it does not say. */
async function authorsThen(desk: Desk, { before }: Then, at: number): Promise<Author[]> {
  const [arranged] = await listFirstActs(desk, { subject: 'author', acts: ['author.arrange'], after: at })
  const order = new Map((arranged ? orderBefore(arranged.detail) : []).map((id, position) => [id, position]))
  return (await listAllAuthors(desk)).flatMap((row) => {
    const was = keptAuthor.safeParse(before.get(row.id)).data
    const then = { ...row, ...was, position: order.get(row.id) ?? row.position }
    return isSame(then, row) ? [] : [then]
  })
}

/** Older versions of the program kept less. */
const keptAuthor = authorRow.omit({ id: true, position: true }).partial()

/**
 * By the first act after the moment: what it changed stood as it says, what it brought was not there. Of what articles name all the
 * same, such as an author who was brought later, the first change after that says how it came.
 */
async function thenOf(desk: Desk, subject: 'category' | 'author' | 'sponsor', after: number): Promise<Then> {
  const acts = VERBS.map((verb) => `${subject}.${verb}`)
  const first = await listFirstActs(desk, { subject, acts, after })
  const isBringing = ({ act }: { act: string }) => act.endsWith('.add') || act.endsWith('.restore')
  const brought = first.filter(isBringing)
  const changed = first.filter((one) => !isBringing(one))
  const edited =
    brought.length > 0 ? await listFirstActs(desk, { subject, acts: [`${subject}.edit`], after }) : []
  return {
    before: new Map([...edited, ...changed].map(({ subjectId, detail }) => [subjectId, detail.before])),
    absent: brought.map(({ subjectId }) => subjectId),
  }
}

/** What the first of them was says whether it was there before. */
const VERBS = ['edit', 'add', 'remove', 'restore']

type Category = Awaited<ReturnType<typeof listTree>>[number]

async function categoriesThen(desk: Desk, { before }: Then, at: number): Promise<Category[]> {
  const today = await listTree(desk)
  const [arranged] = await listFirstActs(desk, { subject: 'category', acts: ['category.arrange'], after: at })
  const named = today.map((row) => categoryBefore(row, before.get(row.id)))
  const placed = arranged ? placedAs(named, placesBefore(arranged.detail)) : named
  const paths = pathsOf(placed) ?? new Map()
  const then = placed.map((row) => ({ ...row, path: paths.get(row.id) ?? row.path }))
  return then.filter((row, index) => !isSame(row, today[index]))
}

function categoryBefore(row: Category, before: unknown): Category {
  const was = keptCategory.safeParse(before).data
  if (!was) return row
  const { introDoc: _, intro: __, articleOrder, ...fields } = was
  const then = { ...row, ...fields, intro: introBefore(was, row.intro) }
  // An order by title is in the index only of those that have it today.
  return articleOrder === 'newest' || articleOrder === 'oldest' ? { ...then, articleOrder } : then
}

/** Older versions of the program kept less, and of an introduction its words alone. */
const keptCategory = categoryRow
  .omit({ id: true, parentId: true, position: true, path: true })
  .partial()
  .extend({ intro: z.string().optional(), introDoc: z.unknown().optional() })

/** What stood nowhere then, or below something that is gone, stands where it stands today. */
function placedAs(rows: Category[], places: Place[]): Category[] {
  const there = new Set(rows.map(({ id }) => id))
  const parents = new Map(places.map(({ id, parentId }) => [id, parentId]))
  const order = new Map(places.map(({ id }, position) => [id, position]))
  return rows.map((row) => {
    const parentId = parents.get(row.id)
    if (parentId === undefined || (parentId !== null && !there.has(parentId))) return row
    return { ...row, parentId, position: order.get(row.id) ?? row.position }
  })
}
