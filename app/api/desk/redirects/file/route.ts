// Redirects as a file: given out, looked at, taken in.
import { z } from 'zod'
import { handleFile, parse } from '../../../../../lib/next/handle.ts'
import { handleUpload } from '../../../../../lib/next/handle-upload.ts'
import { giveOutRedirects } from '../../../../../lib/redirects/file/give-out.ts'
import { whileTold, workQuery } from '../../../../../lib/redirects/file/progress.ts'
import { lookAtFile, takeInFile, takeInInput } from '../../../../../lib/redirects/file/take-in.ts'

export const GET = handleFile({ input: z.object({}), run: giveOutRedirects })

/** Looks at the file. */
export const POST = handleUpload((desk, { body, query }) =>
  whileTold(desk, workIn(query), (tell) => lookAtFile(desk, body, tell)),
)

/** Takes it in. */
export const PUT = handleUpload((desk, { body, query }) =>
  whileTold(desk, workIn(query), (tell) =>
    takeInFile(desk, parse(takeInInput, Object.fromEntries(query)), body, tell),
  ),
)

const workIn = (query: URLSearchParams) => parse(workQuery, Object.fromEntries(query)).work
