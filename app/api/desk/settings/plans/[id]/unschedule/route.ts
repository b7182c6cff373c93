import { z } from 'zod'
import { handle } from '../../../../../../../lib/next/handle.ts'
import { unscheduleSettings } from '../../../../../../../lib/settings/schedule.ts'

export const POST = handle({
  input: z.strictObject({}),
  run: (desk, _input, params) => unscheduleSettings(desk, params),
})
