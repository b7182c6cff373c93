import { expect, test } from 'vitest'
import { count } from '../steps/vitest.ts'

const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

test('passed, failed and skipped tests are counted', () => {
  const report = { ...nothing, numPassedTests: 5, numFailedTests: 2, numPendingTests: 1 }
  expect(count(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 1 })
})

test('a file that could not be loaded counts as a failure', () => {
  const report = { ...nothing, numPassedTests: 5, testResults: [{ status: 'failed', assertionResults: [] }] }
  expect(count(report, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('a run that failed outside any test counts as a failure', () => {
  expect(count({ ...nothing, numPassedTests: 5 }, 1).failed).toBe(1)
  expect(count(null, 1).failed).toBe(1)
})
