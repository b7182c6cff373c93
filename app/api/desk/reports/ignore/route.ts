import { handle } from '../../../../../lib/next/handle.ts'
import { ignoreInput, ignoreMissing } from '../../../../../lib/reports/ignore.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({
  input: ignoreInput,
  run: (desk, input) => ignoreMissing(desk, input),
  next: () => urls.deskReports(),
})
