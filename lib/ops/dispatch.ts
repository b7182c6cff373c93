// Finds the command somebody typed, runs it, and turns whatever it throws into a sentence and an exit code.
import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Command, Io } from './command.ts'
import { describeFailure } from './failure.ts'
import { nearest } from './nearest.ts'

const shippedCommands = `${import.meta.dirname}/commands`

/** Runs `masthead ...args` and answers its exit code: 0 done, 1 failed or refused, 2 not understood. Never throws. */
export async function dispatch(args: readonly string[], io: Io, folder = shippedCommands): Promise<number> {
  const [first = 'help', ...rest] = args
  const word = ['--help', '-h', '--version', '-v'].includes(first) ? 'help' : first
  const names = commandNames(folder)
  if (!names.includes(word)) return unknownCommand(first, names, io)
  let command: Command | null = null
  try {
    command = await loadCommand(folder, word)
    if (wantsHelp(rest)) {
      io.out(`${command.summary}\n\nUsage: ${command.usage}`)
      return 0
    }
    return await command.run(rest, io)
  } catch (error) {
    const failure = describeFailure(error, io.env.MASTHEAD_DEBUG === '1')
    for (const line of failure.lines) io.err(line)
    if (failure.showUsage && command) io.err(`Usage: ${command.usage}`)
    return failure.exitCode
  }
}

export async function listCommands(folder = shippedCommands): Promise<Command[]> {
  return Promise.all(commandNames(folder).map((name) => loadCommand(folder, name)))
}

function commandNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** Only the command that was typed is loaded, so that `masthead help` works when another one cannot. */
async function loadCommand(folder: string, name: string): Promise<Command> {
  const file: { command: Command } = await import(pathToFileURL(`${folder}/${name}.ts`).href)
  return file.command
}

function unknownCommand(word: string, names: string[], io: Io): number {
  const meant = nearest(word, names)
  const advice = meant ? `Did you mean "masthead ${meant}"?` : 'See "masthead help".'
  io.err(`There is no command "${word}". ${advice}`)
  return 2
}

/** `--help` after `--` belongs to the words that follow it. */
function wantsHelp(args: string[]): boolean {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  return own.includes('--help') || own.includes('-h')
}
