import { handle } from '../../../../../lib/next/handle.ts'
import { scheduleInput } from '../../../../../lib/settings/input.ts'
import { scheduleSettings } from '../../../../../lib/settings/schedule.ts'

export const POST = handle({ input: scheduleInput, run: scheduleSettings })
