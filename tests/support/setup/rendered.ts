// Component tests: jest-dom's matchers, an empty page before each test, and patience with a busy machine.
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { PATIENCE } from '../patience.ts'

// The usual second is over before a loaded machine has drawn anything; what is there is found at once all the same.
configure({ asyncUtilTimeout: PATIENCE })

afterEach(() => {
  cleanup()
  // What a test put there itself, such as an editor's text, would be found by the next file in the same process.
  globalThis.document?.body.replaceChildren()
})
