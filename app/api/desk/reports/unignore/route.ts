import { handle } from '../../../../../lib/next/handle.ts'
import { ignoreInput, unignoreMissing } from '../../../../../lib/reports/ignore.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({
  input: ignoreInput,
  run: (desk, input) => unignoreMissing(desk, input),
  next: () => urls.deskReports(),
})
