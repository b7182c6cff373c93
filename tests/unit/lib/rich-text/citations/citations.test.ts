import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressIn, identifiersIn } from '../../../../../lib/rich-text/citations/identifiers.ts'
import { isSame, planCitations } from '../../../../../lib/rich-text/citations/same.ts'
import { splitCitations } from '../../../../../lib/rich-text/citations/split.ts'

const A = 'Osler W. On sore joints. Ann Imag Med. 1904;3:1–9. doi:10.5555/Joint.1904.'
const B = 'Ångström B, Rao M. Crystals & consequences. J Slow Res. 2021;12(4):33-41. PMID: 31234567'

test('identifiers are found without the sentence around them', () => {
  expect(identifiersIn(A)).toEqual({ doi: '10.5555/joint.1904', pmid: null, pmcid: null })
  expect(identifiersIn(B).pmid).toBe('31234567')
  expect(identifiersIn('(https://doi.org/10.1002/(SICI)1097-0142).').doi).toBe('10.1002/(sici)1097-0142')
  expect(identifiersIn('https://pubmed.ncbi.nlm.nih.gov/99/ and PMC123')).toEqual({
    doi: null,
    pmid: '99',
    pmcid: 'PMC123',
  })
  expect(identifiersIn('2019;10.5:1')).toEqual({ doi: null, pmid: null, pmcid: null })
  expect(addressIn(B)?.href).toBe('https://pubmed.ncbi.nlm.nih.gov/31234567/')
})

test('a list is split as it was meant', () => {
  expect(splitCitations(A)).toEqual([A])
  expect(splitCitations(`${A}\n${B}`)).toEqual([A, B])
  expect(splitCitations(`References\n\n1. ${A}\r\n2. ${B}`)).toEqual([A, B])
  expect(splitCitations(`[7] ${A}\n[8] ${B}`)).toEqual([A, B])
  expect(splitCitations(`1\t${A}\n2\t${B}`)).toEqual([A, B])
  expect(splitCitations(`• ${A}\n• ${B}`)).toEqual([A, B])
})

test('lines that were broken belong to their entry', () => {
  const broken = '1. Osler W. On sore\njoints. Ann Imag Med.\n1904;3:1.\n2. Rao M. Anti-\nTNF.\n\n3. Ode.'
  expect(splitCitations(broken)).toEqual([
    'Osler W. On sore joints. Ann Imag Med. 1904;3:1.',
    'Rao M. Anti-TNF.',
    'Ode.',
  ])
  expect(splitCitations('Osler W. On sore\njoints.\n\nRao M.\nCrystals.')).toEqual([
    'Osler W. On sore joints.',
    'Rao M. Crystals.',
  ])
  expect(splitCitations('1. Osler W. Joints. 2. Rao M. Crystals. 3. Quill B. Ink.')).toEqual([
    'Osler W. Joints.',
    'Rao M. Crystals.',
    'Quill B. Ink.',
  ])
  expect(splitCitations('1. Osler W. Joints, vol. 2. Dublin: Press; 1904.')).toEqual([
    'Osler W. Joints, vol. 2. Dublin: Press; 1904.',
  ])
})

test('identifiers alone become entries', () => {
  expect(splitCitations('10.5555/abc, https://dx.doi.org/10.5555/DEF;\nPMID 77 31234567')).toEqual([
    'https://doi.org/10.5555/abc',
    'https://doi.org/10.5555/DEF',
    'PMID: 77',
    'PMID: 31234567',
  ])
  expect(splitCitations('https://pubmed.ncbi.nlm.nih.gov/31234567/')).toEqual(['PMID: 31234567'])
  expect(splitCitations('')).toEqual([])
  expect(splitCitations('1904')).toEqual(['1904'])
})

test('numbered texts come back as they went in, wherever their lines are broken', () => {
  const word = fc.constantFrom('Osler', 'joint', 'Ångström', '12(4)', 'TNF.', '2021;3:1–9', 'α', '—')
  const entry = fc.array(word, { minLength: 2, maxLength: 9 }).map((words) => ['Osler', ...words])
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 9 }), fc.constantFrom(' ', '\n'), (all, gap) => {
      const text = all.map((words, index) => `${index + 1}. ${words.join(gap)}`).join('\n')
      expect(splitCitations(text)).toEqual(all.map((words) => words.join(' ')))
    }),
  )
})

test('one source in two spellings is the same; another DOI is another source', () => {
  expect(isSame(A, 'https://doi.org/10.5555/JOINT.1904')).toBe(true)
  expect(isSame(B, 'Angstrom B, Rao M: Crystals & Consequences; J Slow Res 2021, 12(4), 33–41')).toBe(true)
  expect(isSame(A, A.replace('1904.', '1905.'))).toBe(false)
  expect(isSame('', '')).toBe(false)
  expect(isSame('Osler W.', 'Osler W. On sore joints.')).toBe(false)
})

test('what is listed already is cited, and nothing is listed twice', () => {
  const listed = [{ id: 'a', text: A }]
  expect(planCitations(listed, ['doi 10.5555/joint.1904', B, B.toUpperCase(), A])).toEqual([
    { kind: 'known', id: 'a', text: A },
    { kind: 'new', text: B },
  ])
})
