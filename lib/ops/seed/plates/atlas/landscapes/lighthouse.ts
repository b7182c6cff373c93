/** Plate: The light, at night. */
import { engrave } from '../../kit/engrave.ts'
import { meld, oval, polygon } from '../../kit/fields.ts'
import { disc, fill, KEY, line, over, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  brushPath,
  clamp,
  ellipsePath,
  lerp,
  type Point,
  pointsOf,
  polyPath,
  range,
  rectPath,
  smoothPath,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const lighthousePlate: Plate = {
  title: 'The light, at night',
  ink: 'petrol',
  ground: 'key',
  draw: lighthouse,
}

function lighthouse(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const sky = engrave({
    inside: (_, y) => y - 872,
    box: [56, 128, 1864, 872],
    gap: 15,
    step: 18,
    tone: (x, y) => {
      const a = Math.abs(Math.atan2(y - 318, Math.abs(x - 900)))
      const beam = a < 0.17
      return beam ? 0 : clamp(0.2 + (y - 128) / 1700 + 0.08 * Math.sin(x / 150 + y / 38))
    },
  })
  const sea = range(15, (i) =>
    brushPath(
      range(
        40,
        (k): Point => [40 + k * 47, 884 + i * 19 + i * i * 0.3 + Math.sin(k * 0.9 + i * 2.1) * (3 + i * 0.7)],
      ),
      (t) => 1.4 + i * 0.25 + Math.sin(t * 40 + i * 3) * (0.8 + i * 0.12),
    ),
  )
  const tower = polygon(pointsOf('842,420 958,420 1010,960 790,960'))
  const rocks = meld(
    50,
    oval(900, 1010, 330, 110),
    oval(650, 1060, 200, 90, -10),
    oval(1180, 1060, 240, 86, 8),
  )
  const stars = range(60, (i) => {
    const [x, y] = [sheet.dice.between(70, 1850), sheet.dice.between(140, 800)]
    return Math.abs(Math.atan2(y - 318, Math.abs(x - 900))) < 0.2 ? '' : disc(x, y, i % 7 ? 2.6 : 5, PAPER)
  })
  return [
    fill(
      polyPath(
        [
          [900, 318],
          [1864, 150],
          [1864, 486],
        ],
        true,
      ),
      '#f1dfa6',
    ),
    fill(
      polyPath(
        [
          [900, 318],
          [56, 172],
          [56, 464],
        ],
        true,
      ),
      '#f1dfa6',
    ),
    fill(sky, spot),
    line(
      range(7, (i) =>
        polyPath([
          [930, 318],
          [1864, 180 + i * 46],
        ]),
      ).join('') +
        range(6, (i) =>
          polyPath([
            [870, 318],
            [56, 196 + i * 48],
          ]),
        ).join(''),
      '#d8b867',
      2,
      { dash: '40 16' },
    ),
    ...stars,
    disc(1520, 640, 74, tint),
    disc(1552, 622, 66, '#132e35'),
    fill('M56 872H1864V1152H56z', '#0e252b'),
    fill(sea.join(''), '#6fa0a3'),
    fill(
      range(13, (i) => ellipsePath(1520 + Math.sin(i * 2) * 18, 890 + i * 19, 60 - i * 3, 3)).join(''),
      tint,
    ),
    solid(rocks, [440, 880, 1440, 1152], {
      ground: '#3c3a34',
      depth: 80,
      angle: 20,
      gap: 12,
      key: '#0c1416',
    }),
    solid(tower, [780, 410, 1020, 966], { ground: PAPER, depth: 106, angle: 90, gap: 10, bend: 0 }),
    ...[500, 650, 800].map((y) =>
      over(
        fill(
          polyPath(
            [
              [lerp(842, 790, (y - 420) / 540), y],
              [lerp(958, 1010, (y - 420) / 540), y],
              [lerp(958, 1010, (y - 346) / 540), y + 74],
              [lerp(842, 790, (y - 346) / 540), y + 74],
            ],
            true,
          ),
          '#b1532f',
        ),
      ),
    ),
    ...[470, 610, 760].map((y) => shape(rectPath(888, y - 20, 24, 40), '#132e35', 3)),
    shape('M876 960v-64a24 24 0 0 1 48 0v64z', '#132e35', 4),
    shape(rectPath(810, 396, 180, 26), PAPER, 5),
    line(`${range(10, (i) => `M${818 + i * 18} 396v-34`).join('')}M812 362H988`, KEY, 4),
    shape(rectPath(850, 262, 100, 134), '#f6e29a', 5),
    line('M883 262V396M917 262V396', KEY, 4),
    disc(900, 322, 27, PAPER),
    ring(900, 322, 27, KEY, 3),
    shape(`${smoothPath(pointsOf('830,264 860,214 900,196 940,214 970,264'))}z`, '#b1532f', 5),
    line('M900 196V150', KEY, 6),
    disc(900, 148, 9, second),
    shape(polyPath(pointsOf('1040,960 1040,900 1100,860 1160,900 1160,960'), true), '#d8c9a6', 4),
    shape(
      polyPath(
        [
          [1024, 908],
          [1100, 850],
          [1176, 908],
        ],
        true,
      ),
      '#b1532f',
      4,
    ),
    fill('M1086 960v-36h30v36z', KEY),
    fill('M1052 912h22v22h-22z', '#f6e29a'),
    line(range(9, (i) => smoothPath(arcPoints(520 + i * 110, 1120, 46, 14, 190, 350, 8))).join(''), PAPER, 4),
  ].join('')
}
