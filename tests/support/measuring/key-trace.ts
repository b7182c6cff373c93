// What a key costs the browser, from its own trace: the work of its main thread, and the time until the letter is seen.
import type { CDPSession, Page } from 'playwright-core'

/** Milliseconds, one entry for each key. */
export type KeyCosts = {
  /** The main thread's tasks from the key until its frame is handed over: events, script, style, layout, paint. */
  work: number[]
  /** The processor's time of that work: the same on a machine that is busy with something else. */
  computing: number[]
  /** From the key's arrival until the frame is shown, the wait for the screen's next beat included. */
  seen: number[]
  /** All that the main thread does until the next key: also storing, and what waits for a quiet moment. */
  all: number[]
}

/** Fast for a person: 200 words a minute. */
const BETWEEN_KEYS = 60

/** Types the text with real keys where the cursor stands. */
export async function traceKeys(page: Page, text: string): Promise<KeyCosts> {
  const devtools = await page.context().newCDPSession(page)
  const events = await traced(devtools, async () => {
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter)
      await page.waitForTimeout(BETWEEN_KEYS)
    }
  })
  await devtools.detach()
  return costsOf(events)
}

type Traced = {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
  args?: Args
}
type Args = { data?: { type?: string; duration?: number; commitFinishTime?: number; timeStamp?: number } }

async function traced(devtools: CDPSession, act: () => Promise<void>): Promise<Traced[]> {
  const events: Traced[] = []
  const collect = ({ value }: { value: unknown[] }) => {
    events.push(...(value as Traced[]))
  }
  devtools.on('Tracing.dataCollected', collect)
  const complete = new Promise<unknown>((resolve) => devtools.once('Tracing.tracingComplete', resolve))
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  })
  await act()
  await devtools.send('Tracing.end')
  await complete
  devtools.off('Tracing.dataCollected', collect)
  return events
}

/** Times in the trace are microseconds; those of a key's own measure are milliseconds of the page. */
function costsOf(events: readonly Traced[]): KeyCosts {
  const keys = events
    .filter(({ name, ph, args }) => name === 'EventTiming' && ph === 'b' && args?.data?.type === 'keydown')
    .sort((a, b) => a.ts - b.ts)
  const first = keys[0]
  if (!first) throw new Error('The trace has no key in it.')
  const tasks = events.flatMap(({ name, pid, tid, ts, dur = 0, tdur = 0 }) =>
    name === 'RunTask' && pid === first.pid && tid === first.tid ? [{ ts, dur, tdur }] : [],
  )
  const between = (from: number, to: number) =>
    tasks.reduce((sum, { ts, dur }) => sum + Math.max(0, Math.min(ts + dur, to) - Math.max(ts, from)), 0) /
    1000
  const computing = (from: number, to: number) =>
    tasks.reduce((sum, { ts, dur, tdur }) => sum + (ts + dur > from && ts < to ? tdur : 0), 0) / 1000
  const costs: KeyCosts = { work: [], computing: [], seen: [], all: [] }
  keys.forEach(({ ts, args }, index) => {
    const { duration, commitFinishTime, timeStamp } = args?.data ?? {}
    if (!duration || !commitFinishTime || !timeStamp) return
    const next = keys[index + 1]?.ts
    const until = ts + (commitFinishTime - timeStamp) * 1000
    costs.work.push(between(ts, until))
    costs.computing.push(computing(ts, until))
    costs.seen.push(duration)
    if (next) costs.all.push(between(ts, next))
  })
  return costs
}
