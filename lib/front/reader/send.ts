// Sends a finished answer: in the form the reader takes, or only that nothing has changed.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Encoding, encodingsFor, unpack } from '../encodings.ts'
import { type Answer, type Form, formOf } from './answer.ts'
import { isUnchanged } from './conditions.ts'
import { sendWhole, takesWhole } from './whole.ts'

type Sending = { request: IncomingMessage; response: ServerResponse }

/** Answers whether it was a 304. Waits for nothing unless the reader takes no packed form. */
export function sendAnswer({ request, response }: Sending, answer: Answer): boolean {
  if (answer.status === 200 && isUnchanged(request.headers, answer)) {
    sendForm({ request, response }, 304, answer.unchanged)
    return true
  }
  const encoding = encodingsFor(request.headers['accept-encoding']).find((name) => canHave(answer, name))
  const form = answer.forms[encoding ?? 'identity']
  if (form) sendForm({ request, response }, answer.status, form)
  else
    unpackedForm(answer).then(
      (form) => sendForm({ request, response }, answer.status, form),
      (error: Error) => response.destroy(error),
    )
  return false
}

const canHave = ({ forms }: Answer, encoding: Encoding) => encoding === 'identity' || encoding in forms

function sendForm({ request, response }: Sending, status: number, { headers, body, whole }: Form): void {
  if (takesWhole(request, response)) sendWhole(response, status, whole)
  else {
    response.writeHead(status, headers as string[])
    response.end(request.method === 'HEAD' ? undefined : body)
  }
}

/** Not kept: nearly everybody takes packed answers. */
async function unpackedForm(answer: Answer): Promise<Form> {
  const { gzip } = answer.forms
  return formOf(answer, 'identity', gzip ? await unpack(gzip.body) : Buffer.alloc(0))
}
