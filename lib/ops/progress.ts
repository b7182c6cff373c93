// Progress of long commands: a bar where somebody watches, a line now and then where nobody does.
import { Presets, SingleBar } from 'cli-progress'
import type { Io } from './command.ts'

export type Progress = { step(done: number, total: number, what: string): void; stop(): void }

export function makeProgress(io: Io): Progress {
  return io.interactive ? barProgress() : lineProgress(io)
}

function barProgress(): Progress {
  const bar = new SingleBar(
    { format: '{what} [{bar}] {value}/{total}', hideCursor: true },
    Presets.shades_classic,
  )
  let isStarted = false
  return {
    step(done, total, what) {
      if (!isStarted) bar.start(total, done, { what })
      isStarted = true
      bar.update(done, { what })
    },
    stop: () => bar.stop(),
  }
}

/** One line for each quarter. */
function lineProgress(io: Io): Progress {
  let said = -1
  return {
    step(done, total, what) {
      const quarter = Math.floor((4 * done) / Math.max(1, total))
      if (quarter === said) return
      said = quarter
      io.err(`${what}: ${done} of ${total}`)
    },
    stop() {},
  }
}
