import { expect, test } from 'vitest'
import { makeThrottle, networkOf, RULE } from '../../../../lib/auth/throttle.ts'
import { MINUTE, NOON } from '../../../support/cast.ts'

test('an account may be tried ten times in a quarter of an hour, then waits for the first to be that old', () => {
  const throttle = makeThrottle()
  for (let tries = 0; tries < RULE.perAccount; tries++) {
    expect(throttle.tryFor('a@b.example', `network ${tries}`, NOON + tries * MINUTE)).toBe(0)
  }
  expect(throttle.tryFor('a@b.example', 'another', NOON + 10 * MINUTE)).toBe(5 * 60)
  expect(throttle.tryFor('a@b.example', 'another', NOON + 15 * MINUTE)).toBe(0)
  expect(throttle.tryFor('a@b.example', 'another', NOON + 15 * MINUTE)).toBe(60)
})

test('a network may try thirty times, whomever it tries', () => {
  const throttle = makeThrottle()
  const tries = (count: number) =>
    Array.from({ length: count }, (_, index) => throttle.tryFor(`user ${index}`, 'cafe', NOON))
  expect(tries(RULE.perNetwork).every((seconds) => seconds === 0)).toBe(true)
  expect(throttle.tryFor('somebody', 'cafe', NOON)).toBe(900)
  expect(throttle.tryFor('somebody', 'home', NOON)).toBe(0)
})

test('signing in clears the account, not the network', () => {
  const throttle = makeThrottle()
  for (let tries = 0; tries < RULE.perNetwork; tries++) {
    if (tries % RULE.perAccount === 0) throttle.forgive('own')
    throttle.tryFor('own', 'cafe', NOON)
  }
  throttle.forgive('own')
  expect(throttle.tryFor('own', 'cafe', NOON)).toBe(900)
})

test('a flood of made-up names does not grow without end: the quietest are forgotten', () => {
  const throttle = makeThrottle()
  const waits = () => throttle.tryFor('first', 'first', NOON) > 0
  for (let tries = 0; tries < RULE.perAccount; tries++) throttle.tryFor('first', 'first', NOON)
  expect(waits()).toBe(true)
  for (let index = 0; index < 5_000; index++) throttle.tryFor(`user ${index}`, `network ${index}`, NOON)
  expect(waits()).toBe(false)
})

test('a network is an IPv4 address, or the first half of an IPv6 address', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7')
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:0db8:0001:0002:bbbb:0:0:1')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8::1')).toBe('2001:db8:0:0::/64')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(networkOf('')).toBe('')
})
