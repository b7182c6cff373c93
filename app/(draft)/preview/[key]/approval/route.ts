import { handleGuest } from '../../../../../lib/next/shared-preview.ts'
import { approveDraft } from '../../../../../lib/preview/answer.ts'
import { approveInput } from '../../../../../lib/preview/input.ts'

export const POST = handleGuest({ input: approveInput, said: 'approved', run: approveDraft })
