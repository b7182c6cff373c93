// Titles, names and summaries are words: no marks, no entities, nothing invisible.
import { expect, test } from 'vitest'
import { cutAtWord, plainText } from '../../../../../../lib/transfer/wxr/content/plain-text.ts'

test.each([
  ['A <em>good</em> title', 'A good title'],
  ['Gout &amp; salt&nbsp;&#8211; a', 'Gout & salt – a'],
  ['<p>One</p><p>Two<br>three</p>', 'One Two three'],
  ['a < b and c > d', 'a < b and c > d'],
  ['~`!@#$%^&*()-_=+{}[]/\\;:\'"?,.>', '~`!@#$%^&*()-_=+{}[]/\\;:\'"?,.>'],
  ['One<script>x()</script><sup data-ref="a"></sup>', 'One'],
  ['turned \u202eround\u202c and\u200b \ufeffsplit', 'turned round and split'],
  ['👩‍⚕️ and ‌ی', '👩‍⚕️ and ‌ی'],
  [' \n ', ''],
])('%j reads %j', (written, read) => {
  expect(plainText(written)).toBe(read)
})

test('a text is cut at a word and says so', () => {
  expect(cutAtWord('One two three', 20)).toBe('One two three')
  expect(cutAtWord('One two, three', 10)).toBe('One two…')
  expect(cutAtWord('Onetwothree', 6)).toBe('Onetw…')
})
