import { handle } from '../../../../../lib/next/handle.ts'
import { restoreInput } from '../../../../../lib/settings/input.ts'
import { restoreSettings } from '../../../../../lib/settings/publish.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({
  input: restoreInput,
  run: restoreSettings,
  next: () => urls.deskSettingsHistory(),
})
