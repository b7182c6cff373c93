import { expect, test } from 'vitest'
import { nearest } from '../../../../lib/ops/nearest.ts'

const words = ['build', 'demo', 'dev', 'import', 'start']

test('one letter swapped, missing or too many still finds the word', () => {
  expect(nearest('biuld', words)).toBe('build')
  expect(nearest('dmo', words)).toBe('demo')
  expect(nearest('starrt', words)).toBe('start')
})

test('the nearer of two words wins', () => {
  expect(nearest('de', words)).toBe('dev')
})

test('a word unlike all others finds none', () => {
  expect(nearest('xylophone', words)).toBeNull()
  expect(nearest('', words)).toBeNull()
})
