// One step of a test run: what it is called, how it is done, what came of it.
import { runFile } from './program.ts'

export type Outcome = { passed: number; failed: number; skipped: number; said: string }

export type Step = {
  name: string
  /** A step that takes longer says so: slow tests are not run. */
  budgetSeconds: number
  run(): Promise<Outcome>
}

/** A step that is one test: it passes if each program does. */
export function programStep(
  name: string,
  budgetSeconds: number,
  programs: [file: string, ...args: string[]][],
): Step {
  return {
    name,
    budgetSeconds,
    async run() {
      for (const [file, ...args] of programs) {
        const { exitCode, said } = await runFile(file, args, { NEXT_TELEMETRY_DISABLED: '1' })
        if (exitCode !== 0) return { passed: 0, failed: 1, skipped: 0, said }
      }
      return { passed: 1, failed: 0, skipped: 0, said: '' }
    },
  }
}
