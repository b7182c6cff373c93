// One upload: GET says how far it came, PATCH sends on from there, POST makes it a picture, DELETE forgets it.
import { z } from 'zod'
import { cancelUpload, uploadOffset } from '../../../../../../lib/media/uploads/cancel.ts'
import { finishUpload } from '../../../../../../lib/media/uploads/finish.ts'
import { uploadRoom } from '../../../../../../lib/media/uploads/here.ts'
import { offsetInput, receivePiece } from '../../../../../../lib/media/uploads/receive.ts'
import { handle, handleRead, parse } from '../../../../../../lib/next/handle.ts'
import { handleUpload } from '../../../../../../lib/next/handle-upload.ts'

const nothing = z.object({})

export const GET = handleRead({
  input: nothing,
  run: (desk, _query, { id = '' }) => uploadOffset(desk, uploadRoom(), id),
})

export const PATCH = handleUpload((desk, { body, query }, { id = '' }) => {
  const { offset } = parse(offsetInput, Object.fromEntries(query))
  return receivePiece(desk, uploadRoom(), { uploadId: id, offset, body })
})

export const POST = handle({
  input: nothing,
  run: (desk, _input, { id = '' }) => finishUpload(desk, uploadRoom(), id),
})

export const DELETE = handle({
  input: nothing,
  run: (desk, _input, { id = '' }) => cancelUpload(desk, uploadRoom(), id),
})
