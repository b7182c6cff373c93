// The one way in for a file's bytes: the same checks as any post, but the body goes on as it arrives and is never held.
import type { Desk } from '../desk.ts'
import { answerError, Refused } from './answer.ts'
import { checkOrigin, requireActor } from './handle.ts'

type Context = { params: Promise<Record<string, string>> }

export type Stream = {
  body: AsyncIterable<Uint8Array>
  /** Of the address. */
  query: URLSearchParams
}

/** As `handle`, for `application/octet-stream`: a type that no form of another site can send unasked. */
export function handleUpload<Result>(
  run: (desk: Desk, stream: Stream, params: Record<string, string>) => Promise<Result>,
) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    try {
      checkOrigin(request)
      const desk = await requireActor()
      if (request.headers.get('content-type') !== 'application/octet-stream') {
        throw new Refused(415, 'Send the bytes of the file as application/octet-stream.')
      }
      const query = new URL(request.url).searchParams
      const body = (request.body ?? []) as unknown as AsyncIterable<Uint8Array>
      return Response.json(await run(desk, { body, query }, await params))
    } catch (error) {
      return answerError(error, false)
    }
  }
}
