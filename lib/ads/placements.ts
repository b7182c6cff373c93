// The places for advertising: where each stands, and what fits into it.

export type AdSize = { width: number; height: number }
export type Placement = { name: string; title: string; where: string; size: AdSize }

/** As wide as the column of text; smaller windows show it smaller, and its height is kept free before it is there. */
const STRIP: AdSize = { width: 970, height: 250 }

const inText = (number: number): Placement => ({
  name: `advert-${number}`,
  title: `In the text, ${number}`,
  where: `Between the paragraphs of an article’s page, as often as the settings say; the ${ORDINALS[number - 1]} from the top.`,
  size: STRIP,
})

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export const PLACEMENTS: readonly Placement[] = [
  { name: 'home', title: 'Front page', where: 'Below the first stories of the front page.', size: STRIP },
  {
    name: 'advert',
    title: 'In the text, every place',
    where: 'Wherever an article has a place between its paragraphs. Sponsored articles have none.',
    size: STRIP,
  },
  ...ORDINALS.map((_, at) => inText(at + 1)),
]

/** A place of a page is in the placement of its own name, and in that of its kind. */
export const placementsOf = (place: string) => [place, place.replace(/-\d+$/, '')]

export const isPlace = (place: string) => /^(home|advert-[1-9]\d?)$/.test(place)

/** A file as large, or larger in the same shape: what differs by a hair is cut by nobody. */
export function fits(picture: AdSize, { width, height }: AdSize): boolean {
  const shape = (picture.width / picture.height) * (height / width)
  return picture.width >= width && shape > 0.98 && shape < 1.02
}
