// A place in a text that arrives in pieces: looks ahead for as much as is needed and never keeps more than it may.

export type Cursor = {
  /** What is held of the text; `at` is an index into it. */
  text: string
  at: number
  /** Line of the file (from 1) on which `text` begins. */
  line: number
  /** True once a search went on for longer than may be kept: the beginning of `text` is gone. */
  isCut: boolean
  /** Most characters to keep. */
  limit: number
  /** Appends the next piece; false at the end of the text. */
  more(): Promise<boolean>
}

export function makeCursor(pieces: AsyncIterable<string>, limit: number): Cursor {
  const iterator = pieces[Symbol.asyncIterator]()
  const cursor: Cursor = {
    text: '',
    at: 0,
    line: 1,
    isCut: false,
    limit,
    async more() {
      const next = await iterator.next()
      if (next.done) return false
      cursor.text += next.value
      return true
    },
  }
  return cursor
}

/** Where `needle` begins, from `from` on; -1 when the text ends without it. */
export async function find(cursor: Cursor, needle: string, from: number): Promise<number> {
  let start = from
  for (;;) {
    const found = cursor.text.indexOf(needle, start)
    if (found >= 0) return found
    start = Math.max(start, cursor.text.length - needle.length + 1)
    if (cursor.text.length > cursor.limit) {
      release(cursor, start)
      cursor.isCut = true
      start = 0
    }
    if (!(await cursor.more())) return -1
  }
}

/** True when the text goes on with `word` at `index`. */
export async function isAt(cursor: Cursor, word: string, index: number): Promise<boolean> {
  while (cursor.text.length < index + word.length) if (!(await cursor.more())) break
  return cursor.text.startsWith(word, index)
}

/** Lets go of everything before `index`, which is then index 0. */
export function release(cursor: Cursor, index: number): void {
  const { text } = cursor
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) cursor.line++
  cursor.text = text.slice(index)
  cursor.at = Math.max(0, cursor.at - index)
}
