import { changeSlug } from '../../../../../../lib/articles/change-slug.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { slugInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: slugInput,
  run: (desk, input, { id = '' }) => changeSlug(desk, { articleId: id, ...input }),
})
