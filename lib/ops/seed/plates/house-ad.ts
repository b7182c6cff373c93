/** The advertisements of the demo, the magazine's own and paid ones: a broad strip for pages, a block for the side column. */
import { banister, goniometer } from './ads/paid-scenes.ts'
import { gathering, knee, paper, shelf } from './ads/scenes.ts'
import { fill, KEY, line, moved, PAPER } from './kit/ink.ts'
import { balanced, type Setting, textWidth, words, wrapped } from './kit/letters.ts'
import { salt } from './kit/paper.ts'
import { num, rectPath } from './kit/paths.ts'
import { dice } from './kit/seeded.ts'

/** 970 by 250 between stories, 600 by 500 beside them. */
export type AdShape = 'strip' | 'block'

type Ad = {
  ground: string
  ink: string
  accent: string
  over: string
  title: string
  text: string
  call: string
  picture: (x: number, y: number, w: number, h: number) => string
}

const ADS: Record<string, Ad> = {
  subscribe: {
    ground: '#1f5a66',
    ink: '#f3eadb',
    accent: '#e2a84f',
    over: 'House advertisement',
    title: 'Synovia on paper',
    text: 'Ten invented issues a year, folded by hand.',
    call: 'Subscribe',
    picture: paper,
  },
  archive: {
    ground: '#ecd8ac',
    ink: '#2b211c',
    accent: '#83302c',
    over: 'House advertisement',
    title: 'Every issue since the first',
    text: 'The archive is open, and free to read.',
    call: 'Browse the issues',
    picture: shelf,
  },
  meeting: {
    ground: '#633c4c',
    ink: '#f6e6cf',
    accent: '#d3ae62',
    over: 'House advertisement',
    title: 'The Gathering of Imaginary Joints',
    text: 'Lanternsea. Come and disagree with us.',
    call: 'Register',
    picture: gathering,
  },
  podcast: {
    ground: '#d98e4c',
    ink: '#241a15',
    accent: '#24525c',
    over: 'House advertisement',
    title: 'Crepitus',
    text: 'The Synovia podcast. Listen while you dictate.',
    call: 'Hear an episode',
    picture: knee,
  },
  goniometer: {
    ground: '#2f4437',
    ink: '#f1ead8',
    accent: '#dcb45c',
    over: 'Advertisement',
    title: 'Measure twice, bend once',
    text: 'Quillon & Daughter: goniometers that never existed.',
    call: 'See the range',
    picture: goniometer,
  },
  banister: {
    ground: '#f0dfcf',
    ink: '#2b1d1c',
    accent: '#83302c',
    over: 'Advertisement',
    title: 'Hold on, all the way up',
    text: 'Ashgrove Banisters: for stairs that are not there.',
    call: 'Find yours',
    picture: banister,
  },
}

/** Every advertisement that can be drawn. */
export const AD_KEYS: readonly string[] = Object.keys(ADS)

/** One advertisement in one of two shapes. Throws a RangeError for an unknown key. */
export function houseAdSvg(key: string, form: AdShape = 'strip'): string {
  const ad = ADS[key]
  if (!ad) throw new RangeError(`There is no house advertisement called "${key}".`)
  const [width, height] = form === 'strip' ? [970, 250] : [600, 500]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 2}" height="${height * 2}">`,
    fill(rectPath(0, 0, width, height), ad.ground),
    form === 'strip' ? strip(ad) : sideBlock(ad),
    moved('scale(.5)', salt(dice(`salt ${key}`), [0, 0, width * 2, height * 2], 500)),
    line(rectPath(3, 3, width - 6, height - 6), KEY, 6, { join: 'miter' }),
    line(rectPath(11, 11, width - 22, height - 22), ad.accent, 2, { join: 'miter' }),
    '</svg>',
  ].join('')
}

function strip(ad: Ad): string {
  const { size, rows } = fitted(ad.title, 560, 64, 88)
  const top = rows.length > 1 ? 94 : 136
  return [
    ad.picture(12, 12, 330, 226),
    line('M343 12V238', ad.accent, 2),
    words(ad.over.toUpperCase(), 372, 38, ad.ink, { size: 12, cut: '500-normal', track: 0.14 }),
    ...rows.map((row, i) => words(row, 370, top + i * size * 0.96, ad.ink, { size, cut: '500-normal' })),
    ...balanced(ad.text, 320, { size: 23, cut: '400-italic' }).map((row, i) =>
      words(row, 372, 194 + i * 26, ad.ink, { size: 23, cut: '400-italic' }),
    ),
    button(ad, 938, 176),
  ].join('')
}

function sideBlock(ad: Ad): string {
  const { size, rows } = fitted(ad.title, 536, 60, 84)
  const top = rows.length > 1 ? 326 : 352
  return [
    ad.picture(12, 12, 576, 244),
    line('M12 257H588', ad.accent, 2),
    words(ad.over.toUpperCase(), 32, 280, ad.ink, { size: 12, cut: '500-normal', track: 0.14 }),
    ...rows.map((row, i) => words(row, 30, top + 6 + i * size * 0.94, ad.ink, { size, cut: '500-normal' })),
    ...balanced(ad.text, 320, { size: 24, cut: '400-italic' }).map((row, i) =>
      words(row, 32, 438 + i * 28, ad.ink, { size: 24, cut: '400-italic' }),
    ),
    button(ad, 568, 428),
  ].join('')
}

/** A title on one row if it then stays larger than `least`, otherwise on two rows no larger than that. */
function fitted(title: string, width: number, least: number, most: number): { size: number; rows: string[] } {
  for (let size = most; size > 30; size -= 2) {
    const rows = wrapped(title, width, { size, cut: '500-normal' })
    if (rows.length === 1 || (rows.length === 2 && size <= least)) return { size, rows }
  }
  return { size: 30, rows: wrapped(title, width, { size: 30, cut: '500-normal' }) }
}

function button({ call, accent, ground }: Ad, right: number, y: number): string {
  const setting: Setting = { size: 24, cut: '600-normal' }
  const wide = 40 + textWidth(call, setting)
  const x = right - wide
  const dark = accent === '#83302c' || accent === '#24525c'
  return (
    fill(rectPath(x, y, wide, 42), accent) +
    words(call, x + 20, y + 29, dark ? PAPER : ground === '#1f5a66' ? '#17323a' : KEY, setting) +
    line(`M${num(x)} ${y + 47}h${num(wide)}`, accent, 2)
  )
}
