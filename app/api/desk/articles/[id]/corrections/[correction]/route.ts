import { editCorrection } from '../../../../../../../lib/corrections/edit.ts'
import { handle } from '../../../../../../../lib/next/handle.ts'
import { editCorrectionInput } from '../../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: editCorrectionInput,
  run: (desk, input, { id = '', correction = '' }) =>
    editCorrection(desk, { articleId: id, ...input, correctionId: correction }),
})
