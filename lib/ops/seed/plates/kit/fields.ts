/** Soft clay: shapes as distances (negative inside), to be joined, cut and then engraved in relief. */
import type { Box, Point } from './paths.ts'

export type Field = (x: number, y: number) => number

/** A rod whose ends have their own radius: the beginning of every long bone. */
export function rod(from: Point, to: Point, r1: number, r2 = r1): Field {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const square = dx * dx + dy * dy || 1
  return (x, y) => {
    const t = Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / square))
    return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy) - (r1 + (r2 - r1) * t)
  }
}

export const ball =
  (x: number, y: number, r: number): Field =>
  (px, py) =>
    Math.hypot(px - x, py - y) - r

/** An ellipse, turned by degrees; the distance is close enough for relief. */
export function oval(cx: number, cy: number, rx: number, ry: number, turn = 0): Field {
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const small = Math.min(rx, ry)
  return (x, y) => {
    const [u, v] = [(x - cx) * c + (y - cy) * s, (y - cy) * c - (x - cx) * s]
    const k = Math.hypot(u / rx, v / ry)
    const slope = Math.hypot(u / (rx * rx), v / (ry * ry))
    return slope < 1e-6 ? -small : (k * (k - 1)) / slope
  }
}

/** A closed outline of points. Coordinates lie in flat arrays because this runs millions of times. */
export function polygon(points: readonly Point[]): Field {
  const xs = Float64Array.from(points, (p) => p[0])
  const ys = Float64Array.from(points, (p) => p[1])
  const count = points.length
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY
    let inside = false
    let px = xs[count - 1] ?? 0
    let py = ys[count - 1] ?? 0
    for (let i = 0; i < count; i++) {
      const qx = xs[i] ?? 0
      const qy = ys[i] ?? 0
      const ex = qx - px
      const ey = qy - py
      const wx = x - px
      const wy = y - py
      const along = (wx * ex + wy * ey) / (ex * ex + ey * ey || 1)
      const t = along < 0 ? 0 : Math.min(along, 1)
      const away = (wx - ex * t) * (wx - ex * t) + (wy - ey * t) * (wy - ey * t)
      if (away < nearest) nearest = away
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside
      px = qx
      py = qy
    }
    return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest)
  }
}

export const join =
  (...fields: Field[]): Field =>
  (x, y) =>
    Math.min(...fields.map((f) => f(x, y)))
export const cut =
  (body: Field, ...away: Field[]): Field =>
  (x, y) =>
    Math.max(body(x, y), ...away.map((f) => -f(x, y)))
export const common =
  (...fields: Field[]): Field =>
  (x, y) =>
    Math.max(...fields.map((f) => f(x, y)))

/** Join as clay does, with a soft seam about `soft` units wide. */
export function meld(soft: number, ...fields: Field[]): Field {
  return (x, y) => {
    let so = Number.POSITIVE_INFINITY
    for (const field of fields) so = smoothMin(so, field(x, y), soft)
    return so
  }
}

/** Measure a slow field once on a grid and read between the lines afterwards. */
export function measured(field: Field, [left, top, right, bottom]: Box, step = 5): Field {
  const columns = Math.ceil((right - left) / step) + 2
  const rows = Math.ceil((bottom - top) / step) + 2
  const values = new Float64Array(columns * rows)
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) values[j * columns + i] = field(left + i * step, top + j * step)
  return (x, y) => {
    const u = Math.min(columns - 1.001, Math.max(0, (x - left) / step))
    const v = Math.min(rows - 1.001, Math.max(0, (y - top) / step))
    const i = Math.floor(u)
    const j = Math.floor(v)
    const corner = j * columns + i
    const upper = (values[corner] ?? 0) * (1 - u + i) + (values[corner + 1] ?? 0) * (u - i)
    const lower =
      (values[corner + columns] ?? 0) * (1 - u + i) + (values[corner + columns + 1] ?? 0) * (u - i)
    return upper * (1 - v + j) + lower * (v - j)
  }
}

function smoothMin(a: number, b: number, k: number) {
  if (!Number.isFinite(a)) return b
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - h * h * k * 0.25
}
