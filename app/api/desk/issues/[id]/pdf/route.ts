// The PDF of a printed issue: POST takes an upload in, GET shows one to the desk, whether readers get it or not.
import { addIssuePdf, addIssuePdfInput } from '../../../../../../lib/issues/pdf/add.ts'
import { findUploadedPdf } from '../../../../../../lib/issues/pdf/find.ts'
import { uploadRoom } from '../../../../../../lib/media/uploads/here.ts'
import { handlePdf } from '../../../../../../lib/next/files/handle-pdf.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: addIssuePdfInput,
  run: (desk, { uploadId }, { id = '' }) => addIssuePdf(desk, uploadRoom(), { id, uploadId }),
})

export const GET = handlePdf((desk, query) => findUploadedPdf(desk, query.get('pdf') ?? ''))
