/** Plate: Pyrophosphate, several habits. */
import { hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, polyPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const pyrophosphateCrystals: Plate = {
  title: 'Pyrophosphate, several habits',
  ink: 'moss',
  draw: pyrophosphate,
}

function pyrophosphate(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  return [
    disc(800, 700, 330, tint),
    ring(800, 700, 330, KEY, 1.6),
    ring(800, 700, 342, KEY, 1.2),
    ...HABITS.map(([x, y, w, h, deep, turn], i) =>
      rhomb(
        x,
        y,
        w,
        h,
        deep,
        turn,
        i === 5 ? second : i % 3 === 1 ? spot : i % 4 === 0 ? tint : '#e6dcb9',
        sheet,
      ),
    ),
    line('M140 500H1780M140 905H560M1040 905H1780', KEY, 1.6, { dash: '1 9' }),
  ].join('')
}

const HABITS = [
  [420, 330, 96, 150, 24, 18],
  [800, 300, 130, 92, 70, -8],
  [1190, 340, 80, 190, 30, 32],
  [1560, 310, 120, 120, 50, 4],
  [390, 720, 150, 86, 60, -24],
  [800, 710, 190, 210, 90, 12],
  [1250, 740, 140, 110, 40, -30],
  [1590, 720, 70, 170, 30, 10],
  [330, 1030, 70, 70, 30, 40],
  [560, 1040, 90, 60, 26, 8],
  [1100, 1040, 110, 60, 34, -12],
  [1400, 1050, 60, 80, 26, 20],
] as const

function rhomb(
  x: number,
  y: number,
  w: number,
  h: number,
  deep: number,
  turn: number,
  wash: string,
  sheet: Sheet,
): string {
  const lean = w * 0.36
  const front: Point[] = [
    [-w / 2 + lean / 2, -h / 2],
    [w / 2 + lean / 2, -h / 2],
    [w / 2 - lean / 2, h / 2],
    [-w / 2 - lean / 2, h / 2],
  ]
  const back = front.map(([a, b]): Point => [a + deep, b - deep * 0.7])
  const [f0, f1, f2] = front
  const [b0, b1, b2] = back
  if (!f0 || !f1 || !f2 || !b0 || !b1 || !b2) return ''
  const top: Point[] = [f0, f1, b1, b0]
  const side: Point[] = [f1, f2, b2, b1]
  return moved(
    `translate(${x} ${y}) rotate(${turn})`,
    moved(
      `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
      fill(polyPath(front, true), wash),
      fill(polyPath(side, true), wash),
    ),
    line(hatch([side], { angle: 62, gap: 7 }), KEY, 2.6),
    line(hatch([side], { angle: -30, gap: 9 }), KEY, 1.4),
    line(hatch([front], { angle: 62, gap: 13, dice: sheet.dice, unsteady: 30, skip: 0.12 }), KEY, 1.6),
    shape(polyPath(top, true), PAPER, 3),
    line(polyPath(front, true), KEY, 3.6),
    line(polyPath(side, true), KEY, 3),
    line(
      polyPath([
        [f0[0] + 14, f0[1] + 14],
        [f2[0] - w * 0.55, f2[1] - 16],
      ]),
      KEY,
      1.2,
    ),
  )
}
