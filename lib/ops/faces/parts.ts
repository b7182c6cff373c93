// Which letters of our two families stand in which file: a page fetches only the files whose letters it sets.

/** The first and the last code point. */
export type Range = [number, number]

type Source = {
  name: string
  family: string
  style: 'normal' | 'italic'
  /** Where the package's file stands: what comes before and after the letters in its name. */
  file: [string, string]
  /** What CSS may ask of it. */
  weights: Range
  axes: Axes
}
/** A span of the axis, or the one value that the file is pinned to. */
type Axes = Record<string, number | { min: number; max: number }>
export type Part = Source & { part: string; letters: string; ranges: Range[] }

/**
 * Optical sizes begin with the master for reading: the cut for captions below it makes a file by four tenths larger for
 * the sake of labels, which are set a little bolder instead.
 */
const OPTICAL = { min: 18, max: 72 }

/**
 * Regular is the lightest: a lighter master would add a third to the file for the sake of a few large words. Italics are
 * pinned to two weights, for they are rare, and two axes together weigh twice as much as one.
 */
const SOURCES: Source[] = [
  {
    name: 'newsreader',
    family: 'Newsreader',
    style: 'normal',
    file: ['newsreader', 'opsz-normal'],
    weights: [400, 700],
    axes: { wght: { min: 400, max: 700 }, opsz: OPTICAL },
  },
  {
    name: 'newsreader-italic',
    family: 'Newsreader',
    style: 'italic',
    file: ['newsreader', 'opsz-italic'],
    weights: [400, 549],
    axes: { wght: 410, opsz: OPTICAL },
  },
  {
    name: 'newsreader-bold-italic',
    family: 'Newsreader',
    style: 'italic',
    file: ['newsreader', 'opsz-italic'],
    weights: [550, 700],
    axes: { wght: 650, opsz: 18 },
  },
  {
    name: 'public-sans',
    family: 'Public Sans',
    style: 'normal',
    file: ['public-sans', 'wght-normal'],
    weights: [400, 700],
    axes: { wght: { min: 400, max: 700 } },
  },
]

/** What nearly every page of English text is set in, with the small accented letters that names bring along. */
const TEXT: Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa9, 0xa9],
  [0xae, 0xae],
  [0xb0, 0xb1],
  [0xb5, 0xb5],
  [0xb7, 0xb7],
  [0xbd, 0xbd],
  [0xd7, 0xd7],
  [0xdf, 0xff],
  [0x2009, 0x200a],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x2212, 0x2212],
]
/** The other letters of the packages' files for Western languages, and those of the files for the rest of Europe. */
const MORE: Range[] = [
  [0xa1, 0xa8],
  [0xaa, 0xad],
  [0xaf, 0xaf],
  [0xb2, 0xb4],
  [0xb6, 0xb6],
  [0xb8, 0xbc],
  [0xbe, 0xd6],
  [0xd8, 0xde],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x2008],
  [0x200b, 0x2012],
  [0x2015, 0x2017],
  [0x201a, 0x201b],
  [0x201e, 0x2021],
  [0x2023, 0x2025],
  [0x2027, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2215, 0x2215],
]
const EUROPE: Range[] = [
  [0x100, 0x130],
  [0x132, 0x151],
  [0x154, 0x2ba],
  [0x2bd, 0x2c5],
  [0x2c7, 0x2cc],
  [0x2ce, 0x2d7],
  [0x2dd, 0x2ff],
  [0x1e00, 0x1eff],
  [0x20a0, 0x20ab],
  [0x20ad, 0x20c0],
  [0x2113, 0x2113],
]

function partsOf(source: Source): Part[] {
  return [
    { ...source, part: 'text', letters: 'latin', ranges: TEXT },
    { ...source, part: 'more', letters: 'latin', ranges: MORE },
    { ...source, part: 'europe', letters: 'latin-ext', ranges: EUROPE },
  ]
}

export const PARTS: Part[] = SOURCES.flatMap(partsOf)
