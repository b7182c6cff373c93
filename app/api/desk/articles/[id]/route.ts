import { saveInput } from '../../../../../lib/articles/input.ts'
import { saveArticle } from '../../../../../lib/articles/save.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({
  input: saveInput,
  async run(desk, input, { id = '' }) {
    const { rev } = await saveArticle(desk, { articleId: id, ...input })
    return { rev }
  },
})
