import { findMediaFor, searchMediaInput } from '../../../../lib/media/search.ts'
import { handleRead } from '../../../../lib/next/handle.ts'

export const GET = handleRead({ input: searchMediaInput, run: findMediaFor })
