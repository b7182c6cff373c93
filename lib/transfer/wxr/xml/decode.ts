// The bytes of a file as text, in whatever encoding it says it is written; what is no text is refused in one sentence.
import { Invalid } from '../../../errors.ts'

/** Enough to see a byte order mark, an XML declaration and whether this is text at all. */
const HEAD = 512

/** Throws Invalid for an empty, packed or binary file and for an encoding nobody knows. Unreadable bytes become U+FFFD. */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const { head, rest } = await takeHead(bytes)
  const decoder = decoderFor(head)
  yield decoder.decode(head, { stream: true })
  for await (const chunk of rest) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function takeHead(bytes: AsyncIterable<Uint8Array>) {
  const chunks = bytes[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < HEAD) {
    const next = await chunks.next()
    if (next.done) break
    head = Buffer.concat([head, next.value])
  }
  return { head, rest: { [Symbol.asyncIterator]: () => chunks } }
}

function decoderFor(head: Uint8Array): TextDecoder {
  if (head.length === 0) throw new Invalid('This file is empty.')
  const starts = (...signature: number[]) => signature.every((byte, at) => head[at] === byte)
  if (starts(0x50, 0x4b))
    throw new Invalid('This file is a ZIP archive. Unpack it and import the .xml file in it.')
  if (starts(0x1f, 0x8b))
    throw new Invalid('This file is packed with gzip. Unpack it and import the .xml file.')
  if (starts(0xff, 0xfe)) return new TextDecoder('utf-16le')
  if (starts(0xfe, 0xff)) return new TextDecoder('utf-16be')
  const start = Buffer.from(head).toString('latin1')
  if (head.includes(0) && !/^(ï»¿)?\s*</.test(start))
    throw new Invalid('This file is not text, so it is no WordPress export.')
  return decoderNamed(declaredEncoding(start))
}

function declaredEncoding(start: string): string {
  return /<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8'
}

function decoderNamed(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding)
  } catch {
    throw new Invalid(`This file says it is written in "${encoding}", an encoding that is not known here.`)
  }
}
