// The publication's own colours: each by day and at night, readable on every ground where it is text (decision 043).
import { type Colour, hardest, LEAST, nearestReadable } from './contrast.ts'

/** As in tokens.css; tests/unit/lib/settings/colours.test.ts compares them. */
export const GROUNDS = {
  day: ['#fbf9f4', '#fffefb', '#f3eee3', '#e9e6dc', '#f3e3a8'],
  night: ['#1a1815', '#24211d', '#25221d', '#2e2b26', '#443c16'],
} as const

export type Theme = keyof typeof GROUNDS
export type ColourPair = { day: Colour; night: Colour }
/** By "house", or the slug of a section. */
export type Colours = Record<string, ColourPair>

export const HOUSE = 'house'
export type ColourFault = { message: string; nearest: Colour }

/** Why a colour cannot be text by day or at night, with the nearest that can; null when it can. */
export function colourFault(colour: Colour, theme: Theme): ColourFault | null {
  if (!/^#[0-9a-f]{6}$/.test(colour)) return null
  const { ground, ratio } = hardest(colour, GROUNDS[theme])
  if (ratio >= LEAST) return null
  const nearest = nearestReadable(colour, GROUNDS[theme])
  const when = theme === 'day' ? 'by day' : 'at night'
  return {
    message: `${colour} cannot be read ${when}: on ${ground} it has a contrast of ${toOne(ratio)}, and text needs ${toOne(LEAST)}. The nearest that can is ${nearest}.`,
    nearest,
  }
}

/** A colour for the other half of the day, from the one that somebody chose. */
export const colourFor = (theme: Theme, colour: Colour): Colour => nearestReadable(colour, GROUNDS[theme])

const toOne = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`
