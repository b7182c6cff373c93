// Runs the tests, one step after the other: `check` (quick), `test` (everything), `system` (the long trials).
// Ends with one line "N passed, N failed"; exit code 1 if anything failed or no test ran.
import { type Outcome, programStep, type Step } from './steps/step.ts'
import { vitestStep } from './steps/vitest.ts'
import { ensureChromium } from './support/running/browser.ts'

const colors = process.stdout.isTTY ? 'force' : 'off'
const lint = programStep('format and lint', 10, [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', `--colors=${colors}`],
])
/** Next's types of routes and CSS modules are made first: a fresh clone has none. */
const types = programStep('types', 30, [
  ['node_modules/next/dist/bin/next', 'typegen'],
  ['node_modules/typescript/bin/tsc', '--noEmit', '--incremental', 'false'],
])
const house = vitestStep('house', 10)
const check = [lint, types, house]
const test = [
  ...check,
  vitestStep('unit', 10),
  vitestStep('components', 20),
  programStep('build', 120, [['lib/ops/main.ts', 'build']]),
  programStep('demo', 120, [['tests/support/setup/make-demo.ts']]),
  vitestStep('http', 60),
  vitestStep('browser', 180, async () => ({ CHROMIUM_PATH: await ensureChromium() })),
]
const modes: Record<string, Step[]> = { check, test, system: [vitestStep('system', 1800)] }

const steps = modes[process.argv[2] ?? 'check']
if (steps) process.exitCode = await runAll(steps)
else {
  process.stderr.write(`Usage: tests/run.ts ${Object.keys(modes).join(' | ')}\n`)
  process.exitCode = 2
}

async function runAll(steps: Step[]): Promise<number> {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const step of steps) {
    const { passed, failed, skipped } = await runAndTell(step)
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skipped
  }
  process.stdout.write(`\n${counts(sum)}\n`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
}

async function runAndTell(step: Step): Promise<Outcome> {
  process.stdout.write(step.name.padEnd(18))
  const began = performance.now()
  const outcome = await step.run()
  const seconds = (performance.now() - began) / 1000
  const late = seconds > step.budgetSeconds ? `   over its budget of ${step.budgetSeconds} s` : ''
  process.stdout.write(`${counts(outcome).padEnd(34)}${seconds.toFixed(1).padStart(6)} s${late}\n`)
  if (outcome.failed > 0) process.stdout.write(`\n${outcome.said.trim()}\n\n`)
  return outcome
}

function counts({ passed, failed, skipped }: Omit<Outcome, 'said'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
