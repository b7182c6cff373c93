/** Cover pictures that fill the page: a spine, a screen, a door, bars, a lighthouse. */

import { engrave } from '../kit/engrave.ts'
import { ball, meld, oval, rod } from '../kit/fields.ts'
import { hatch } from '../kit/hatch.ts'
import { block, clipped, fill, KEY, line, moved, PAPER, shape } from '../kit/ink.ts'
import { words } from '../kit/letters.ts'
import { clamp, ellipsePath, lerp, type Point, pointsOf, polyPath, range, roundedPath } from '../kit/paths.ts'
import { dice } from '../kit/seeded.ts'
import { solid } from '../kit/solid.ts'
import { type CoverWords, column, dateLine, headline, masthead, plateWindow, stack } from './lettering.ts'

/** The column rises the height of the page before the masthead. */
export function spine(cover: CoverWords): string {
  const bones = range(15, (i) => {
    const t = i / 14
    const [x, y] = [600 + Math.sin(t * 6.1 + 0.5) * 74, lerp(40, 1560, t)]
    const [w, h] = [lerp(70, 132, t), lerp(27, 42, t)]
    const wing = (s: number) => rod([s * w * 0.8, 6], [s * (w + 96), 34 - t * 16], h * 0.5, h * 0.3)
    return moved(
      `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${(Math.cos(t * 6.1 + 0.5) * -14).toFixed(1)})`,
      solid(meld(30, wing(1), wing(-1)), [-280, -70, 280, 90], { depth: 20, gap: 8.5, wash: '#c4cfd0' }),
      solid(
        meld(30, oval(0, 0, w, h), ball(w * 0.84, 0, h * 1.05), ball(-w * 0.84, 0, h * 1.05)),
        [-260, -80, 260, 100],
        { depth: h * 1.1, gap: 9, angle: 90, bend: 0.2 },
      ),
      fill(ellipsePath(0, h + 12, w * 0.8, 9), '#bf5f3d'),
    )
  })
  const { main, rest } = headline(cover)
  const [two = '', three = '', four = ''] = rest
  const side = { size: 44, colour: PAPER, width: 260 } as const
  return [
    block(0, 0, 1200, 1600, '#465a6e'),
    line(range(36, (i) => `M0 ${24 + i * 45}H1200`).join(''), '#566b80', 3),
    masthead(300, '#e9c46e', { width: 1140 }),
    ...bones,
    column(main, { x: 56, y: 600, width: 300, size: 62, colour: PAPER, cut: '500-normal', lead: 1.04 }).svg,
    column(two, { ...side, x: 1144, y: 720, align: 'right' }).svg,
    column(three, { ...side, x: 56, y: 1180 }).svg,
    column(four, { ...side, x: 1144, y: 1240, align: 'right' }).svg,
    dateLine(cover, 1556, PAPER, { left: 50, right: 1150, rules: false }),
  ].join('')
}

/** A screen that says the same thing all the way down. */
export function screen(cover: CoverWords): string {
  const glass = roundedPath(110, 350, 980, 800, 90)
  const echo = range(13, (i) =>
    words('No change since the last visit.', 186, 448 + i * 60, i === 6 ? '#e9c46e' : '#dfcac6', {
      size: 60,
      cut: i === 6 ? '400-italic' : '400-normal',
    }),
  )
  return [
    block(0, 0, 1200, 1600, '#d3ae62'),
    line(
      range(50, (i) =>
        polyPath([
          [600, 740],
          [600 + Math.cos(i / 7.96) * 1500, 740 + Math.sin(i / 7.96) * 1500],
        ]),
      ).join(''),
      '#c29a4b',
      5,
    ),
    masthead(234, '#4d2c3b', { width: 1090, cut: '600-normal' }),
    moved('translate(16 22)', fill(roundedPath(50, 290, 1100, 940, 80), KEY, 0.85)),
    shape(roundedPath(50, 290, 1100, 940, 80), '#633c4c', 8),
    line(hatch([pointsOf('90,1168 1110,1168 1110,1218 90,1218')], { angle: 0, gap: 11 }), PAPER, 2),
    fill(glass, '#2a1b23'),
    line(range(48, (i) => `M120 ${362 + i * 16.6}H1080`).join(''), '#3c2832', 4),
    clipped('cover-screen', glass, ...echo),
    line(glass, KEY, 8),
    block(916, 768, 28, 48, '#e9c46e'),
    cover.title
      ? words(cover.title, 600, 1336, '#4d2c3b', { size: 86, cut: '500-normal', align: 'middle' })
      : '',
    ...cover.lines.slice(0, 3).map(
      (text, i) =>
        column(text, {
          x: 60 + i * 372,
          y: cover.title ? 1410 : 1340,
          width: 330,
          size: cover.title ? 34 : 40,
          colour: KEY,
        }).svg,
    ),
    dateLine(cover, 1576, '#4d2c3b', { rules: false }),
  ].join('')
}

/** A door ajar fills the page. */
export function doorAjar(cover: CoverWords): string {
  const { main, rest } = headline(cover)
  return [
    plateWindow('clinic-door', [0, 330, 1200, 1000], [470, 196, 1146]),
    block(0, 0, 1200, 330, '#2c3946'),
    line('M0 330H1200', '#ccd3d3', 4),
    masthead(232, '#f0d9a4', { width: 1100, cut: '400-normal' }),
    dateLine(cover, 304, '#ccd3d3', { left: 50, right: 1150, rules: false }),
    block(0, 1330, 1200, 270, '#2c3946'),
    line('M0 1330H1200', '#ccd3d3', 4),
    column(main, { x: 56, y: 1412, width: 560, size: 62, colour: '#f0d9a4', cut: '500-normal', lead: 1.06 })
      .svg,
    stack(rest, { x: 660, y: 1384, width: 510, size: 34, colour: PAPER }, 26),
  ].join('')
}

/** Bars drawn by hand; the cover lines stand on three of them. */
export function bars(cover: CoverWords): string {
  const chance = dice('cover bars')
  const heights = [250, 430, 340, 620, 500, 760, 560]
  const inks = ['#2f4f5a', '#d9a04e', '#f3eadb', '#b1532f', '#2f4f5a', '#d9a04e', '#8a3b22']
  const drawn = heights.map((high, i) => {
    const x = 70 + i * 154
    const quad: Point[] = [
      [x + chance.around(0, 7), 1500 - high + chance.around(0, 9)],
      [x + 124 + chance.around(0, 7), 1500 - high + chance.around(0, 9)],
      [x + 124 + chance.around(0, 4), 1500],
      [x + chance.around(0, 4), 1500],
    ]
    return (
      shape(polyPath(quad, true), inks[i] ?? KEY, 7) +
      line(
        hatch([quad], { angle: [62, 0, 45, 90, -50, 20, 70][i] ?? 0, gap: 15, dice: chance, unsteady: 6 }),
        KEY,
        2.4,
      )
    )
  })
  const { main, rest } = headline(cover)
  return [
    block(0, 0, 1200, 1600, '#f0cfae'),
    line(
      range(24, (i) => `M0 ${380 + i * 48}H1200`).join('') +
        range(25, (i) => `M${i * 48 + 24} 340V1600`).join(''),
      '#e2b98f',
      2,
    ),
    ...drawn,
    line('M40 1500Q400 1506 700 1498T1160 1502', KEY, 7),
    masthead(236, '#8a3b22', { width: 1090, cut: '600-normal' }),
    dateLine(cover, 306, KEY, { left: 56, right: 1144 }),
    column(main, { x: 60, y: 450, width: 660, size: 88, colour: KEY, cut: '500-normal', lead: 1 }).svg,
    stack(rest, { x: 62, y: 700, width: 440, size: 40, colour: KEY }, 34),
    ...['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].map((day, i) =>
      words(day, 132 + i * 154, 1556, KEY, { size: 38, cut: '400-italic', align: 'middle' }),
    ),
  ].join('')
}

/** The lighthouse with its lamp lit, the page all night. */
export function lighthouse(cover: CoverWords): string {
  const { main, rest } = headline(cover)
  const sky = engrave({
    inside: (_, y) => y - 420,
    box: [0, 0, 1200, 420],
    gap: 22,
    step: 40,
    tone: (_, y) => clamp(0.1 + y / 1500),
  })
  return [
    block(0, 0, 1200, 430, '#132e35'),
    fill(sky, '#1f5a66'),
    plateWindow('lighthouse', [0, 420, 1200, 1180], [400, 140, 1000]),
    masthead(276, '#f1dfa6', { width: 1100 }),
    line('M50 320H1150', '#f1dfa6', 3),
    dateLine(cover, 372, '#f1dfa6', { left: 50, right: 1150, rules: false }),
    column(main, { x: 50, y: 900, width: 360, size: 72, colour: PAPER, cut: '400-italic', lead: 1.02 }).svg,
    stack(rest, { x: 1150, y: 880, width: 330, size: 42, colour: PAPER, align: 'right' }, 40),
  ].join('')
}
