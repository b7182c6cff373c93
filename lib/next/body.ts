// Reads what a post carries: JSON or a form, up to a size.
import { LIMITS } from '../serving/limits.ts'
import { Refused } from './answer.ts'

/** An article of a million characters with all its marks; uploads have a door of their own. */
export const MOST_BYTES = 8 * 1024 * 1024

export type Body = { value: unknown; isForm: boolean }

/** Whether a page without a script of ours sent it, and shows what is answered. */
export function isPlainForm(request: Request): boolean {
  return typeOf(request) === 'application/x-www-form-urlencoded'
}

/** A form that a script of ours sent for its page, which shows the answer itself. */
export function isSentInPlace({ headers }: Request): boolean {
  return headers.get('accept')?.trim().toLowerCase() === 'application/json'
}

const typeOf = ({ headers }: Request) => headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()

/** Refused: a body that is too large (413), of another kind (415), or not readable (400). */
export async function readBody(request: Request): Promise<Body> {
  const isForm = isPlainForm(request)
  if (!isForm && typeOf(request) !== 'application/json') throw new Refused(415, 'Send JSON or a plain form.')
  const text = await readText(request, isForm ? FORM : TEXT)
  return { value: isForm ? formValue(text) : jsonValue(text), isForm }
}

type Bound = { most: number; tooLarge: string }

async function readText(request: Request, { most, tooLarge }: Bound): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Refused(413, tooLarge)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > most) throw new Refused(413, tooLarge)
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new Refused(400, 'What was sent is not text in UTF-8.')
  }
}

const TEXT: Bound = {
  most: MOST_BYTES,
  tooLarge: 'This is more than 8 MB: nothing was saved. Split the article, or take pictures out of its text.',
}
const FORM: Bound = {
  most: LIMITS.formBytes,
  tooLarge: 'This form is more than 1 MB: nothing was saved. Send less.',
}

function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused(400, 'What was sent is not JSON.')
  }
}

/** A name that ends in "[]" is a list; of any other name the last value counts. */
function formValue(text: string): Record<string, string | string[]> {
  const value: Record<string, string | string[]> = Object.create(null)
  const form = new URLSearchParams(text)
  for (const name of new Set(form.keys())) {
    if (name.endsWith('[]')) value[name.slice(0, -2)] = form.getAll(name)
    else value[name] = form.getAll(name).at(-1) ?? ''
  }
  return { ...value }
}
