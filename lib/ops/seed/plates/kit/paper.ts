/** The sheet: paper with fibres, the frame, the numeral, and the salt that rubs off every printed area. */
import { block, type Inks, KEY, line, PAPER } from './ink.ts'
import { words } from './letters.ts'
import { type Box, num, type Point, rectPath, smoothPath } from './paths.ts'
import { type Dice, dice } from './seeded.ts'
import { dot } from './stipple.ts'

export const WIDTH = 1920
export const HEIGHT = 1280
/** The frame stays whole in a 16:9 crop; in a square crop its upper and lower lines run through. */
export const FRAME: Box = [56, 128, 1864, 1152]

export type Sheet = { name: string; inks: Inks; dice: Dice; slip: readonly [number, number] }

export function sheetFor(name: string, inks: Inks): Sheet {
  const chance = dice(name)
  const way = chance.pick([-1, 1])
  return { name, inks, dice: chance, slip: [way * chance.between(4, 8), chance.between(3, 7)] }
}

/** Fibres and foxing of bare paper, below all ink. */
export function paperGrain(chance: Dice, width = WIDTH, height = HEIGHT, colour = '#8a7350'): string {
  const fibres = Array.from({ length: 90 }, () => fibre(chance, width, height)).join('')
  let specks = ''
  for (let i = 0; i < 700; i++) specks += dot(chance.between(0, width), chance.between(0, height))
  return line(fibres, colour, 1.2, { opacity: 0.28 }) + line(specks, colour, 2.2, { opacity: 0.26 })
}

/** Tiny bare spots over all ink, as a stone leaves them. */
export function salt(chance: Dice, [left, top, right, bottom]: Box, count = 1500, colour = PAPER): string {
  let fine = ''
  let coarse = ''
  for (let i = 0; i < count; i++) {
    const spot = dot(chance.between(left, right), chance.between(top, bottom))
    if (i % 6 === 0) coarse += spot
    else fine += spot
  }
  return line(fine, colour, 2, { opacity: 0.55 }) + line(coarse, colour, 3.4, { opacity: 0.42 })
}

/** Frame, numeral above and title below it, both outside the wide crop and in the middle, where no narrower one cuts them. */
export function frame(numeral: string, title: string, double: boolean): string {
  const [left, top, right, bottom] = FRAME
  const inner = double
    ? line(rectPath(left + 9, top + 9, right - left - 18, bottom - top - 18), KEY, 1.4)
    : ''
  return [
    line(rectPath(left, top, right - left, bottom - top), KEY, 3, { join: 'miter' }),
    inner,
    words(`Pl. ${numeral}`, WIDTH / 2, top - 34, KEY, { size: 34, cut: '400-italic', align: 'middle' }),
    words(title, WIDTH / 2, bottom + 62, KEY, { size: 32, cut: '400-italic', align: 'middle' }),
  ].join('')
}

export const ground = (colour: string) =>
  block(FRAME[0], FRAME[1], FRAME[2] - FRAME[0], FRAME[3] - FRAME[1], colour)

/** Thin strokes of dry ground between solid areas: a rough rectangle of ink whose edges are not ruled. */
export function roughBlock(chance: Dice, [left, top, right, bottom]: Box, rough = 3): string {
  const shake = () => chance.around(0, rough)
  const steps = 14
  const side = (from: Point, to: Point) =>
    Array.from(
      { length: steps },
      (_, i): Point => [
        from[0] + ((to[0] - from[0]) * i) / steps + shake(),
        from[1] + ((to[1] - from[1]) * i) / steps + shake(),
      ],
    )
  const points = [
    ...side([left, top], [right, top]),
    ...side([right, top], [right, bottom]),
    ...side([right, bottom], [left, bottom]),
    ...side([left, bottom], [left, top]),
  ]
  return `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}z`
}

function fibre(chance: Dice, width: number, height: number): string {
  const [x, y] = [chance.between(0, width), chance.between(0, height)]
  const [dx, dy] = [chance.around(0, 30), chance.around(0, 30)]
  return smoothPath([
    [x, y],
    [x + dx, y + chance.around(0, 14)],
    [x + dx * 1.4, y + dy],
  ])
}
