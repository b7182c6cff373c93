/** Plate: A salivary gland and its ducts. */
import { ball, meld } from '../../kit/fields.ts'
import { KEY, line, ring } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { circlePath, type Point, polar, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'
import { branch } from './vessels-shared.ts'

export const salivaryGland: Plate = {
  title: 'A salivary gland and its ducts',
  ink: 'moss',
  ground: 'key',
  draw: gland,
}

function gland(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const ducts: string[] = []
  const tips: Point[] = []
  const draw = (points: Point[], wide: number, depth: number) => {
    ducts.push(
      line(smoothPath(points), '#0f130b', wide * 2 + 8),
      line(smoothPath(points), second, wide * 2),
      line(
        smoothPath(points.map(([x, y]): Point => [x - wide * 0.4, y])),
        '#efc8ac',
        Math.max(1.6, wide * 0.4),
      ),
    )
    if (depth <= 1) tips.push(points.at(-1) ?? [0, 0])
  }
  branch(sheet.dice, [960, 1010], -148, 250, 19, 5, draw)
  branch(sheet.dice, [960, 1010], -92, 250, 21, 5, draw)
  branch(sheet.dice, [960, 1010], -34, 250, 19, 5, draw)
  draw(
    smoothPoints(
      [
        [960, 1010],
        [950, 1090],
        [990, 1200],
      ],
      false,
      6,
    ),
    30,
    9,
  )
  return [
    ...range(9, (i) => ring(960, 1010, 250 + i * 110, '#3a4529', 2)),
    ...ducts,
    ...tips
      .filter((_, i) => i % 7 < 3)
      .map(([x, y], i) => acinus(x, y, 34 + (i % 4) * 8, i % 5 === 0 ? tint : i % 2 ? spot : '#8d9b5c', i)),
  ].join('')
}

function acinus(x: number, y: number, r: number, wash: string, i: number): string {
  const body = range(5, (k) => {
    const [a, b] = polar(x, y, r * 0.72, k * 72 + i * 20)
    return ball(a, b, r * 0.55)
  })
  return (
    solid(meld(r * 0.16, ...body, ball(x, y, r * 0.7)), [x - r * 2, y - r * 2, x + r * 2, y + r * 2], {
      depth: r * 0.8,
      ground: wash,
      angle: i * 31,
      gap: 11,
      edge: 2.6,
      bend: 0,
    }) + line(circlePath(x, y, r * 0.22), KEY, 2)
  )
}
