import { verify } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { isBusy, makeLane } from '../../../../lib/auth/lane.ts'
import { hashPassword, passwordFault, verifyPassword } from '../../../../lib/auth/passwords.ts'

const PASSWORD = 'nine gouty toes'

test('a password is kept as argon2id with 19 MiB, two passes and a salt of its own', async () => {
  const [one, other] = [await hashPassword(PASSWORD), await hashPassword(PASSWORD)]
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await verify(one, PASSWORD)).toBe(true)
})

test('the right password opens, another does not, and nobody has one', async () => {
  const hash = await hashPassword(PASSWORD)
  expect(await verifyPassword(hash, PASSWORD)).toBe(true)
  expect(await verifyPassword(hash, 'ten gouty toes')).toBe(false)
  expect(await verifyPassword(null, PASSWORD)).toBe(false)
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false)
})

test('the same letters typed in another Unicode form are the same password', async () => {
  const hash = await hashPassword('Sj\u00f6gren und Söhne')
  expect(await verifyPassword(hash, 'Sjo\u0308gren und So\u0308hne')).toBe(true)
})

test('a password of megabytes is refused without any work', async () => {
  expect(await verifyPassword(await hashPassword(PASSWORD), 'x'.repeat(5_000_000))).toBe(false)
})

test('a new password needs twelve characters and may have two hundred', () => {
  expect(passwordFault('elevenchars')).toMatch(/at least 12/)
  expect(passwordFault('twelve chars')).toBeNull()
  expect(passwordFault('x'.repeat(201))).toMatch(/at most 200/)
})

test('two work at once, the next wait in order, and those beyond are sent away at once', async () => {
  const lane = makeLane({ atOnce: 2, waiting: 2 })
  const started: number[] = []
  const finish: (() => void)[] = []
  const work = (number: number) =>
    lane(() => {
      started.push(number)
      return new Promise<number>((resolve) => finish.push(() => resolve(number)))
    })
  const all = [1, 2, 3, 4].map(work)
  const turnedAway = await work(5).catch((error: unknown) => error)
  expect(isBusy(turnedAway)).toBe(true)
  expect(started).toEqual([1, 2])
  finish[1]?.()
  expect(await all[1]).toBe(2)
  finish[0]?.()
  await all[0]
  await Promise.resolve()
  expect(started).toEqual([1, 2, 3, 4])
  finish[2]?.()
  finish[3]?.()
  expect(await Promise.all(all)).toEqual([1, 2, 3, 4])
})

test('work that fails leaves the lane free', async () => {
  const lane = makeLane({ atOnce: 1, waiting: 0 })
  await expect(lane(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await lane(() => Promise.resolve('yes'))).toBe('yes')
})
