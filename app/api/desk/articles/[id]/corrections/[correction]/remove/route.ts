import { z } from 'zod'
import { removeCorrection } from '../../../../../../../../lib/corrections/remove.ts'
import { handle } from '../../../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: z.object({}),
  run: (desk, _, { id = '', correction = '' }) =>
    removeCorrection(desk, { articleId: id, correctionId: correction }),
})
