/** The advertisements of the demo, the magazine's own and paid ones, in every size that its places take. */
import { type SizeName, sizeOf } from '../../../ads/placements.ts'
import { type Ad, LAYOUTS } from './ads/layouts.ts'
import { banister, goniometer } from './ads/paid-scenes.ts'
import { gathering, knee, paper, shelf } from './ads/scenes.ts'
import { fill, KEY, line, moved } from './kit/ink.ts'
import { salt } from './kit/paper.ts'
import { rectPath } from './kit/paths.ts'
import { dice } from './kit/seeded.ts'

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

/** One advertisement in one of the trade's sizes, drawn at the double. Throws a RangeError for an unknown key. */
export function houseAdSvg(key: string, size: SizeName = '970x250'): string {
  const ad = ADS[key]
  if (!ad) throw new RangeError(`There is no house advertisement called "${key}".`)
  const { width, height } = sizeOf(size)
  const frame = width * height > 60_000 ? 3 : 1.5
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 2}" height="${height * 2}">`,
    fill(rectPath(0, 0, width, height), ad.ground),
    LAYOUTS[size](ad),
    moved('scale(.5)', salt(dice(`salt ${key}`), [0, 0, width * 2, height * 2], 500)),
    line(rectPath(frame, frame, width - 2 * frame, height - 2 * frame), KEY, 2 * frame, { join: 'miter' }),
    line(rectPath(4 * frame, 4 * frame, width - 8 * frame, height - 8 * frame), ad.accent, 0.7 * frame, {
      join: 'miter',
    }),
    '</svg>',
  ].join('')
}
