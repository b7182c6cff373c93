// Which functions of our files were called, as V8 counts them: for tests that promise to leave none out.
import { type Profiler, Session } from 'node:inspector/promises'
import { join, relative } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Counts from now on; `read` tells what was called since, as "db/desk/planning/plan.ts listNext", and counts anew. */
export async function countCalls(): Promise<{ read(): Promise<Set<string>>; stop(): void }> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  return {
    async read() {
      const { result } = await session.post('Profiler.takePreciseCoverage')
      return new Set(result.flatMap(called))
    },
    stop: () => session.disconnect(),
  }
}

function called({ url, functions }: Profiler.ScriptCoverage): string[] {
  const file = relative(root, url.replace(/^file:\/\//, ''))
  return functions
    .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
    .map(({ functionName }) => `${file} ${functionName}`)
}
