/** Ruled shading for flat things: parallel lines kept inside an outline, a little unsteady as drawn by hand. */

import { type Point, polyPath } from './paths.ts'
import type { Dice } from './seeded.ts'

export type Hatching = { angle?: number; gap?: number; dice?: Dice; unsteady?: number; skip?: number }

/** Parallel lines clipped to a polygon (holes allowed: several outlines, even-odd). */
export function hatch(
  outlines: readonly (readonly Point[])[],
  { angle = 45, gap = 12, dice, unsteady = 0, skip = 0 }: Hatching = {},
): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
  const turned = outlines.map((points) =>
    points.map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]),
  )
  const heights = turned.flat().map((p) => p[1])
  const bottom = Math.max(...heights)
  const parts: string[] = []
  for (let v = Math.min(...heights) + gap / 2; v < bottom; v += gap) {
    const cuts = crossings(turned, v)
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const shake = () => (dice && unsteady ? dice.around(0, unsteady) : 0)
      const [from, to] = [(cuts[i] ?? 0) + Math.abs(shake()), (cuts[i + 1] ?? 0) - Math.abs(shake())]
      if (to - from < 2 || (dice && skip && dice.chance(skip))) continue
      const [v1, v2] = [v + shake() * 0.25, v + shake() * 0.25]
      parts.push(
        polyPath([
          [from * cos - v1 * sin, from * sin + v1 * cos],
          [to * cos - v2 * sin, to * sin + v2 * cos],
        ]),
      )
    }
  }
  return parts.join('')
}

export const box = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
]

/** Lines that follow between two edges, `count` of them, like the grain of a bent board. */
export function between(one: readonly Point[], other: readonly Point[], count: number): string {
  const parts: string[] = []
  for (let k = 1; k <= count; k++) {
    const t = k / (count + 1)
    parts.push(
      polyPath(
        one.map(([x, y], i): Point => {
          const [ox, oy] = other[i] ?? [x, y]
          return [x + (ox - x) * t, y + (oy - y) * t]
        }),
      ),
    )
  }
  return parts.join('')
}

function crossings(outlines: readonly (readonly Point[])[], v: number) {
  const cuts: number[] = []
  for (const points of outlines) {
    points.forEach(([x, y], i) => {
      const [px, py] = points[(i + points.length - 1) % points.length] ?? [x, y]
      if (y > v !== py > v) cuts.push(x + ((v - y) / (py - y)) * (px - x))
    })
  }
  return cuts.sort((a, b) => a - b)
}
