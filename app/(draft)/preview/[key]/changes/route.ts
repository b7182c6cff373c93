import { handleGuest } from '../../../../../lib/next/shared-preview.ts'
import { askForChanges } from '../../../../../lib/preview/answer.ts'
import { changesInput } from '../../../../../lib/preview/input.ts'

export const POST = handleGuest({ input: changesInput, said: 'asked', run: askForChanges })
