// Asks for a password on the terminal without showing what is typed.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Empty when nothing is typed, or when nobody sits at the terminal. */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) return ''
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await lines.question('')
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}
