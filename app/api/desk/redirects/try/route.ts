import { handleRead } from '../../../../../lib/next/handle.ts'
import { tryInput } from '../../../../../lib/redirects/input.ts'
import { tryAddress } from '../../../../../lib/redirects/try.ts'

export const GET = handleRead({ input: tryInput, run: tryAddress })
