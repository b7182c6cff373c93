/** The magazine's own advertisements: a broad strip for pages, a block for the side column. */
import { gathering, knee, paper, shelf } from './ad-pictures.ts'
import { fill, KEY, line, PAPER } from './kit/ink.ts'
import { type Setting, textWidth, words, wrapped } from './kit/letters.ts'
import { num, rectPath } from './kit/paths.ts'
import { salt } from './kit/paper.ts'
import { dice } from './kit/seeded.ts'

/** 970 by 250 between stories, 600 by 500 beside them. */
export type AdShape = 'strip' | 'block'

type Ad = { ground: string; ink: string; accent: string; over: string; title: string; text: string; call: string; picture: (x: number, y: number, w: number, h: number) => string }

const ADS: Record<string, Ad> = {
  subscribe: { ground: '#1f5a66', ink: '#f3eadb', accent: '#e2a84f', over: 'House advertisement', title: 'Synovia on paper', text: 'Ten invented issues a year, folded by hand.', call: 'Subscribe', picture: paper },
  archive: { ground: '#ecd8ac', ink: '#2b211c', accent: '#83302c', over: 'House advertisement', title: 'Every issue since the first', text: 'The archive is open, and free to read.', call: 'Browse the issues', picture: shelf },
  meeting: { ground: '#633c4c', ink: '#f6e6cf', accent: '#d3ae62', over: 'House advertisement', title: 'The Gathering of Imaginary Joints', text: 'Lanternsea. Come and disagree with us.', call: 'Register', picture: gathering },
  podcast: { ground: '#d98e4c', ink: '#241a15', accent: '#24525c', over: 'House advertisement', title: 'Crepitus', text: 'The Synovia podcast. Listen while you dictate.', call: 'Hear an episode', picture: knee },
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
    salt(dice(`salt ${key}`), [0, 0, width, height], 260),
    line(rectPath(3, 3, width - 6, height - 6), KEY, 6, { join: 'miter' }),
    line(rectPath(11, 11, width - 22, height - 22), ad.accent, 2, { join: 'miter' }),
    '</svg>',
  ].join('')
}

function strip(ad: Ad): string {
  const heading = fitted(ad.title, 540, 2, 76)
  const step = heading.size * 0.98
  const top = 128 - ((heading.rows.length - 1) * step) / 2 - (heading.rows.length > 1 ? 8 : 0)
  const below = top + (heading.rows.length - 1) * step + 44
  return [
    ad.picture(12, 12, 330, 226),
    line('M343 12V238', ad.accent, 2),
    words(ad.over.toUpperCase(), 372, 46, ad.ink, { size: 13, cut: '500-normal', track: 0.14 }),
    ...heading.rows.map((row, i) => words(row, 372, top + i * step, ad.ink, { size: heading.size, cut: '500-normal' })),
    words(ad.text, 372, below, ad.ink, { size: 25, cut: '400-italic' }),
    button(ad, 372, Math.min(below + 18, 188)),
  ].join('')
}

function sideBlock(ad: Ad): string {
  const heading = fitted(ad.title, 540, 2, 78)
  const step = heading.size * 0.98
  const top = 292 + heading.size * 0.5
  return [
    ad.picture(12, 12, 576, 244),
    line('M12 257H588', ad.accent, 2),
    words(ad.over.toUpperCase(), 576, 280, ad.ink, { size: 12, cut: '500-normal', track: 0.14, align: 'right' }),
    ...heading.rows.map((row, i) => words(row, 32, top + 14 + i * step, ad.ink, { size: heading.size, cut: '500-normal' })),
    words(ad.text, 32, top + 14 + (heading.rows.length - 1) * step + 42, ad.ink, { size: 26, cut: '400-italic' }),
    button(ad, 32, 434),
  ].join('')
}

/** The largest size at which a title stays within so many rows of a width. */
function fitted(text: string, width: number, rows: number, most: number): { size: number; rows: string[] } {
  for (let size = most; size > 30; size -= 2) {
    const lines = wrapped(text, width, { size, cut: '500-normal' })
    if (lines.length <= (size > 62 ? 1 : rows)) return { size, rows: lines }
  }
  return { size: 30, rows: wrapped(text, width, { size: 30, cut: '500-normal' }) }
}

function button({ call, accent, ground }: Ad, x: number, y: number): string {
  const setting: Setting = { size: 24, cut: '600-normal' }
  const wide = 40 + textWidth(call, setting)
  const dark = accent === '#83302c' || accent === '#24525c'
  return fill(rectPath(x, y, wide, 42), accent) + words(call, x + 20, y + 29, dark ? PAPER : ground === '#1f5a66' ? '#17323a' : KEY, setting) + line(`M${num(x)} ${y + 47}h${num(wide)}`, accent, 2)
}
