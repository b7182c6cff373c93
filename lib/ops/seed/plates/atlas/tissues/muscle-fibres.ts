/** Plate: Fibres of a muscle, teased apart. */
import { ball } from '../../kit/fields.ts'
import { disc, fill, KEY, line, moved, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { brushPath, type Point, polar, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { dots } from '../../kit/stipple.ts'

export const muscleFibres: Plate = { title: 'Fibres of a muscle, teased apart', ink: 'oxblood', draw: muscle }

function muscle(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const ends = range(19, (i) => ({
    x: 470 + (i % 5) * 62 + ((i / 5) | 0) * 14 - (((i / 5) | 0) % 2) * 30,
    y: 400 + ((i / 5) | 0) * 104 + (i % 5) * 18,
    r: 48 + ((i * 7) % 13),
  }))
  const tube = ({ x, y, r }: { x: number; y: number; r: number }, i: number) => {
    const lift = (i - 9) * 30
    const path = smoothPoints(
      [
        [x, y],
        [x + 300, y - 30 + lift * 0.1],
        [x + 760, y - 40 + lift * 0.7],
        [2000, y - 120 + lift * 1.7],
      ],
      false,
      22,
    )
    const body = brushPath(path, () => r)
    const bands = path.slice(3).map(([px, py], k): string => {
      const [qx, qy] = path[k + 2] ?? [px, py]
      const l = Math.hypot(px - qx, py - qy) || 1
      const [nx, ny] = [-(py - qy) / l, (px - qx) / l]
      const b = 12
      return smoothPath([
        [px - nx * r, py - ny * r],
        [px + b, py],
        [px + nx * r, py + ny * r],
      ])
    })
    const lower = path.map(([px, py]): Point => [px, py + r * 0.62])
    return (
      shape(body, i % 4 === 1 ? second : i % 3 === 0 ? '#b2564a' : spot, 4) +
      line(bands.join(''), i % 4 === 1 ? KEY : '#f0cdb8', 3) +
      line(smoothPath(lower) + smoothPath(lower.map(([a, b]): Point => [a, b + r * 0.16])), KEY, 3)
    )
  }
  const cap = ({ x, y, r }: { x: number; y: number; r: number }, i: number) =>
    moved(
      `translate(${x} ${y})`,
      shape(
        smoothPath(
          range(7, (k) => polar(0, 0, r * (0.94 + ((k * 3 + i) % 3) * 0.06), k * 51.4)),
          true,
        ),
        PAPER,
        4,
      ),
      line(
        smoothPath(
          range(7, (k) => polar(0, 0, r * 0.8, k * 51.4)),
          true,
        ),
        KEY,
        1.4,
      ),
      dots(sheet.dice, [-r, -r, r, r], 80, ball(0, 0, r * 0.76), spot, 5),
      disc(r * 0.5 * Math.cos(i), r * 0.76 * Math.sin(i), 7, KEY),
    )
  return [
    fill('M56 128H700L420 1152H56z', tint),
    ...range(12, (i) => line(`M${120 + i * 44} 128L${20 + i * 34} 1152`, PAPER, 2)),
    ...ends.flatMap((e, i) => [tube(e, i)]),
    ...ends.map(cap),
  ].join('')
}
