import { z } from 'zod'
import { handle } from '../../../../../../../lib/next/handle.ts'
import { undoFile } from '../../../../../../../lib/redirects/file/undo.ts'
import { urls } from '../../../../../../../lib/urls.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: undoFile,
  next: () => urls.deskRedirectsFile(),
})
