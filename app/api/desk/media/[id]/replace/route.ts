import { replaceInput, replaceMedium } from '../../../../../../lib/media/replace.ts'
import { uploadRoom } from '../../../../../../lib/media/uploads/here.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: replaceInput,
  run: (desk, { uploadId }, { id = '' }) => replaceMedium(desk, uploadRoom(), { id, uploadId }),
})
