// The paragraph rule of WordPress's classic editor.
import { expect, test } from 'vitest'
import { autop } from '../../../../../../lib/transfer/wxr/content/autop.ts'

test.each([
  ['a blank line ends a paragraph', 'One.\n\nTwo.\n \nThree.', '<p>One.</p><p>Two.</p><p>Three.</p>'],
  ['a new line is a line break', 'One\ntwo', '<p>One<br>two</p>'],
  [
    'a line break that is there already is not doubled',
    'One<br />\ntwo<br>\n\nThree',
    '<p>One<br>two<br></p><p>Three</p>',
  ],
  ['nothing stays nothing', ' \n\n ', ''],
  [
    'a heading ends the paragraph before it',
    'One\n<h2>Two</h2>\nThree',
    '<p>One</p><h2>Two</h2><p>Three</p>',
  ],
  [
    'a list keeps its items tight',
    '<ul>\n\t<li>One</li>\n\t<li>Two</li>\n</ul>',
    '<ul><li>One</li><li>Two</li></ul>',
  ],
  [
    'a list in a list item stands below its words',
    '<ul>\n<li>One\n<ol>\n<li>Two</li>\n</ol>\n</li>\n</ul>',
    '<ul><li>One<ol><li>Two</li></ol></li></ul>',
  ],
  ['two paragraphs in a list item are two', '<li>One\n\nTwo</li>', '<li><p>One</p><p>Two</p></li>'],
  [
    'text in a quotation is a paragraph',
    '<blockquote>One\n\nTwo</blockquote>',
    '<blockquote><p>One</p><p>Two</p></blockquote>',
  ],
  [
    'a table is left as it is',
    '<table>\n<tr>\n<td>A</td>\n</tr>\n</table>',
    '<table><tr><td>A</td></tr></table>',
  ],
  [
    'text in <pre> is not touched',
    'A\n<pre>one\n\n  two</pre>\nB',
    '<p>A</p><pre>one\n\n  two</pre><p>B</p>',
  ],
  [
    'a paragraph that is marked already stays one',
    '<p class="x">One\ntwo</p>\n\nThree',
    '<p class="x">One<br>two</p><p>Three</p>',
  ],
  ['a paragraph nobody ended ends at the next block', '<p>One\n\n<h2>Two</h2>', '<p>One<h2>Two</h2>'],
  [
    'bold over a blank line goes on after it',
    'One <strong>two\n\nthree</strong> four',
    '<p>One <strong>two</strong></p><p><strong>three</strong> four</p>',
  ],
  ['a rule stands alone', 'One\n\n<hr />\n\nTwo', '<p>One</p><hr /><p>Two</p>'],
  ['lines of an address stay lines', '<address>One\nTwo</address>', '<address>One<br>Two</address>'],
  ['end tags without a beginning do no harm', 'One</div>\n\nTwo</p>', '<p>One</p></div><p>Two</p></p>'],
])('%s', (_, written, read) => {
  expect(autop(written)).toBe(read)
})

test('a long unbalanced text is read in one go', () => {
  expect(autop('<p><b>x\n\n'.repeat(3000)).length).toBeGreaterThan(3000)
  expect(autop('<pre>'.repeat(20_000))).toBe('<pre>'.repeat(20_000))
})
