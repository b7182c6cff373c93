/** Plate: A reel, running out. */
import { engrave } from '../../kit/engrave.ts'
import { ball } from '../../kit/fields.ts'
import { disc, fill, KEY, line, PAPER, ring, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  circlePath,
  clamp,
  lerp,
  type Point,
  pointsOf,
  polar,
  polyPath,
  range,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const filmReel: Plate = { title: 'A reel, running out', ink: 'slate', ground: 'key', draw: film }

function film(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [790, 590]
  const path = smoothPoints(
    pointsOf('800,1010 1020,1020 1240,930 1380,770 1560,720 1760,800 1960,1010'),
    false,
    12,
  )
  const normal = (i: number): Point => {
    const [a, b] = [path[Math.max(0, i - 1)] ?? [0, 0], path[Math.min(path.length - 1, i + 1)] ?? [0, 0]]
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    return [-(b[1] - a[1]) / l, (b[0] - a[0]) / l]
  }
  const side = (w: number) =>
    path.map(([x, y], i): Point => {
      const [nx, ny] = normal(i)
      return [x + nx * w, y + ny * w]
    })
  const band = (w1: number, w2: number) => polyPath([...side(w1), ...side(w2).reverse()], true)
  const quad = (i: number, j: number, w1: number, w2: number) =>
    polyPath(
      [side(w1)[i], side(w1)[j], side(w2)[j], side(w2)[i]].filter((p) => p !== undefined),
      true,
    )
  const holes = range(36, (k) => quad(k * 2, k * 2 + 1, -84, -66) + quad(k * 2, k * 2 + 1, 66, 84))
  const frames = range(9, (k) => {
    const i = k * 8 + 1
    const [x, y] = path[i + 3] ?? [0, 0]
    const [nx, ny] = normal(i + 3)
    return (
      fill(quad(i, i + 6, -54, 54), [tint, '#e8d3a2', second, PAPER][k % 4] ?? tint) +
      disc(x + nx * lerp(40, -34, k / 8), y + ny * lerp(40, -34, k / 8), 15 + k * 2, spot) +
      line(
        polyPath([
          [x - nx * -46 - 22, y - ny * -46],
          [x + nx * 46 + 22, y + ny * 46],
        ]),
        KEY,
        2,
      )
    )
  })
  const spokes = range(5, (i) => {
    const [x, y] = polar(cx, cy, 236, i * 72 - 90)
    return (
      fill(circlePath(x, y, 104), '#1c2631') +
      line(circlePath(x, y, 104), KEY, 5) +
      line(
        range(9, (k) =>
          polyPath(
            arcPoints(cx, cy, 150 + k * 20, 150 + k * 20, i * 72 - 90 - 30, i * 72 - 90 + 30, 12).filter(
              ([a, b]) => Math.hypot(a - x, b - y) < 98,
            ),
          ),
        ).join(''),
        '#5f7183',
        3,
      )
    )
  })
  return [
    fill(polyPath(pointsOf('1864,128 1864,560 1180,470 1180,400'), true), '#ecdcb0', 0.2),
    ...range(8, (i) => ring(cx, cy, 470 + i * 46, '#2b3946', 3)),
    shape(band(-92, 92), KEY, 3),
    line(polyPath(side(-92)) + polyPath(side(92)), tint, 2.4),
    fill(holes.join(''), tint),
    ...frames,
    disc(cx + 12, cy + 14, 430, KEY),
    solid(ball(cx, cy, 424), [cx - 430, cy - 430, cx + 430, cy + 430], {
      wash: second,
      depth: 50,
      angle: 35,
      gap: 13,
      bend: 0.2,
      slip: sheet.slip,
      shade: 0.9,
    }),
    ring(cx, cy, 396, KEY, 3),
    fill(
      engrave({
        inside: (x, y) => Math.hypot(x - cx, y - cy) - 392,
        box: [cx - 392, cy - 392, cx + 392, cy + 392],
        angle: 35,
        gap: 13,
        tone: (x, y) => clamp(0.1 + 0.4 * Math.abs(Math.sin(Math.atan2(y - cy, x - cx) - 0.6)) ** 8),
      }),
      KEY,
    ),
    ...spokes,
    solid(ball(cx, cy, 92), [cx - 100, cy - 100, cx + 100, cy + 100], {
      wash: '#d9c79b',
      depth: 60,
      angle: 30,
      gap: 9,
    }),
    disc(cx, cy, 30, '#1c2631'),
    ring(cx, cy, 30, KEY, 4),
    ...range(3, (k) => {
      const [x, y] = polar(cx, cy, 58, k * 120 + 20)
      return disc(x, y, 11, '#1c2631')
    }),
    line(
      range(60, (i) => polyPath([polar(cx, cy, 402, i * 6), polar(cx, cy, 416, i * 6)])).join(''),
      KEY,
      2.4,
    ),
    words('3', 1500, 420, tint, { size: 220, cut: '400-normal', align: 'middle' }),
    ring(1500, 350, 140, tint, 4),
    ring(1500, 350, 124, tint, 2),
    line('M1500 180V520M1330 350H1670', tint, 2),
  ].join('')
}
