// ISSNs by their check digit (ISO 3297), however they are typed.
import { expect, test } from 'vitest'
import { issnFault, issnOf } from '../../../../lib/settings/issn.ts'

test.each(['1234-5679', '2434-561X', '0378-5955', '0000-0000', ''])('“%s” is taken', (issn) => {
  expect(issnFault(issn)).toBeNull()
})

test.each([
  ['12345679', '1234-5679'],
  [' ISSN 2434–561x ', '2434-561X'],
  ['0378 5955', '0378-5955'],
])('“%s” is kept as %s', (typed, kept) => {
  expect(issnOf(typed)).toBe(kept)
  expect(issnFault(typed)).toBeNull()
})

test('a wrong digit is told with what it should be', () => {
  expect(issnFault('1234-5678')).toBe(
    'One digit of 1234-5678 is wrong: an ISSN that begins with 1234-567 ends with 9. Compare it with your certificate.',
  )
  expect(issnFault('2434-5610')).toContain('ends with X')
})

test.each(['1234', '1234-567', 'X234-5679', '1234-56790', 'none'])('“%s” is no ISSN', (text) => {
  expect(issnFault(text)).toContain('two groups of four')
})
