import { handle } from '../../../../../lib/next/handle.ts'
import { send } from '../../../../../lib/next/mail.ts'
import { testLetterInput, writeTestLetter } from '../../../../../lib/settings/test-letter.ts'

export const POST = handle({
  input: testLetterInput,
  async run(desk, input) {
    const letter = await writeTestLetter(desk, input)
    return { to: letter.to, ...(await send(letter)) }
  },
})
