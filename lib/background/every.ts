// Work that comes again and again while the program runs.
import { setTimeout as pause } from 'node:timers/promises'

/** Acts after each pause until the signal ends it; one act at a time. */
export async function every(
  milliseconds: number,
  signal: AbortSignal,
  act: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await pause(milliseconds, null, { signal, ref: false }).catch(() => {})
    if (!signal.aborted) await act()
  }
}
