import { editCategoryInput } from '../../../../../../lib/categories/edit.ts'
import { previewCategory } from '../../../../../../lib/categories/preview.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({ input: editCategoryInput, run: previewCategory, next: ({ address }) => address })
