/** Plate: Urate, between crossed polars. */
import { ball } from '../../kit/fields.ts'
import { clipped, disc, fill, line, moved, PAPER, ring } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { circlePath, type Point, polar, polyPath, range } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { dots } from '../../kit/stipple.ts'

export const urateCrystals: Plate = {
  title: 'Urate, between crossed polars',
  ink: 'ochre',
  ground: 'key',
  draw: urate,
}

function urate(sheet: Sheet): string {
  const d = sheet.dice
  const hubs: Point[] = [
    [760, 560],
    [1180, 760],
    [1060, 380],
  ]
  const needles = hubs.flatMap(([x, y], h) =>
    range(h === 0 ? 46 : 26, (i) => {
      const angle = i * 137.5 + d.around(0, 20)
      return needle(
        x + d.around(0, 30),
        y + d.around(0, 30),
        angle,
        d.between(120, h === 0 ? 470 : 300),
        d.between(5, 13),
      )
    }),
  )
  const loose = range(34, () =>
    needle(
      d.between(380, 1540),
      d.between(180, 1100),
      d.between(0, 360),
      d.between(60, 180),
      d.between(3, 8),
    ),
  )
  return [
    disc(960, 640, 590, '#4d3550'),
    dots(d, [370, 128, 1550, 1152], 900, ball(960, 640, 590), '#7d5a72', 5),
    clipped('urate-field', circlePath(960, 640, 590), ...loose, ...needles),
    ring(960, 640, 590, PAPER, 4),
    ring(960, 640, 606, PAPER, 1.4),
    line('M960 60V160M960 1120V1220M330 640H420M1500 640H1600', PAPER, 2),
    line('M150 1080H330M150 1066V1094M330 1066V1094', PAPER, 3),
  ].join('')
}

/** Colour follows direction, as it does between crossed polars with a compensator: yellow along, blue across. */
function needle(x: number, y: number, angle: number, length: number, wide: number): string {
  const along = Math.cos((2 * (angle - 35) * Math.PI) / 180)
  const colour = along > 0.35 ? '#e3b23c' : along < -0.35 ? '#4f93a8' : '#efe0c0'
  const tip = polar(0, 0, length, 0)
  const blade: Point[] = [
    [-14, 0],
    [0, -wide],
    [tip[0] - 40, -wide * 0.8],
    [tip[0], 0],
    [tip[0] - 40, wide * 0.8],
    [0, wide],
  ]
  return moved(
    `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(1)})`,
    fill(polyPath(blade, true), colour),
    fill(
      polyPath(
        [
          [-14, 0],
          [0, wide],
          [tip[0] - 40, wide * 0.8],
          [tip[0], 0],
        ],
        true,
      ),
      '#201520',
      0.38,
    ),
    line(polyPath(blade, true), '#1a1018', 2.2),
  )
}
