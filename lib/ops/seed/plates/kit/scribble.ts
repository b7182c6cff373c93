/** Handwriting nobody can read, for letters, ledgers and notebooks. */
import { type Point, smoothPath } from './paths.ts'
import type { Dice } from './seeded.ts'

/** A line of handwriting nobody can read: loops of uneven height between two ends. */
export function scribble(dice: Dice, x: number, y: number, width: number, size: number): string {
  const points: Point[] = []
  let gap = dice.between(60, 150)
  let path = ''
  for (let at = 0; at < width; at += size * 0.42) {
    points.push(
      [x + at, y + dice.pick([-1, -0.2, 0.1, -0.4]) * size * dice.between(0.3, 1)],
      [x + at + size * 0.2, y + dice.around(0, size * 0.2)],
    )
    if (at > gap || at + size * 0.42 >= width) {
      path += smoothPath(points.splice(0))
      gap = at + dice.between(60, 170)
      at += size * 0.6
    }
  }
  return path
}
