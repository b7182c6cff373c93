/** Masses of hair and cloth, each engraved in its own grain. */
import { outline } from '../kit/contour.ts'
import { engrave, relief } from '../kit/engrave.ts'
import { common, type Field, measured, meld, oval, polygon } from '../kit/fields.ts'
import { disc, fill, KEY, line, moved, over, PAPER } from '../kit/ink.ts'
import { type Box, clamp, type Point, pointsOf, range, smoothPath, smoothPoints } from '../kit/paths.ts'
import { dice } from '../kit/seeded.ts'
import { solid } from '../kit/solid.ts'

const BOX: Box = [40, 30, 780, 1000]
type Grain = { angle: number; curl?: number; gap?: number; tone?: number }

/** A body of hair: an outline, its colour, and strands that wind round the skull. */
export function mass(points: Point[], colour: string, grain: Grain): string {
  const body = measured(polygon(smoothPoints(points, true, 6)), BOX, 6)
  const { tone } = relief(body, 80)
  const path = outline(body, BOX, 0, 6)
  const curl = grain.curl ?? 0
  return (
    moved('translate(4 5)', line(path, KEY, 4)) +
    fill(path, PAPER) +
    over(moved('translate(-5 4)', fill(path, colour))) +
    fill(
      engrave({
        inside: body,
        box: BOX,
        angle: grain.angle,
        gap: grain.gap ?? 9.5,
        step: 8,
        tone: (x, y) => clamp(0.2 + tone(x, y) * 0.8 + 0.16 * Math.sin(x / 23 + y / 61) - sheen(x, y)),
        bend: (x, y) => curl * Math.sin(x / 47 + y / 39) + 0.0006 * ((x - 360) ** 2 + (y - 400) ** 2),
      }),
      KEY,
    ) +
    line(path, KEY, 4)
  )
}

/** Light lies in a ring round the crown. */
const sheen = (x: number, y: number) =>
  y < 470 ? 0.2 * Math.exp(-(((Math.hypot(x - 360, y - 420) - 172) / 30) ** 2)) : 0

export function curls(name: string, colour: string, count: number, size: number): string {
  const d = dice(`curls ${name}`)
  const zone: Field = common(
    meld(40, oval(350, 270, 214, 150, -14), oval(232, 420, 92, 190)),
    (x, y) => 0.62 * (x - 392) + 0.8 * (y - 372) - 40,
  )
  const places = range(count * 4, (): Point => [d.between(110, 570), d.between(110, 610)])
    .filter(([x, y]) => zone(x, y) < 0)
    .slice(0, count)
  return places
    .map(([x, y], i) =>
      solid(
        oval(x, y, size * d.between(0.7, 1), size * d.between(0.6, 0.86), d.between(0, 180)),
        [x - 70, y - 70, x + 70, y + 70],
        { ground: colour, depth: 30, angle: i * 47, gap: 8.5, bend: 0.7, edge: 2.6 },
      ),
    )
    .join('')
}

export function loc(points: Point[], colour: string): string {
  const path = smoothPoints(points, false, 8)
  const d = smoothPath(path)
  return (
    line(d, KEY, 30) +
    line(d, colour, 24) +
    line(path.map(([x, y]) => `M${(x - 9).toFixed(0)} ${(y - 2).toFixed(0)}q9 9 18 0`).join(''), KEY, 2.6)
  )
}

export function stubble(points: Point[], colour: string): string {
  const body = measured(polygon(smoothPoints(points, true, 6)), BOX, 6)
  return (
    over(fill(outline(body, BOX, 0, 6), colour, 0.8)) +
    fill(
      engrave({
        inside: body,
        box: BOX,
        angle: 70,
        gap: 6.5,
        step: 6,
        tone: (x, y) => clamp(-body(x, y) / 26) * (0.5 + 0.3 * Math.sin(x * 0.9 + y * 1.3)),
      }),
      KEY,
    )
  )
}

/** A patterned cloth wound high and knotted at the back. */
export function headwrap(colour: string, name: string): string {
  const d = dice(`wrap ${name}`)
  const knot = mass(
    pointsOf('200,250 110,150 60,170 50,250 90,330 150,350 60,380 70,450 140,460 220,390'),
    colour,
    { angle: -30, curl: 10, gap: 12 },
  )
  const cloth: Point[] = pointsOf(
    '564,316 580,230 520,130 390,76 250,100 170,200 160,330 200,440 270,452 330,400 420,340 500,312',
  )
  const folds = range(5, (i) =>
    smoothPath([
      [212 + i * 8, 430 - i * 44],
      [330 + i * 18, 330 - i * 46],
      [480 + i * 14, 270 - i * 36],
      [572 - i * 12, 290 - i * 40],
    ]),
  )
  const field = measured(polygon(smoothPoints(cloth, true, 6)), BOX, 8)
  const motifs = range(40, () => [d.between(170, 570), d.between(90, 440)] as const)
    .filter(([x, y]) => field(x, y) < -22)
    .map(([x, y], i) =>
      i % 2
        ? disc(x, y, 17, '#83302c') + disc(x, y, 7, PAPER)
        : fill(`M${x.toFixed(0)} ${(y - 20).toFixed(0)}l15 20l-15 20l-15-20z`, '#1f5a66'),
    )
  return (
    knot +
    mass(cloth, colour, { angle: -24, curl: 8, gap: 16 }) +
    motifs.join('') +
    line(folds.join(''), KEY, 4)
  )
}
