import { lookAsOf, lookInput } from '../../../../lib/as-of/look.ts'
import { handleRead } from '../../../../lib/next/handle.ts'

export const GET = handleRead({ input: lookInput, run: lookAsOf })
