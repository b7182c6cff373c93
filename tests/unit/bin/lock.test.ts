import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withLock } from '../../../bin/lock.mjs'

test('the work is done once the lock is held, and the lock is given back', async () => {
  const lock = aLock()
  expect(await withLock(lock, async () => existsSync(lock))).toBe(true)
  expect(existsSync(lock)).toBe(false)
})

test('failed work gives the lock back too', async () => {
  const lock = aLock()
  await expect(withLock(lock, async () => Promise.reject(new Error('no network')))).rejects.toThrow(
    'no network',
  )
  expect(existsSync(lock)).toBe(false)
})

test('a second command waits for the first', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const lock = aLock()
  const order: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = withLock(lock, async () => {
    await gate.promise
    order.push('first')
  })
  const second = withLock(lock, async () => order.push('second'))
  gate.resolve()
  await Promise.all([first, second])
  expect(order).toEqual(['first', 'second'])
  expect(said).toHaveBeenCalledWith(expect.stringContaining('waiting for it'))
})

test('the lock of a command that died is broken', async () => {
  const lock = aLock()
  const { pid } = spawnSync(process.execPath, ['--version'])
  mkdirSync(lock)
  writeFileSync(join(lock, 'pid'), String(pid))
  expect(await withLock(lock, async () => 'done')).toBe('done')
})

function aLock(): string {
  return join(mkdtempSync(join(tmpdir(), 'masthead-lock-')), 'lock')
}
