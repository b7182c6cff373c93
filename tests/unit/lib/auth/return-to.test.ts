import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeReturnTo } from '../../../../lib/auth/return-to.ts'

test('one comes back to the screen of the desk one wanted', () => {
  for (const address of [
    '/desk/',
    '/desk/articles/new/',
    '/desk/articles/0197a000-0000-7000-8000-00000000000a/',
    '/desk/?after=1768478400000_0197a000-0000-7000-8000-00000000000a',
  ]) {
    expect(safeReturnTo(address)).toBe(address)
  }
})

const FOREIGN = [
  ...[
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/',
    'https:/desk/',
    '///evil',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    ' /desk/',
    '/desk/\n//evil',
    '/desk/\t',
    '/desk/../login/',
    '/desk/./',
  ],
  ...[
    '/desk//evil.example',
    '/desk/%2e%2e/',
    '/desk/%2f%2fevil',
    '/desk/@evil',
    '/desk/#x',
    '/desk',
    '/deskevil/',
    '/',
  ],
  ...[
    '/desk/?x=//evil\\',
    '/desk/?x=%0d%0aSet-Cookie',
    '/api/session/end/',
    '/DESK/',
    'desk/',
    '',
    null,
    undefined,
    7,
    ['/desk/'],
  ],
]

test('nothing else is ever gone to', () => {
  const odd = FOREIGN.map((address) => [address, safeReturnTo(address)] as const)
  const kept = odd.filter(([address, to]) => to !== '/desk/' && to === address)
  // A query that only carries letters and percent signs stays what it is: it is never decoded into an address.
  expect(kept.map(([address]) => address)).toEqual(['/desk/?x=%0d%0aSet-Cookie'])
})

test('whatever is asked for, the answer is an address of the desk on this very host', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '//',
    'desk',
    '/desk/',
    'evil.example',
    ':',
    '@',
    '?',
    '#',
    '%2f',
    '.',
    '..',
    '\n',
    '\u0000',
    'a',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const url = new URL(safeReturnTo(parts.join('')), 'http://here.example')
      expect(url.host).toBe('here.example')
      expect(url.pathname.startsWith('/desk/')).toBe(true)
    }),
    { numRuns: 500 },
  )
})
