// The sites that all http or all browser tests of a run share, one for each process that runs tests: started before the first
// of them, stopped after the last.
import type { TestProject } from 'vitest/node'
import { startSite } from '../running/site.ts'

export default async function shareSites(project: TestProject): Promise<() => Promise<void>> {
  const running = await Promise.all(Array.from({ length: project.config.maxWorkers }, () => startSite()))
  project.provide(
    'sites',
    running.map(({ origin, folder }) => ({ origin, folder })),
  )
  return async () => {
    await Promise.all(running.map((site) => site.stop()))
  }
}
