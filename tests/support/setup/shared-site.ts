// One site for all http or all browser tests of a run: started before the first of them, stopped after the last.
import type { TestProject } from 'vitest/node'
import { startSite } from '../running/site.ts'

export default async function shareSite(project: TestProject): Promise<() => Promise<void>> {
  const { origin, folder, stop } = await startSite()
  project.provide('site', { origin, folder })
  return stop
}
