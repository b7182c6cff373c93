// An author's page as the form would have it, for whoever fills it in; readers get nothing of it.
import type { z } from 'zod'
import type { Desk } from '../desk.ts'
import { type Preview, showTrial } from '../trials/show.ts'
import { tryOut } from '../trials/try-out.ts'
import { urls } from '../urls.ts'
import { editAuthor, type editAuthorInput } from './edit.ts'

/** Refused as `editAuthor` refuses; nothing is changed or recorded. */
export async function previewAuthor(
  desk: Desk,
  input: z.output<typeof editAuthorInput>,
  params: { id?: string },
): Promise<Preview> {
  const { instead } = await tryOut(desk, 'author', (trying) => editAuthor(trying, input, params))
  return showTrial(desk, { kind: 'author', value: instead, path: urls.author(input.slug) })
}
