// A step that is one kind of vitest tests, with the counts from vitest's own report.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Env, runFile } from './program.ts'
import type { Outcome, Step } from './step.ts'

/** `prepare` brings what the tests need (a browser) and may answer environment variables for them. */
export function vitestStep(
  project: string,
  budgetSeconds: number,
  prepare: () => Promise<Env> = async () => ({}),
): Step {
  return { name: project, budgetSeconds, run: () => runProject(project, prepare) }
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

async function runProject(project: string, prepare: () => Promise<Env>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-tests-'))
  const file = join(folder, 'report.json')
  try {
    const env = await prepare()
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const { exitCode, said } = await runFile(
      'node_modules/vitest/vitest.mjs',
      ['run', '--project', `${project}*`, '--passWithNoTests', ...reporters],
      env,
    )
    const counted = count(readReport(file), exitCode)
    const none = counted.passed + counted.failed + counted.skipped === 0
    return none
      ? { ...counted, failed: 1, said: `There is no test in tests/${project}.` }
      : { ...counted, said }
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, said: error instanceof Error ? error.message : String(error) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** A file that could not be loaded has no tests to count, and an error outside any test fails only the exit code. */
export function count(report: Report | null, exitCode: number): Omit<Outcome, 'said'> {
  if (!report) return { passed: 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
