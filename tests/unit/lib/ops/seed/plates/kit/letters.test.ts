import { describe, expect, it } from 'vitest'
import {
  balanced,
  letters,
  roman,
  sizeFor,
  textWidth,
  words,
  wrapped,
} from '../../../../../../../lib/ops/seed/plates/kit/letters.ts'

describe('the type case', () => {
  it('hands words over as outlines, never as text', () => {
    const svg = words('The Gathering', 0, 40, '#000', { size: 40 })
    expect(svg).toMatch(/^<path d="M[^"]+" fill="#000"/)
    expect(svg).not.toContain('<text')
    expect(letters('The knee, in fifty fine figures', 0, 0, { size: 32, cut: '400-italic' })).not.toContain(
      'NaN',
    )
  })

  it('sets a masthead exactly as wide as the page asks', () => {
    const size = sizeFor('SYNOVIA', 1080, { cut: '500-normal', track: 0.02 })
    expect(textWidth('SYNOVIA', { size, cut: '500-normal', track: 0.02 })).toBeCloseTo(1080, 3)
  })

  it('breaks a line between words and evens out what remains', () => {
    const setting = { size: 40 }
    const text = 'What remission asks of the people who have it'
    const rows = wrapped(text, 420, setting)
    expect(rows.join(' ')).toBe(text)
    expect(rows.every((row) => textWidth(row, setting) <= 420)).toBe(true)
    const even = balanced(text, 420, setting)
    expect(even).toHaveLength(rows.length)
    expect(Math.min(...even.map((row) => textWidth(row, setting)))).toBeGreaterThanOrEqual(
      Math.min(...rows.map((row) => textWidth(row, setting))),
    )
  })

  it('numbers plates as an old atlas does', () => {
    expect([1, 4, 9, 14, 40, 58].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'LVIII'])
  })
})
