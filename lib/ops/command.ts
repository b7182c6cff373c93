// What a command of the command line is: a file in commands/ exports one as `command`.

/** Where a command speaks. Results go to `out`, progress and complaints to `err`, so that output can be piped. */
export type Io = {
  out(line: string): void
  err(line: string): void
  /** Somebody watches: progress may redraw its line on `process.stderr`. */
  interactive: boolean
  env: Readonly<Record<string, string | undefined>>
}

export type Command = {
  /** The word typed, and the file's name: `import` lives in commands/import.ts. */
  name: string
  /** One line for the list of commands. */
  summary: string
  /** Shown by `masthead NAME --help` and after a mistake; begins with `masthead NAME`. */
  usage: string
  /** Answers the exit code: 0 done, 1 not done. Throws the errors of lib/errors.ts; they become a sentence. */
  run(args: string[], io: Io): Promise<number>
}

export function terminalIo(): Io {
  return {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
    interactive: process.stderr.isTTY === true,
    env: process.env,
  }
}
