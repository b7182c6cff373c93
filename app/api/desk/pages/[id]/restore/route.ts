import { handle } from '../../../../../../lib/next/handle.ts'
import { restorePage } from '../../../../../../lib/pages/restore.ts'
import { restoreInput } from '../../../../../../lib/revisions/restore.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: restoreInput,
  run: restorePage,
  next: ({ id }) => urls.deskPageHistory(id),
})
