import { editManyInput, editManyMedia } from '../../../../../lib/media/edit-many.ts'
import { handle } from '../../../../../lib/next/handle.ts'

export const POST = handle({ input: editManyInput, run: editManyMedia })
