// What a form that was refused without scripts brings back of what was chosen, rather than typed.
import { expect, test } from 'vitest'
import { formAgain } from '../../../../../lib/next/refusals/form-again.ts'

const again = (fields: Record<string, string>, standing: Record<string, string> | null) =>
  formAgain({ action: '/send/', fields: { base: 'old', bio: 'Hers', ...fields }, issues: [], standing })

test('a picture that a colleague has chosen meanwhile is not put back unasked: both are offered, theirs first', () => {
  const html = again({ photoId: 'mine' }, { base: 'new', bio: 'Hers', photoId: 'theirs' })
  expect(html).toContain('<legend>Photo: somebody else has chosen another</legend>')
  expect(html).toContain(
    '<input type="radio" name="photoId" value="theirs" checked> What the other has chosen',
  )
  expect(html).toContain('<input type="radio" name="photoId" value="mine"> What was chosen here')
  expect(html).not.toContain('type="hidden" name="photoId"')
})

test('where one of the two chose nothing, it says so; where both chose the same, nothing is asked', () => {
  expect(again({ logoId: '' }, { logoId: 'theirs' })).toContain('value=""> What was chosen here: none')
  expect(again({ logoId: 'same' }, { logoId: 'same' })).toContain(
    '<input type="hidden" name="logoId" value="same">',
  )
})

test('what the page put in by itself is nobody’s to type', () => {
  const html = again({ introDoc: '{}', others: 'a1 a2', from: 'c1', to: 'c2' }, null)
  for (const name of ['introDoc', 'others', 'from', 'to'])
    expect(html).toContain(`<input type="hidden" name="${name}"`)
})
