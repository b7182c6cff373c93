// The PDF of a printed issue: POST takes an upload in; GET says which file it is to whoever may look, and the front sends it.
import { z } from 'zod'
import { addIssuePdf, addIssuePdfInput } from '../../../../../../lib/issues/pdf/add.ts'
import { findUploadedPdf } from '../../../../../../lib/issues/pdf/find.ts'
import { uploadRoom } from '../../../../../../lib/media/uploads/here.ts'
import { handle, handleRead } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: addIssuePdfInput,
  run: (desk, { uploadId }, { id = '' }) => addIssuePdf(desk, uploadRoom(), { id, uploadId }),
})

export const GET = handleRead({
  input: z.object({ pdf: z.string().default('') }),
  async run(desk, { pdf }) {
    const { hash, fileName } = await findUploadedPdf(desk, pdf)
    return { hash, fileName }
  },
})
