import { z } from 'zod'
import { handle } from '../../../../../../lib/next/handle.ts'
import { unscheduleArticle } from '../../../../../../lib/publications/unschedule.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _, { id = '' }) => unscheduleArticle(desk, { articleId: id }),
})
