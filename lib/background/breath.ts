// Long work on the processor lets others have their turn.
import { setImmediate as turn } from 'node:timers/promises'

/** Milliseconds without a turn for others. */
const MOST = 20

/** To be called often: it waits only when others have waited long enough. */
export function breathing(): () => Promise<void> {
  let last = performance.now()
  return async () => {
    if (performance.now() - last < MOST) return
    await turn()
    last = performance.now()
  }
}

/** The list in pieces; between them others have their turn when they have waited long enough. */
export async function* inPieces<T>(list: readonly T[], length: number): AsyncGenerator<T[]> {
  const breathe = breathing()
  for (let at = 0; at < list.length; at += length) {
    yield list.slice(at, at + length)
    await breathe()
  }
}
