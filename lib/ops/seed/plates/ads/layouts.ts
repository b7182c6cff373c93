/** How an advertisement of the demo is set in each size: less is said where there is less room, and nothing is too small to read. */
import type { SizeName } from '../../../../ads/placements.ts'
import { fill, KEY, line, moved, PAPER } from '../kit/ink.ts'
import { balanced, type Cut, type Setting, textWidth, words, wrapped } from '../kit/letters.ts'
import { num, rectPath } from '../kit/paths.ts'

export type Ad = {
  ground: string
  ink: string
  accent: string
  over: string
  title: string
  text: string
  call: string
  picture: (x: number, y: number, w: number, h: number) => string
}

export const LAYOUTS: Record<SizeName, (ad: Ad) => string> = {
  '970x250': (ad) => {
    const { size, rows } = fitted(ad.title, 560, 64, 88)
    return [
      ad.picture(12, 12, 330, 226),
      line('M343 12V238', ad.accent, 2),
      words(ad.over.toUpperCase(), 372, 38, ad.ink, { size: 12, cut: '500-normal', track: 0.14 }),
      set(rows, ad.ink, { x: 370, y: rows.length > 1 ? 94 : 136, size, lead: 0.96, cut: '500-normal' }),
      set(balanced(ad.text, 320, italic(23)), ad.ink, {
        x: 372,
        y: 194,
        size: 23,
        lead: 1.13,
        cut: '400-italic',
      }),
      button(ad, { right: 938, y: 176, size: 24 }),
    ].join('')
  },
  '728x90': (ad) => {
    const { size, rows } = fitted(ad.title, 340, 24, 34)
    return [
      scaled(0.42, ad, [8, 8, 150, 74]),
      line('M159 8V82', ad.accent, 1.5),
      set(rows, ad.ink, { x: 178, y: rows.length > 1 ? 32 : 42, size, lead: 0.98, cut: '500-normal' }),
      rows.length > 1
        ? ''
        : set(
            [ad.text].filter((text) => textWidth(text, italic(16)) <= 400),
            ad.ink,
            {
              ...{ x: 178, y: 68, size: 16, lead: 1, cut: '400-italic' },
            },
          ),
      button(ad, { right: 712, y: 27, size: 17 }),
    ].join('')
  },
  '320x100': (ad) => {
    const { size, rows } = fitted(ad.title, 196, 23, 30)
    return [
      scaled(0.4, ad, [6, 6, 92, 88]),
      line('M99 6V94', ad.accent, 1.5),
      set(rows, ad.ink, { x: 110, y: rows.length > 1 ? 30 : 36, size, lead: 0.98, cut: '500-normal' }),
      button(ad, { right: 308, y: 63, size: 15 }),
    ].join('')
  },
  '300x250': (ad) => {
    const { size, rows } = fitted(ad.title, 272, 32, 42)
    return [
      scaled(0.6, ad, [6, 6, 288, 112]),
      line('M6 119H294', ad.accent, 1.5),
      set(rows, ad.ink, { x: 16, y: rows.length > 1 ? 149 : 162, size, lead: 0.94, cut: '500-normal' }),
      set(balanced(ad.text, 160, italic(14.5)), ad.ink, {
        x: 16,
        y: 207,
        size: 14.5,
        lead: 1.14,
        cut: '400-italic',
      }),
      button(ad, { right: 284, y: 204, size: 14 }),
    ].join('')
  },
  '300x600': (ad) => {
    const { size, rows } = fitted(ad.title, 250, 42, 52)
    const below = 352 + rows.length * size * 0.98
    return [
      scaled(0.85, ad, [6, 6, 288, 300]),
      line('M6 307H294', ad.accent, 1.5),
      set(rows, ad.ink, { x: 18, y: 358, size, lead: 0.98, cut: '500-normal' }),
      set(balanced(ad.text, 250, italic(21)), ad.ink, {
        x: 18,
        y: below + 22,
        size: 21,
        lead: 1.2,
        cut: '400-italic',
      }),
      button(ad, { right: 282, y: 536, size: 20 }),
    ].join('')
  },
}

type Rect = [x: number, y: number, w: number, h: number]

/** The picture is drawn for a broad strip: in a smaller room all of it is smaller, so that it stays what it is. */
const scaled = (by: number, { picture }: Ad, [x, y, w, h]: Rect) =>
  moved(`scale(${by})`, picture(x / by, y / by, w / by, h / by))

const italic = (size: number): Setting => ({ size, cut: '400-italic' })

type Column = { x: number; y: number; size: number; lead: number; cut: Cut }

const set = (rows: string[], ink: string, { x, y, size, lead, cut }: Column) =>
  rows.map((row, i) => words(row, x, y + i * size * lead, ink, { size, cut })).join('')

/** A title on one row if it then stays larger than `least`, otherwise on two rows or more no larger than that. */
function fitted(title: string, width: number, least: number, most: number): { size: number; rows: string[] } {
  for (let size = most; size > least / 2; size -= 1) {
    const rows = wrapped(title, width, { size, cut: '500-normal' })
    const isIn = rows.every((row) => textWidth(row, { size, cut: '500-normal' }) <= width)
    if (isIn && (rows.length === 1 || (rows.length === 2 && size <= least))) return { size, rows }
  }
  return { size: least / 2, rows: wrapped(title, width, { size: least / 2, cut: '500-normal' }) }
}

function button(
  { call, accent, ground }: Ad,
  { right, y, size }: { right: number; y: number; size: number },
) {
  const setting: Setting = { size, cut: '600-normal' }
  const wide = size * 1.7 + textWidth(call, setting)
  const x = right - wide
  const dark = accent === '#83302c' || accent === '#24525c'
  return (
    fill(rectPath(x, y, wide, size * 1.75), accent) +
    words(
      call,
      x + size * 0.85,
      y + size * 1.2,
      dark ? PAPER : ground === '#1f5a66' ? '#17323a' : KEY,
      setting,
    ) +
    line(`M${num(x)} ${num(y + size * 1.96)}h${num(wide)}`, accent, 2)
  )
}
