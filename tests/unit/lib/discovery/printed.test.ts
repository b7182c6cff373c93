// Citations in print, by the examples of the AMA Manual of Style (11th edition, 3.11) and NLM's Citing Medicine.
import { expect, test } from 'vitest'
import { partsOfName } from '../../../../lib/discovery/citation/name.ts'
import { type PrintedStyle, printedCitations } from '../../../../lib/discovery/citation/printed.ts'
import type { Citation } from '../../../../lib/discovery/citation/record.ts'

function aCitation(names: string[], overrides: Partial<Citation> = {}): Citation {
  return {
    slug: 'what-the-waiting-room-hears',
    title: 'What the Waiting Room Hears',
    authors: names.map((name) => ({ ...partsOfName(name), orcid: null })),
    journal: 'Synovia',
    publisher: 'Fable & Footnote Press',
    issns: [],
    volume: 18,
    issue: 12,
    date: { year: 2025, month: 12, day: 8 },
    url: 'https://synovia.example/article/what-the-waiting-room-hears/',
    language: 'en',
    keywords: [],
    abstract: '',
    ...overrides,
  }
}

const text = (style: PrintedStyle, citation: Citation) => {
  const printed = printedCitations(citation).find((one) => one.style === style)
  return printed && `${printed.before}${printed.journal}${printed.between}|${printed.after}${printed.url}`
}

test('a piece in a print issue; the day of reading stands at the bar', () => {
  const citation = aCitation(['Meera Rao', 'Jean-Pierre van Gogh'])
  expect(text('AMA', citation)).toBe(
    'Rao M, van Gogh JP. What the Waiting Room Hears. Synovia. 2025;18(12). Published December 8, 2025.| https://synovia.example/article/what-the-waiting-room-hears/',
  )
  expect(text('Vancouver', citation)).toBe(
    'Rao M, van Gogh JP. What the Waiting Room Hears. Synovia [Internet]. 2025 Dec 8|;18(12). Available from: https://synovia.example/article/what-the-waiting-room-hears/',
  )
})

test('a piece that stands on the site alone has no volume, and a question keeps its mark', () => {
  const citation = aCitation(['Martin Luther King Jr.'], {
    title: 'How Early Is Early?',
    volume: null,
    issue: null,
  })
  expect(text('AMA', citation)).toMatch(
    /^King ML Jr\. How Early Is Early\? Synovia\. Published December 8, 2025\.\|/,
  )
  expect(text('Vancouver', citation)).toMatch(/Synovia \[Internet\]\. 2025 Dec 8\|\. Available from: /)
})

test('of more than six authors AMA names three, Vancouver six; a society keeps its name; none is no author', () => {
  const seven = ['Ada One', 'Bo Two', 'Cy Three', 'Di Four', 'Ed Five', 'Fy Six', 'Gil Seven']
  expect(text('AMA', aCitation(seven))).toMatch(/^One A, Two B, Three C, et al\. What/)
  expect(text('Vancouver', aCitation(seven))).toMatch(
    /^One A, Two B, Three C, Four D, Five E, Six F, et al\. /,
  )
  expect(text('AMA', aCitation(['Synovia']))).toMatch(/^Synovia\. What/)
  expect(text('AMA', aCitation([]))).toMatch(/^What the Waiting Room Hears\. Synovia/)
})
