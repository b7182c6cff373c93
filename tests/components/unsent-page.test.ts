// What an outside author wrote and could not send: it comes back whole, as text.
import { expect, test } from 'vitest'
import { unsentPage } from '../../lib/preview/unsent.ts'

test('words that could not be sent are given back in their form, as text', () => {
  const text = '\nTwo "lines"\n</textarea><script>alert(1)</script>'
  const written = { name: 'A & B', revisionId: 'r-1', text }
  const page = unsentPage({ address: '/preview/key/changes/', why: 'Shorten it.', written })
  const form = new DOMParser().parseFromString(page, 'text/html')
  expect(form.querySelector('script')).toBeNull()
  expect(form.querySelector('[role=alert]')?.textContent).toBe('Shorten it.')
  const data = [...form.querySelectorAll<HTMLInputElement>('[name]')].map(({ name, value }) => [name, value])
  expect(Object.fromEntries(data)).toEqual(written)
  expect(form.querySelector('form')?.getAttribute('action')).toBe('/preview/key/changes/')
})
