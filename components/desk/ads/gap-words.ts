// What a campaign lacks, in words: on which screens it stands made smaller, or not at all, and what would mend it.
import { type Gap, sizeWords } from '../../../lib/ads/fit.ts'

export const SCREEN_WORDS = { phone: 'phones', tablet: 'tablets', desktop: 'desktops' }

/** For the list, where there is little room. */
export function gapNote(gaps: Gap[]): string {
  return gaps.map(({ screen, kind }) => `No picture for ${SCREEN_WORDS[screen]}: ${SHORT[kind]}.`).join(' ')
}

const SHORT = { none: 'not shown there', shrunk: 'shown smaller, where nothing else fits' }

export function gapWords({ screen, kind, placements, sizes }: Gap): string {
  const where = placements.map((title) => `“${title}”`).join(', ')
  const what = sizes.map(sizeWords).join(' or ')
  const so =
    kind === 'none'
      ? 'it is not shown there'
      : 'there the broad one is shown much smaller, and only where no other advertisement has a picture of its own'
  return `No picture for ${SCREEN_WORDS[screen]} in ${where}: ${so}. ${what} pixels would do.`
}
