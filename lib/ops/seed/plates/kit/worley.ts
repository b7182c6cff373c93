/** Cells with thin walls between them, as in spongy bone (Worley noise). */

/** How much nearer the nearest seed is than the next one: thin walls between cells are small values. */
export function worley(x: number, y: number, cell: number, seed: number): number {
  const [i, j] = [Math.floor(x / cell), Math.floor(y / cell)]
  let [first, second] = [1e9, 1e9]
  for (let dj = -2; dj <= 2; dj++) {
    for (let di = -2; di <= 2; di++) {
      const [a, b] = [i + di, j + dj]
      const away = Math.hypot(
        x - (a + 0.5 + 0.42 * noise(a, b, seed)) * cell,
        y - (b + 0.5 + 0.42 * noise(b, a, seed + 7)) * cell,
      )
      if (away < first) [first, second] = [away, first]
      else if (away < second) second = away
    }
  }
  return second - first
}

function noise(a: number, b: number, seed: number) {
  const value = Math.sin(a * 127.1 + b * 311.7 + seed * 74.7) * 43758.5453
  return (value - Math.floor(value)) * 2 - 1
}
