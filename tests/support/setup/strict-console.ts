// A test fails when something complains on the console that the test did not expect.
import { afterEach, beforeEach, vi } from 'vitest'

/** A test that expects a complaint spies on console.error itself; only what reaches the real one counts. */
const complaints: string[] = []

beforeEach(() => {
  complaints.length = 0
  vi.spyOn(console, 'error').mockImplementation((...facts: unknown[]) => {
    complaints.push(facts.map(String).join(' '))
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  if (complaints.length > 0) throw new Error(`console.error was called: ${complaints.join('\n')}`)
})
