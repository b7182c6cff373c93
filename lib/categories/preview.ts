// A category's page as its form would have it, for whoever fills it in; readers get nothing of it.
import type { z } from 'zod'
import { findCategoryRow } from '../../db/store/subjects/taxonomy.ts'
import type { Desk } from '../desk.ts'
import { NotFound } from '../errors.ts'
import { type Preview, showTrial } from '../trials/show.ts'
import { tryOut } from '../trials/try-out.ts'
import { urls } from '../urls.ts'
import { editCategory, type editCategoryInput } from './edit.ts'

/** Refused as `editCategory` refuses; nothing is changed or recorded. */
export async function previewCategory(
  desk: Desk,
  input: z.output<typeof editCategoryInput>,
  params: { id?: string },
): Promise<Preview> {
  const { id, instead } = await tryOut(desk, 'category', (trying) => editCategory(trying, input, params))
  const row = instead.categories.find((one) => one.id === id) ?? (await findCategoryRow(desk.db, id))
  if (!row) throw new NotFound('The category is not there any more.')
  return showTrial(desk, { kind: 'category', value: instead, path: urls.category(row.path) })
}
