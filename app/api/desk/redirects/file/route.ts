import { z } from 'zod'
import { handleFile, parse } from '../../../../../lib/next/handle.ts'
import { handleUpload } from '../../../../../lib/next/handle-upload.ts'
import { giveOutRedirects } from '../../../../../lib/redirects/file/give-out.ts'
import { lookAtFile, takeInFile, takeInInput } from '../../../../../lib/redirects/file/take-in.ts'

export const GET = handleFile({ input: z.object({}), run: giveOutRedirects })

/** Looks at the file. */
export const POST = handleUpload((desk, { body }) => lookAtFile(desk, body))

/** Takes it in. */
export const PUT = handleUpload((desk, { body, query }) =>
  takeInFile(desk, parse(takeInInput, Object.fromEntries(query)), body),
)
