import { beginInput, beginUpload } from '../../../../../lib/media/uploads/begin.ts'
import { uploadRoom } from '../../../../../lib/media/uploads/here.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({
  input: beginInput,
  run: (desk, input) => beginUpload(desk, uploadRoom(), input),
})
