// Articles are divided where WordPress divides them.
import { expect, test } from 'vitest'
import { splitAtBreaks } from '../../../../../../lib/transfer/wxr/content/next-page.ts'

test.each([
  '<!--nextpage-->',
  '<!-- nextpage -->',
  '<!--NextPage-->',
  '<!--nextpage/-->',
  '<!--next-page-->',
  '<!--nextpage--><!--/nextpage-->',
  '<p><!--nextpage--></p>',
  '<p style="text-align:center"><!--nextpage--></p>',
  '&lt;!--nextpage--&gt;',
  '<p>&lt;!-- nextpage --&gt;</p>',
  '<img class="mceWPnextpage mce-wp-nextpage" src="t.gif" />',
  '[nextpage]',
])('%s on a line of its own divides', (mark) => {
  expect(splitAtBreaks(`One\n\n${mark}\n\nTwo`).map((page) => page.trim())).toEqual(['One', 'Two'])
})

test('the mark divides in the middle of a line, after a picture and at the edges', () => {
  expect(splitAtBreaks('<img src="a.jpg" /> <!--nextpage-->Two')).toEqual(['<img src="a.jpg" /> ', 'Two'])
  expect(splitAtBreaks('<!--nextpage-->One<!--nextpage-->')).toEqual(['', 'One', ''])
})

test('an article without a mark is one page, and code that shows the mark does not divide', () => {
  expect(splitAtBreaks('One')).toEqual(['One'])
  expect(splitAtBreaks('Write <code>&lt;!--nextpage--&gt;</code> there')).toHaveLength(1)
})

test('a list, a quotation or bold that is open goes on over the page', () => {
  expect(splitAtBreaks('<ul class="a" id="b"><li>One</li><!--nextpage--><li>Two</li></ul>')[1]).toBe(
    '<ul class="a"><li>Two</li></ul>',
  )
  expect(splitAtBreaks('<blockquote><p>One <b>two<!--nextpage-->three</b></p></blockquote>')[1]).toBe(
    '<blockquote><b>three</b></p></blockquote>',
  )
})

test('pages that have names begin with them', () => {
  expect(splitAtBreaks('One\n[nextpage title="The <b>second</b>"]\nTwo')[1]).toBe(
    '<h2>The second</h2>\n\n\nTwo',
  )
  expect(splitAtBreaks('One<!--nextpage--><!--pagetitle:The second-->Two')[1]).toBe(
    '<h2>The second</h2>\n\nTwo',
  )
})
