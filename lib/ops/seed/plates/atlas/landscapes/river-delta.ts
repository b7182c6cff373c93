/** Plate: A river, at its mouth. */
import { heightLines, outline } from '../../kit/contour.ts'
import { type Field, measured } from '../../kit/fields.ts'
import { hatch } from '../../kit/hatch.ts'
import { fill, KEY, line, moved, ring, shape } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { lerp, type Point, polar, polyPath, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import type { Dice } from '../../kit/seeded.ts'
import { dot } from '../../kit/stipple.ts'

export const riverDelta: Plate = {
  title: 'A river, at its mouth',
  ink: 'petrol',
  ground: 'spot',
  draw: delta,
}

function delta(sheet: Sheet): string {
  const { second, tint } = sheet.inks
  const arms: Arm[] = []
  const grow = (from: Point, angle: number, length: number, wide: number, depth: number) => {
    const points = smoothPoints(
      [
        from,
        polar(from[0], from[1], length * 0.33, angle + sheet.dice.around(0, 30)),
        polar(from[0], from[1], length * 0.7, angle + sheet.dice.around(0, 20)),
        polar(from[0], from[1], length, angle),
      ],
      false,
      6,
    )
    arms.push({ points, from: wide, to: wide * 0.66 })
    const end = points.at(-1) ?? from
    if (depth === 0) return
    grow(
      end,
      angle - sheet.dice.between(14, 34),
      length * sheet.dice.between(0.68, 0.86),
      wide * 0.66,
      depth - 1,
    )
    grow(
      end,
      angle + sheet.dice.between(14, 34),
      length * sheet.dice.between(0.68, 0.86),
      wide * 0.66,
      depth - 1,
    )
  }
  grow([960, 60], 86, 330, 46, 5)
  const coast = (x: number) =>
    960 - 190 * ((x - 960) / 900) ** 2 + 34 * Math.sin(x / 90) + 22 * Math.sin(x / 37)
  const land: Field = measured((x, y) => y - coast(x), FRAME, 10)
  const river: Field = measured((x, y) => nearest(arms, x, y), FRAME, 12)
  const ground: Field = (x, y) => Math.max(land(x, y), -river(x, y))
  const fields = range(22 * 15, (i) =>
    parcel(sheet.dice, i, (x, y) => Math.min(river(x, y) - 52, -land(x, y) - 62) > 0, [
      second,
      '#c9b878',
      '#d9cb92',
    ]),
  )
  const edge = outline(ground, FRAME, 0, 8)
  let surf = ''
  for (let i = 0; i < 260; i++) surf += dot(sheet.dice.between(60, 1860), sheet.dice.between(900, 1150))
  return [
    ...range(9, (i) =>
      line(
        heightLines(
          measured((x, y) => y - coast(x) - 20 - i * (16 + i * 3), FRAME, 14),
          FRAME,
          0,
          16,
        ),
        tint,
        3.4 - i * 0.3,
      ),
    ),
    line(surf, tint, 3),
    moved('translate(8 12)', fill(edge, '#12353d')),
    fill(edge, '#e9dcb2'),
    ...range(4, (i) =>
      line(
        heightLines((x, y) => Math.min(river(x, y), -land(x, y)), FRAME, 14 + i * 15, 12),
        '#a8925a',
        2 - i * 0.3,
      ),
    ),
    ...fields,
    line(edge, KEY, 4),
    line(
      arms
        .filter((a) => a.from > 9)
        .map(({ points }) => smoothPath(points))
        .join(''),
      tint,
      2.4,
      { dash: '26 18' },
    ),
    moved(
      'translate(1690 1040)',
      ring(0, 0, 56, tint, 3),
      fill('M0-84L14 0L0-14L-14 0z', tint),
      fill('M0 84L14 0L0 14L-14 0z', second),
    ),
    line('M200 1070H420', tint, 5),
  ].join('')
}

type Arm = { points: Point[]; from: number; to: number }

function nearest(arms: readonly Arm[], x: number, y: number): number {
  let near = 1e9
  for (const { points, from, to } of arms) {
    const [a, b] = points[Math.floor(points.length / 2)] ?? [0, 0]
    if (Math.hypot(x - a, y - b) - 260 > near) continue
    points.forEach(([px, py], i) => {
      near = Math.min(
        near,
        Math.hypot(x - px, y - py) - Math.max(9, lerp(from, to, i / points.length) * 0.66),
      )
    })
  }
  return near
}

/** One tilled field of a slanting grid, or nothing where water runs or ground lies fallow. */
function parcel(
  dice: Dice,
  i: number,
  dry: (x: number, y: number) => boolean,
  colours: [string, string, string],
): string {
  const [u, v] = [(i % 22) * 92 - 1000, Math.floor(i / 22) * 78 - 560]
  const tilt = u < 0 ? 14 : -11
  const [cx, cy] = polar(960, 480, Math.hypot(u, v), (Math.atan2(v, u) * 180) / Math.PI + tilt)
  const [colour, fallow, angle] = [dice.pick(colours), dice.chance(0.3), dice.pick([0, 90])]
  const quad = (
    [
      [-40, -33],
      [40, -33],
      [40, 33],
      [-40, 33],
    ] as const
  ).map(([a, b]) => polar(cx, cy, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI + tilt))
  if (fallow || !quad.every(([x, y]) => dry(x, y))) return ''
  return (
    shape(polyPath(quad, true), colour, 2) + line(hatch([quad], { angle: angle + tilt, gap: 9 }), KEY, 1.5)
  )
}
