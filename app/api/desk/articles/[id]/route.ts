import { z } from 'zod'
import { loadCurrentText } from '../../../../../lib/articles/current-text.ts'
import { saveInput } from '../../../../../lib/articles/input.ts'
import { saveArticle } from '../../../../../lib/articles/save.ts'
import { handle, handleRead } from '../../../../../lib/next/handle.ts'

export const GET = handleRead({
  input: z.object({}),
  run: (desk, _query, { id = '' }) => loadCurrentText(desk, id),
})

export const POST = handle({
  input: saveInput,
  run: (desk, input, { id = '' }) => saveArticle(desk, { articleId: id, ...input }),
})
