/** Covers of the printed issues: an issue's key and its words in, a page of 1200 by 1600 out. */

import { type CoverWords, SHEET } from './covers/lettering.ts'
import { bars, doorAjar, lighthouse, screen, spine } from './covers/pictures.ts'
import { chairs, cord, dusk, ledger, water } from './covers/scenes.ts'
import { fill, PAPER } from './kit/ink.ts'
import { salt } from './kit/paper.ts'
import { rectPath } from './kit/paths.ts'
import { dice } from './kit/seeded.ts'

const LAYOUTS: Record<string, (words: CoverWords) => string> = {
  i1: water,
  i2: chairs,
  i3: cord,
  i4: spine,
  i5: dusk,
  i6: ledger,
  i7: screen,
  i8: doorAjar,
  i9: bars,
  i10: lighthouse,
}

/** Every issue that has a cover. */
export const COVER_KEYS: readonly string[] = Object.keys(LAYOUTS)

const USUAL_LINES = [
  'What a joint remembers',
  'Letters from the ward of invented ailments',
  'The long way round to remission',
]

/** The cover of an issue; without lines of its own it carries three invented ones. Throws a RangeError for an unknown issue. */
export function coverSvg(
  issueKey: string,
  words: Omit<CoverWords, 'lines'> & { lines?: readonly string[] },
): string {
  const layout = LAYOUTS[issueKey]
  if (!layout) throw new RangeError(`There is no cover for "${issueKey}".`)
  const { width, height } = SHEET
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    fill(rectPath(0, 0, width, height), PAPER),
    layout({ ...words, lines: words.lines ?? USUAL_LINES }),
    salt(dice(`salt cover ${issueKey}`), [0, 0, width, height], 900),
    '</svg>',
  ].join('')
}
