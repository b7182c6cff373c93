/** Plate: The knee, in sagittal section. */
import { outline } from '../../kit/contour.ts'
import { ball, common, cut, type Field, meld, oval, rod } from '../../kit/fields.ts'
import { between } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, over, PAPER } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, pointsOf, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve, leader } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'
import { dots } from '../../kit/stipple.ts'

export const kneeJoint: Plate = { title: 'The knee, in sagittal section', ink: 'petrol', draw: knee }

function knee(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const femur = meld(90, rod([770, 20], [815, 400], 92, 108), oval(870, 545, 190, 150, -20))
  const tibia = meld(
    90,
    oval(905, 800, 200, 62, 4),
    rod([895, 850], [850, 1330], 120, 84),
    ball(1050, 905, 46),
  )
  const patella = oval(1172, 528, 52, 108, -10)
  const lining = common(cut(grown(femur, 30), femur), (_, y) => 470 - y)
  const plateau = common(cut(grown(tibia, 24), tibia), (_, y) => y - 812)
  const front: Point[] = pointsOf('1060,60 1120,260 1238,430 1262,560 1206,690 1150,860 1080,1040 1040,1240')
  const back: Point[] = pointsOf('480,1240 470,1040 520,860 590,720 560,560 520,360 520,60')
  const flesh = smoothPath([...front, ...back], true)
  const rightSide = smoothPoints(front)
  const leftSide = smoothPoints([...back].reverse().map(([x, y]): Point => [x, y]))
  const quad = [
    [1010, 100],
    [1080, 300],
    [1150, 430],
  ] as const
  const tendon = [
    [1182, 632],
    [1150, 740],
    [1072, 880],
  ] as const
  return [
    disc(1360, 470, 330, second, 0.9),
    moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(flesh, tint)),
    line(between(leftSide, rightSide.slice(0, leftSide.length), 0), KEY, 2),
    musclesOf(back, front),
    line(flesh, KEY, 4),
    curve(quad, KEY, 40),
    curve(quad, PAPER, 32),
    curve(quad, KEY, 2),
    curve(tendon, KEY, 46),
    curve(tendon, PAPER, 38),
    line(
      between(
        smoothPoints(tendon).map(([x, y]): Point => [x - 17, y]),
        smoothPoints(tendon).map(([x, y]): Point => [x + 17, y]),
        4,
      ),
      KEY,
      2,
    ),
    over(
      fill(outline(lining, [560, 440, 1200, 780]), spot),
      fill(outline(plateau, [600, 690, 1200, 840]), spot),
    ),
    solid(tibia, [560, 700, 1200, 1180], { angle: 8, depth: 95, slip: sheet.slip, wash: '#f2e2c4' }),
    solid(femur, [500, 110, 1180, 760], { angle: -12, depth: 110, slip: sheet.slip, wash: '#f2e2c4' }),
    solid(patella, [1080, 380, 1280, 680], { angle: 20, depth: 50, slip: sheet.slip, wash: second }),
    dots(
      sheet.dice,
      [1000, 600, 1190, 760],
      340,
      (x, y) => Math.max(-femur(x, y) + 34, -tibia(x, y) + 26, x + (y - 600) * 0.2 - 1190),
      spot,
      5,
    ),
    leader('a', [860, 300], [420, 250]),
    leader('b', [1180, 500], [1430, 330]),
    leader('c', [900, 716], [400, 716]),
    leader('d', [1120, 800], [1430, 800]),
    leader('e', [880, 1000], [410, 1050]),
  ].join('')
}

const grown =
  (field: Field, by: number): Field =>
  (x, y) =>
    field(x, y) - by

function musclesOf(back: readonly Point[], front: readonly Point[]): string {
  const inner = [...back].reverse().map(([x, y], i): Point => [x + 120 + i * 4, y])
  const outer = [...back].reverse()
  const calf = between(smoothPoints(outer), smoothPoints(inner), 11)
  const thigh = between(
    smoothPoints(front.slice(0, 3)),
    smoothPoints(front.slice(0, 3).map(([x, y], i): Point => [x - 130 + i * 40, y])),
    7,
  )
  return line(calf, KEY, 2) + line(thigh, KEY, 2)
}
