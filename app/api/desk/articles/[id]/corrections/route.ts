import { correctArticle } from '../../../../../../lib/corrections/add.ts'
import { handle } from '../../../../../../lib/next/handle.ts'
import { correctionInput } from '../../../../../../lib/publications/input.ts'

export const POST = handle({
  input: correctionInput,
  run: (desk, input, { id = '' }) => correctArticle(desk, { articleId: id, ...input }),
})
