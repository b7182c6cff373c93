/** Pictures of the demo's paid advertisements, whose advertisers are invented; each fills the rectangle it is given. */
import { block, disc, KEY, line, moved, PAPER, ring, shape } from '../kit/ink.ts'
import { num, type Point, polar, polyPath, range, rectPath } from '../kit/paths.ts'
import { scene } from './scenes.ts'

/** A goniometer opened to a right angle over its own graduation. */
export function goniometer(x: number, y: number, w: number, h: number): string {
  const tick = (degrees: number) => {
    const [from, to] = [polar(0, 0, 150, degrees), polar(0, 0, degrees % 30 === 0 ? 118 : 134, degrees)]
    return `M${from.map(num).join(' ')}L${to.map(num).join(' ')}`
  }
  const arm = (turn: number, colour: string) =>
    moved(
      `rotate(${turn})`,
      shape(rectPath(-26, -26, 330, 52), colour, 5),
      line('M60 0H280', KEY, 3),
      disc(276, 0, 9, KEY),
    )
  return scene(
    x,
    y,
    w,
    h,
    block(-w, -h, 2 * w, 2 * h, '#c9d3c4'),
    line(range(12, (i) => `M${-w} ${-h + i * 40}H${w}`).join(''), '#aebba9', 2),
    moved(
      'translate(-110 90)',
      disc(0, 0, 160, PAPER),
      ring(0, 0, 160, KEY, 5),
      line(range(36, (i) => tick(i * 10)).join(''), KEY, 3),
      arm(0, '#c79a3f'),
      arm(-90, '#e0bd6c'),
      disc(0, 0, 38, '#8a6a2a'),
      ring(0, 0, 38, KEY, 5),
      line('M-16 0H16M0 -16V16', KEY, 5),
    ),
  )
}

/** A staircase seen from the side, and the banister that goes all the way up. */
export function banister(x: number, y: number, w: number, h: number): string {
  const [steps, wide, high] = [9, (2 * w) / 9, (1.5 * h) / 9]
  const corner = (i: number): Point => [-w + i * wide, h * 0.95 - i * high]
  const outline = range(steps, (i): Point[] => {
    const [left, top] = corner(i)
    return [
      [left, top],
      [left, top - high],
      [left + wide, top - high],
    ]
  }).flat()
  const rail = (i: number): Point => [corner(i)[0] + wide / 2, corner(i)[1] - high - 150]
  return scene(
    x,
    y,
    w,
    h,
    block(-w, -h, 2 * w, 2 * h, '#e8cdb9'),
    line(range(9, (i) => `M${num(-w + i * 80)} ${-h}V${h}`).join(''), '#d8b49b', 3),
    shape(polyPath([...outline, [w, h], [-w, h]], true), '#7c3b3f', 5),
    line(range(steps, (i) => `M${rail(i).map(num).join(' ')}V${num(corner(i)[1] - high)}`).join(''), KEY, 7),
    line(polyPath([rail(-1), rail(steps)]), KEY, 26),
    line(polyPath([rail(-1), rail(steps)]), '#d9a24a', 15),
    disc(...rail(1), 24, '#d9a24a'),
    ring(...rail(1), 24, KEY, 5),
  )
}
