/** The dice of the print shop: chance that falls the same way every time for the same picture. */

export type Dice = ReturnType<typeof dice>

/** A generator seeded by a name (mulberry32 over an FNV-1a hash): same name, same picture, on every machine. */
export function dice(name: string) {
  let state = hash(name)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + (high - low) * next()
  return {
    next,
    between,
    around: (middle: number, spread: number) => middle + spread * (next() + next() - 1),
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0],
  }
}

function hash(name: string) {
  let value = 0x811c9dc5
  for (const letter of name) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value | 0
}
