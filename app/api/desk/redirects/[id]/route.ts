import { handle } from '../../../../../lib/next/handle.ts'
import { changeRedirectInput } from '../../../../../lib/redirects/input.ts'
import { changeRedirect } from '../../../../../lib/redirects/save.ts'
import { urls } from '../../../../../lib/urls.ts'

export const POST = handle({
  input: changeRedirectInput,
  run: changeRedirect,
  next: () => urls.deskRedirects(),
})
