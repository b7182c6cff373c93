import { handle } from '../../../../../../lib/next/handle.ts'
import { beat, beatInput } from '../../../../../../lib/presence/beat.ts'

export const POST = handle({
  input: beatInput,
  isUnasked: true,
  run: (desk, input, { id = '' }) => beat(desk, { ...input, kind: 'page', openId: id }),
})
