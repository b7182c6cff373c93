import { editAuthorInput } from '../../../../../../lib/authors/edit.ts'
import { previewAuthor } from '../../../../../../lib/authors/preview.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({ input: editAuthorInput, run: previewAuthor, next: ({ address }) => address })
