// The second factor's code as a drawing: one path of squares, in a box of `size` units.
import { encode } from 'uqr'

export type Drawing = { size: number; path: string }

/** Medium correction: it is read from a screen, at an angle. */
export function drawCode(text: string): Drawing {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size, path: squares.join('') }
}
