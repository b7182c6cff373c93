// The kinds of tests, each with the surroundings it needs; one kind alone: `npx vitest run --project unit`.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { LONG_PATIENCE, PATIENCE } from './tests/support/patience.ts'

const root = import.meta.dirname
const strict = ['tests/support/setup/strict-console.ts', 'tests/support/setup/no-network.ts']
const seconds = 1000
/** Generous, so that a busy machine is not taken for a fault; a step over its budget says so (tests/run.ts). */
const patient = {
  testTimeout: 30 * seconds,
  hookTimeout: 30 * seconds,
  expect: { poll: { timeout: PATIENCE } },
}
/** Much is made and thrown away at once; with the usual 16 MB (in MB here) a quarter of the time goes into clearing up. */
const roomy = ['--max-semi-space-size=64']
const rendered = {
  ...patient,
  setupFiles: [...strict, 'tests/support/setup/rendered.ts'],
  environment: 'jsdom',
  execArgv: roomy,
  // A stub is its own test's; the next file may run in the same process.
  unstubGlobals: true,
}
const mocking = globSync('tests/components/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  /\bvi\.(mock|doMock|resetModules)\(/.test(readFileSync(join(root, file), 'utf8')),
)
/** These talk to a running server, and wait for it more than they work: each process of tests has a site of its own. */
const onSites = {
  globalSetup: ['tests/support/setup/shared-sites.ts'],
  isolate: false,
  testTimeout: 60 * seconds,
  hookTimeout: 180 * seconds,
  expect: { poll: { timeout: LONG_PATIENCE } },
}
const long = {
  testTimeout: 1800 * seconds,
  hookTimeout: 1800 * seconds,
  expect: { poll: { timeout: LONG_PATIENCE } },
  isolate: false,
}
/** Of the long trials those that say how quickly something goes, or want the machine for themselves; the others run two by two. */
const alone = [
  'behind-nginx',
  'demo',
  'durability',
  'ending',
  'hostile-addresses',
  'kills',
  'slow-clients',
].map((name) => `tests/system/${name}.test.ts`)

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      // No test of a unit leaves anything behind, and loading everything anew for each file takes longer than the tests.
      project('unit', { ...patient, setupFiles: strict, isolate: false, execArgv: roomy }),
      // Of the two kinds of component tests, those that put something in a module's place have modules of their own.
      project('components', { ...rendered, isolate: false, exclude: mocking }),
      project('components-apart', { ...rendered, include: mocking }),
      project('house', patient),
      project('http', onSites),
      // A browser and its site keep two processors busy.
      project('browser', { ...onSites, fileParallelism: false }),
      project('system', { ...long, exclude: alone }),
      project('system-alone', {
        ...{ ...long, fileParallelism: false, include: alone },
        sequence: { groupOrder: 1 },
      }),
    ],
  },
})

function project(
  name: string,
  options: NonNullable<TestProjectInlineConfiguration['test']>,
): TestProjectInlineConfiguration {
  const include = [`tests/${name}/**/*.test.ts`, `tests/${name}/**/*.test.tsx`]
  return {
    root,
    oxc: { jsx: { runtime: 'automatic' } },
    test: { name, include, environment: 'node', ...options },
  }
}
