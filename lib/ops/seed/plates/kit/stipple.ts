/** The needle point: dots thrown where the tone asks for them. */

import type { Tone } from './engrave.ts'
import type { Field } from './fields.ts'
import { line } from './ink.ts'
import { type Box, num } from './paths.ts'
import type { Dice } from './seeded.ts'

/** Up to `count` tries in the box; a dot stays where the field is negative and chance agrees with the tone. */
export function stipple(dice: Dice, box: Box, count: number, inside: Field, tone: Tone = () => 1): string {
  let path = ''
  for (let i = 0; i < count; i++) {
    const [x, y] = [dice.between(box[0], box[2]), dice.between(box[1], box[3])]
    if (inside(x, y) < 0 && dice.chance(tone(x, y))) path += dot(x, y)
  }
  return path
}

/** A dot as a line without length; draw with round ends. */
export const dot = (x: number, y: number) => `M${num(x)} ${num(y)}h0`

/** Dots of two sizes in one colour, which looks less mechanical than one size. */
export function dots(
  dice: Dice,
  box: Box,
  count: number,
  inside: Field,
  colour: string,
  size: number,
  tone?: Tone,
): string {
  return (
    line(stipple(dice, box, count * 0.7, inside, tone), colour, size) +
    line(stipple(dice, box, count * 0.3, inside, tone), colour, size * 1.7)
  )
}
