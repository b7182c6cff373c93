import { handle } from '../../../../lib/next/handle.ts'
import { retagInput } from '../../../../lib/retag/input.ts'
import { retagArticles } from '../../../../lib/retag/retag.ts'
import { urls } from '../../../../lib/urls.ts'

export const POST = handle({
  input: retagInput,
  run: retagArticles,
  next: ({ id }) => urls.deskRetag(`done=${id}`),
})
