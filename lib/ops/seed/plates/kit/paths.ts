/** The draughtsman's curves: points in, SVG path data out, short enough to keep plates light. */

export type Point = readonly [number, number]
export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** One decimal is finer than the press; the leading zero is dropped. */
export function num(value: number): string {
  const text = String(Math.round(value * 10) / 10)
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text
}

/** Points as one reads them off a drawing: "120,40 180,44 …". */
export const pointsOf = (text: string): Point[] =>
  text.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number)
    return [x, y]
  })

/** Straight lines through points, written relative to save room. */
export function polyPath(points: readonly Point[], closed = false): string {
  const first = points[0]
  if (!first) return ''
  let [x, y] = [round(first[0]), round(first[1])]
  let path = `M${num(x)} ${num(y)}`
  for (const point of points.slice(1)) {
    const [nx, ny] = [round(point[0]), round(point[1])]
    path += `l${pair(nx - x, ny - y)}`
    x = nx
    y = ny
  }
  return closed ? `${path}z` : path
}

/** A smooth curve through points (Catmull-Rom as Béziers). */
export function smoothPath(points: readonly Point[], closed = false): string {
  const at = (i: number) => pick(points, i, closed)
  const last = closed ? points.length : points.length - 1
  const start = at(0)
  let path = `M${num(start[0])} ${num(start[1])}`
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    path += `C${pair(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6)} ${pair(c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6)} ${pair(c[0], c[1])}`
  }
  return closed ? `${path}z` : path
}

/** The same smooth curve as a list of points, for shapes that must be measured. */
export function smoothPoints(points: readonly Point[], closed = false, perPart = 10): Point[] {
  const at = (i: number) => pick(points, i, closed)
  const parts = closed ? points.length : points.length - 1
  const result: Point[] = []
  for (let i = 0; i < parts; i++) {
    for (let s = 0; s < perPart; s++)
      result.push(between(at(i - 1), at(i), at(i + 1), at(i + 2), s / perPart))
  }
  if (!closed) result.push(at(parts))
  return result
}

/** A line that swells: points with a half-width each, as one closed outline. */
export function brushPath(points: readonly Point[], half: (share: number, index: number) => number): string {
  const left: Point[] = []
  const right: Point[] = []
  points.forEach(([x, y], i) => {
    const [ax, ay] = points[Math.max(0, i - 1)] ?? [x, y]
    const [bx, by] = points[Math.min(points.length - 1, i + 1)] ?? [x, y]
    const length = Math.hypot(bx - ax, by - ay) || 1
    const w = half(i / Math.max(1, points.length - 1), i)
    left.push([x - ((by - ay) / length) * w, y + ((bx - ax) / length) * w])
    right.push([x + ((by - ay) / length) * w, y - ((bx - ax) / length) * w])
  })
  return polyPath([...left, ...right.reverse()], true)
}

export const circlePath = (x: number, y: number, r: number) => ellipsePath(x, y, r, r)

export function ellipsePath(x: number, y: number, rx: number, ry: number): string {
  return `M${num(x - rx)} ${num(y)}a${pair(rx, ry)} 0 1 0 ${pair(2 * rx, 0)}a${pair(rx, ry)} 0 1 0 ${pair(-2 * rx, 0)}z`
}

export const rectPath = (x: number, y: number, w: number, h: number) =>
  `M${pair(x, y)}h${num(w)}v${num(h)}h${num(-w)}z`

/** A rectangle with rounded corners. */
export function roundedPath(x: number, y: number, w: number, h: number, r: number): string {
  const arc = (dx: number, dy: number) => `a${pair(r, r)} 0 0 1 ${pair(dx, dy)}`
  return `M${pair(x + r, y)}h${num(w - 2 * r)}${arc(r, r)}v${num(h - 2 * r)}${arc(-r, r)}h${num(2 * r - w)}${arc(-r, -r)}v${num(2 * r - h)}${arc(r, -r)}z`
}

/** Points on an arc; angles in degrees, clockwise from the right. */
export function arcPoints(
  x: number,
  y: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  count = 40,
): Point[] {
  return Array.from({ length: count + 1 }, (_, i) => {
    const a = ((from + ((to - from) * i) / count) * Math.PI) / 180
    return [x + rx * Math.cos(a), y + ry * Math.sin(a)] as const
  })
}

export const lerp = (a: number, b: number, t: number) => a + (b - a) * t
export const clamp = (value: number, low = 0, high = 1) => Math.min(high, Math.max(low, value))
export const polar = (x: number, y: number, r: number, degrees: number): Point => [
  x + r * Math.cos((degrees * Math.PI) / 180),
  y + r * Math.sin((degrees * Math.PI) / 180),
]
export const range = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: Math.max(0, Math.round(count)) }, (_, i) => make(i))

function pick(points: readonly Point[], i: number, closed: boolean): Point {
  const n = points.length
  const index = closed ? ((i % n) + n) % n : Math.min(n - 1, Math.max(0, i))
  return points[index] ?? [0, 0]
}

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const one = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t)
  return [one(a[0], b[0], c[0], d[0]), one(a[1], b[1], c[1], d[1])]
}

const round = (value: number) => Math.round(value * 10) / 10
const pair = (x: number, y: number) => {
  const second = num(y)
  return second.startsWith('-') ? `${num(x)}${second}` : `${num(x)} ${second}`
}
