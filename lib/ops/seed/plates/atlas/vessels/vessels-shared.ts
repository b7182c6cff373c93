/** What several plates of this family draw in the same way. */
import { type Point, polar, smoothPoints } from '../../kit/paths.ts'
import type { Dice } from '../../kit/seeded.ts'

export function branch(
  d: Dice,
  from: Point,
  angle: number,
  length: number,
  wide: number,
  depth: number,
  out: (points: Point[], wide: number, depth: number) => void,
): void {
  const mid = polar(from[0], from[1], length * 0.5, angle + d.around(0, 16))
  const to = polar(mid[0], mid[1], length * 0.5, angle + d.around(0, 24))
  out(smoothPoints([from, mid, to], false, 6), wide, depth)
  if (depth === 0) return
  branch(d, to, angle - d.between(14, 42), length * d.between(0.66, 0.84), wide * 0.64, depth - 1, out)
  branch(d, to, angle + d.between(14, 42), length * d.between(0.66, 0.84), wide * 0.64, depth - 1, out)
}
