// What an import is asked to do, and what it says while it does it, as plain data between two threads.

export type Order = {
  file: string
  /** A folder with the old site's uploads. */
  media: string | null
  isDryRun: boolean
  isJson: boolean
  dataDir: string
}

export type Word =
  | { kind: 'out'; line: string }
  | { kind: 'err'; line: string }
  | { kind: 'progress'; done: number; total: number; what: string }
  | { kind: 'end'; exitCode: number }

export type Say = (word: Word) => void
