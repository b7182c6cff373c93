// How well one colour can be read on another (WCAG 2.2, 1.4.3), and the nearest one that can be.

/** "#0f4c59". */
export type Colour = string

export const LEAST = 4.5

export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The ground on which it is hardest to read, with the ratio there. */
export function hardest(colour: Colour, grounds: readonly Colour[]): { ground: Colour; ratio: number } {
  const all = grounds.map((ground) => ({ ground, ratio: contrast(colour, ground) }))
  return all.reduce((worst, one) => (one.ratio < worst.ratio ? one : worst))
}

/** The same colour, as little darker (on light grounds) or lighter (on dark ones) as makes it readable on all of them. */
export function nearestReadable(colour: Colour, grounds: readonly Colour[]): Colour {
  const isLight = luminance(grounds[0] ?? '#ffffff') > 0.18
  const end = isLight ? [0, 0, 0] : [255, 255, 255]
  for (let step = 0; step <= STEPS; step++) {
    const share = step / STEPS
    const mixed = hexOf(channelsOf(colour).map((channel, at) => channel + ((end[at] ?? 0) - channel) * share))
    if (hardest(mixed, grounds).ratio >= LEAST) return mixed
  }
  return hexOf(end)
}

const STEPS = 200

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => linear(channel / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

const channelsOf = (colour: Colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

const hexOf = (channels: number[]): Colour =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`
