import { createArticle } from '../../../../lib/articles/create.ts'
import { createInput } from '../../../../lib/articles/input.ts'
import { handle } from '../../../../lib/next/handle.ts'
import { urls } from '../../../../lib/urls.ts'

export const POST = handle({
  input: createInput,
  async run(desk, input) {
    const { id, slug, rev } = await createArticle(desk, input)
    return { id, slug, rev }
  },
  next: ({ id }) => urls.deskArticle(id),
})
