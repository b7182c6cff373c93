import { handle } from '../../../../../../../lib/next/handle.ts'
import { nameInput, nameRevision } from '../../../../../../../lib/revisions/name.ts'
import { urls } from '../../../../../../../lib/urls.ts'

export const POST = handle({
  input: nameInput,
  run: (desk, input, { id = '', revision = '' }) =>
    nameRevision(desk, { ...input, articleId: id, revisionId: revision }),
  next: ({ id }) => urls.deskHistory(id),
})
