// A fill of the demo that is really killed, and the one after it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filledFor } from '../../lib/ops/data-folder.ts'
import { cleanEnv, masthead, root } from '../support/commands.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'masthead-fill-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a fill that is killed is filled anew by the same command, with and without --reset', async () => {
  for (const options of [[], ['--reset']]) {
    const fill = spawn(process.execPath, ['lib/ops/main.ts', 'demo', '--fill-only'], {
      cwd: root,
      env: cleanEnv({ DATA_DIR: folder }),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await once(fill.stderr, 'data') // the first line of progress: pictures are being made
    fill.kill('SIGKILL')
    await once(fill, 'exit')
    expect(existsSync(join(folder, 'masthead.sqlite'))).toBe(true)
    expect(filledFor(folder)).toBeNull()
    const again = await masthead(['demo', '--fill-only', ...options], { DATA_DIR: folder })
    expect(again, again.err).toMatchObject({ code: 0 })
    expect(filledFor(folder)).not.toBeNull()
    if (options.length === 0) rmSync(folder, { recursive: true })
  }
})
