import { handle } from '../../../../../../lib/next/handle.ts'
import { restoreInput, restoreRevision } from '../../../../../../lib/revisions/restore.ts'
import { urls } from '../../../../../../lib/urls.ts'

export const POST = handle({
  input: restoreInput,
  run: (desk, input, { id = '' }) => restoreRevision(desk, { ...input, articleId: id }),
  next: ({ id }) => urls.deskHistory(id),
})
