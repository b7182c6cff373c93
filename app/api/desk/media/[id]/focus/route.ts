import { focusInput, focusMedium } from '../../../../../../lib/media/focus.ts'
import { uploadRoom } from '../../../../../../lib/media/uploads/here.ts'
import { handle } from '../../../../../../lib/next/handle.ts'

export const POST = handle({
  input: focusInput,
  run: (desk, focal, { id = '' }) => focusMedium(desk, uploadRoom().kit, { id, focal }),
})
