/** What a plate is: a title, its inks and a drawing made on a sheet. */
import { INKS, type InkName, KEY, type LineStyle, line } from './ink.ts'
import { words } from './letters.ts'
import type { Sheet } from './paper.ts'
import { type Point, polyPath, smoothPath } from './paths.ts'

export type Plate = {
  title: string
  ink: InkName
  /** Colour of the whole frame; paper when absent. */
  ground?: 'key' | 'spot' | 'second' | 'tint'
  double?: boolean
  draw: (sheet: Sheet) => string
}

export type Family = Record<string, Plate>

/** The dark of a night plate: near black with a breath of the spot ink. */
export const NIGHT: Record<InkName, string> = {
  petrol: '#132e35',
  oxblood: '#321816',
  ochre: '#2c2417',
  moss: '#232a1b',
  slate: '#1c2631',
  plum: '#2a1b23',
  verdigris: '#17302c',
  rust: '#2f1c15',
}

export function groundColour(plate: Plate): string | null {
  if (!plate.ground) return null
  return plate.ground === 'key' ? NIGHT[plate.ink] : INKS[plate.ink][plate.ground]
}

/** A leader with a small italic letter at its outer end, as in an atlas. */
export function leader(letter: string, from: Point, to: Point, colour = KEY): string {
  const right = to[0] >= from[0]
  return (
    line(polyPath([from, to]), colour, 1.6) +
    words(letter, to[0] + (right ? 10 : -10), to[1] + 10, colour, {
      size: 34,
      cut: '400-italic',
      align: right ? 'left' : 'right',
    })
  )
}

export const curve = (points: readonly Point[], colour: string, width: number, style?: LineStyle) =>
  line(smoothPath(points), colour, width, style)
