// Starts the processes that decode pictures and draw cards beside the one that serves pages.
import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'

/**
 * Runs a program from source with so many megabytes of heap and a niceness of 0 to 19; it holds this process up only
 * while its channel is referred to. Without a `pid` the machine had no room for it.
 */
export function startChild(program: string, { heap, niceness }: Limits): ChildProcess {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${heap}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  // Heard here, because nobody may be listening yet: a machine without room for another process goes on serving.
  child.on('error', () => {})
  if (child.pid !== undefined && niceness > 0) setPriority(child.pid, niceness)
  child.unref()
  child.channel?.unref()
  return child
}

type Limits = { heap: number; niceness: number }
