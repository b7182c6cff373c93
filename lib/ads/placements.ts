// The places for advertising: where each stands, and which sizes of picture it takes on which screens (decision 049).

export type Measures = { width: number; height: number }

/** As the trade has agreed on them; the order of the desk's form, from the broadest. */
export const SIZES = [
  { name: '970x250', title: 'Billboard', width: 970, height: 250 },
  { name: '728x90', title: 'Leaderboard', width: 728, height: 90 },
  { name: '320x100', title: 'Large mobile banner', width: 320, height: 100 },
  { name: '300x250', title: 'Medium rectangle', width: 300, height: 250 },
  { name: '300x600', title: 'Half page', width: 300, height: 600 },
] as const
export type AdSize = (typeof SIZES)[number]
export type SizeName = AdSize['name']

export const SIZE_NAMES = SIZES.map(({ name }) => name)
export const sizeOf = (name: SizeName): AdSize => SIZES.find((size) => size.name === name) ?? SIZES[0]

/** Windows, by the widths at which the stylesheets change: up to 768 pixels, up to 1,024, and beyond. */
export const SCREENS = ['phone', 'tablet', 'desktop'] as const
export type Screen = (typeof SCREENS)[number]

export type Placement = {
  name: string
  title: string
  where: string
  /** Beside what is read, with nothing about it going on below. */
  isBeside: boolean
  /** What it would rather have comes first; a screen without any has no such place. */
  takes: Record<Screen, readonly SizeName[]>
}

/** All of them at no less than two thirds of their size, in a column of text too. */
const BROAD = ['970x250', '728x90', '300x250'] as const
const TABLET = ['728x90', '970x250', '300x250'] as const

const IN_TEXT = {
  isBeside: false,
  takes: { phone: ['320x100', '300x250'], tablet: TABLET, desktop: BROAD },
} as const

const inText = (number: number): Placement => ({
  name: `advert-${number}`,
  title: `In the text, ${number}`,
  where: `Between the paragraphs of an article’s page, as often as the settings say; the ${ORDINALS[number - 1]} from the top.`,
  ...IN_TEXT,
})

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export const PLACEMENTS: readonly Placement[] = [
  {
    ...{ name: 'home', title: 'Front page', where: 'Below the first stories of the front page.' },
    ...{ isBeside: false, takes: { phone: ['300x250', '320x100'], tablet: TABLET, desktop: BROAD } },
  },
  {
    ...{ name: 'rail', title: 'Front page, beside the first stories' },
    where: 'Below the latest, in windows of at least 1,280 pixels.',
    ...{ isBeside: true, takes: { phone: [], tablet: [], desktop: ['300x250'] } },
  },
  {
    ...{ name: 'sidebar', title: 'Beside lists and articles' },
    where:
      'Beside the list of a section or tag, and in the margin of an article where its text is long enough; in windows of at least 1,280 pixels.',
    ...{ isBeside: true, takes: { phone: [], tablet: [], desktop: ['300x600', '300x250'] } },
  },
  {
    ...{ name: 'advert', title: 'In the text, every place' },
    where: 'Wherever an article has a place between its paragraphs. Sponsored articles have none.',
    ...IN_TEXT,
  },
  ...ORDINALS.map((_, at) => inText(at + 1)),
]

/** A place of a page is in the placement of its own name, and in that of its kind. */
export const placementsOf = (place: string) => [place, place.replace(/-\d+$/, '')]

export const isPlace = (place: string) => /^(home|rail|sidebar|advert-[1-9]\d?)$/.test(place)

/** What a place of a page is like; of those in the text there are more than can be chosen one by one. */
export function placementOf(place: string): Placement | undefined {
  return PLACEMENTS.findLast(({ name }) => placementsOf(place).includes(name))
}

/** A file as large, or larger in the same shape: what differs by a hair is cut by nobody. */
export function fits(picture: Measures, { width, height }: Measures): boolean {
  const shape = (picture.width / picture.height) * (height / width)
  return picture.width >= width && shape > 0.98 && shape < 1.02
}
