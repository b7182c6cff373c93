import { handleRead } from '../../../../../../lib/next/handle.ts'
import { findProgress, workQuery } from '../../../../../../lib/redirects/file/progress.ts'

export const GET = handleRead({ input: workQuery, run: findProgress })
