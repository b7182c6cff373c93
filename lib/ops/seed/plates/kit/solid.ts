/** A thing with weight: covers what lies behind, carries its ink a little out of register, is engraved and outlined. */
import { outline } from './contour.ts'
import { engrave, relief, type Tone } from './engrave.ts'
import { type Field, measured } from './fields.ts'
import { fill, KEY, line, moved, over, PAPER } from './ink.ts'
import type { Box } from './paths.ts'

export type Solid = {
  ground?: string
  wash?: string
  key?: string
  /** How far in from the edge the body keeps rising. */
  depth?: number
  angle?: number
  gap?: number
  edge?: number
  shade?: number
  /** Shift of the colour against the line, in plate units. */
  slip?: readonly [number, number]
  bend?: number
  tone?: Tone
}

/** Engraved relief of a field within a box (the box also cuts it). */
export function solid(field: Field, box: Box, look: Solid = {}): string {
  const {
    ground = PAPER,
    wash,
    key = KEY,
    depth = 60,
    angle = -30,
    gap = 11,
    edge = 4,
    shade = 1,
    slip = [-5, 4],
    bend = 0.35,
  } = look
  const wide: Box = [box[0] - 20, box[1] - 20, box[2] + 20, box[3] + 20]
  const body = measured(field, wide)
  const path = outline(body, box, 0, 6)
  const { tone, height } = relief(body, depth)
  const lines = engrave({
    inside: body,
    box,
    angle,
    gap,
    tone: look.tone ?? ((x, y) => tone(x, y) * shade),
    bend: bend ? (x, y) => -height(x, y) * bend : undefined,
  })
  return [
    moved('translate(5 6)', line(path, key, edge)),
    fill(path, ground),
    wash ? over(moved(`translate(${slip[0]} ${slip[1]})`, fill(path, wash))) : '',
    fill(lines, key),
    line(path, key, edge),
  ].join('')
}
