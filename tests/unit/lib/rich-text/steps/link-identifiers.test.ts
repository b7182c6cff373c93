// DOIs, PubMed ids and addresses in references are links; what surrounds them is not.
import { describe, expect, it } from 'vitest'
import type { Reference } from '../../../../../lib/rich-text/document.ts'
import { linkIdentifiers } from '../../../../../lib/rich-text/steps/link-identifiers.ts'
import { referencesOf } from '../../../../../lib/rich-text/tree.ts'
import { doc, p, reference, references } from '../write.ts'

const linksIn = (entry: Reference) =>
  referencesOf(linkIdentifiers(doc(p('x'), references(entry)))).flatMap(({ content }) =>
    content.flatMap((inline) =>
      inline.type === 'text' && inline.marks?.[0]?.type === 'link'
        ? [[inline.text, inline.marks[0].attrs.href]]
        : [],
    ),
  )

describe('in a reference', () => {
  it.each([
    ['doi:10.5555/abc.def.', '10.5555/abc.def', 'https://doi.org/10.5555/abc.def'],
    ['(doi: 10.5555/abc)', '10.5555/abc', 'https://doi.org/10.5555/abc'],
    [
      'https://doi.org/10.5555/knee-1, 2024',
      'https://doi.org/10.5555/knee-1',
      'https://doi.org/10.5555/knee-1',
    ],
    [
      '10.5555/S0140-6736(05)67145-3.',
      '10.5555/S0140-6736(05)67145-3',
      'https://doi.org/10.5555/S0140-6736(05)67145-3',
    ],
    [
      '10.5555/(SICI)1<1::AID>3.0',
      '10.5555/(SICI)1<1::AID>3.0',
      'https://doi.org/10.5555/(SICI)1%3C1::AID%3E3.0',
    ],
    ['PMID: 123456.', '123456', 'https://pubmed.ncbi.nlm.nih.gov/123456/'],
    ['PMID 77', '77', 'https://pubmed.ncbi.nlm.nih.gov/77/'],
    ['PMC1234567', 'PMC1234567', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/'],
    ['See https://society.example/a_(b).', 'https://society.example/a_(b)', 'https://society.example/a_(b)'],
  ])('%s links %s', (text, label, href) => {
    expect(linksIn(reference('a', text))).toEqual([[label, href]])
  })

  it('numbers that only look like an identifier stay text', () => {
    expect(linksIn(reference('a', 'Vol. 10.5, pp. 10.12/3, PM 12345, 2010;10:5555'))).toEqual([])
  })

  it('a link made by hand stays as it is', () => {
    const marks = [{ type: 'link' as const, attrs: { href: 'https://elsewhere.example/', title: null } }]
    const entry: Reference = {
      ...reference('a', ''),
      content: [{ type: 'text', text: '10.5555/abc', marks }],
    }
    expect(linksIn(entry)).toEqual([['10.5555/abc', 'https://elsewhere.example/']])
  })
})
