import { editCorrection } from '../../../../../../../lib/corrections/edit.ts'
import { handle } from '../../../../../../../lib/next/handle.ts'
import { correctionInput } from '../../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: correctionInput,
  run: (desk, input, { id = '', correction = '' }) =>
    editCorrection(desk, { articleId: id, ...input, correctionId: correction }),
})
