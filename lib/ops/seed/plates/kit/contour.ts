/** Where a field crosses a level: outlines of clay shapes, height lines of a map (marching squares). */
import type { Field } from './fields.ts'
import { type Box, type Point, polyPath, smoothPath } from './paths.ts'

/** All lines on which the field equals `level`, each a list of points; closed ones end where they began. */
export function contours(field: Field, [left, top, right, bottom]: Box, level = 0, step = 8): Point[][] {
  const [columns, rows] = [Math.ceil((right - left) / step), Math.ceil((bottom - top) / step)]
  const chains: Chains = { ends: new Map(), runs: new Set() }
  let above = rowOf(field, left, top, columns, step, level)
  for (let j = 0; j < rows; j++) {
    const below = rowOf(field, left, top + (j + 1) * step, columns, step, level)
    for (let i = 0; i < columns; i++) {
      const corners = [above[i] ?? 0, above[i + 1] ?? 0, below[i + 1] ?? 0, below[i] ?? 0] as const
      const place = { x: left + i * step, y: top + j * step, step, across: j * columns * 2 + i, columns }
      for (const [a, b] of crossings(corners, place)) attach(a, b, chains)
    }
    above = below
  }
  return [...chains.runs].map((run) => run.map((mark) => mark.point)).filter((points) => points.length > 3)
}

/** The outline of a field as path data; a field cut off by the box is closed along the box. */
export function outline(field: Field, box: Box, level = 0, step = 8): string {
  const [left, top, right, bottom] = box
  const walled: Field = (x, y) =>
    x <= left || x >= right || y <= top || y >= bottom ? Math.max(field(x, y), level + step / 2) : field(x, y)
  const wide: Box = [left - step, top - step, right + step, bottom + step]
  return contours(walled, wide, level, step)
    .map((points) => polyPath(points, true))
    .join('')
}

/** Height lines as smooth path data. */
export function heightLines(field: Field, box: Box, level: number, step = 14): string {
  return contours(field, box, level, step)
    .map((points) => smoothPath(points.filter((_, i) => i % 2 === 0 || i === points.length - 1)))
    .join('')
}

/** A point on a grid edge; the edge's number tells neighbours' crossings apart and the same one again. */
type Mark = { edge: number; point: Point }
type Chains = { ends: Map<number, Mark[]>; runs: Set<Mark[]> }
type Corners = readonly [number, number, number, number]

function rowOf(field: Field, left: number, y: number, columns: number, step: number, level: number) {
  return Array.from({ length: columns + 1 }, (_, i) => field(left + i * step, y) - level || 1e-9)
}

function crossings(
  [a, b, c, d]: Corners,
  place: { x: number; y: number; step: number; across: number; columns: number },
): [Mark, Mark][] {
  const { x, y, step: s, across, columns } = place
  const below = across + columns * 2
  const cuts: Mark[] = []
  if (a > 0 !== b > 0) cuts.push({ edge: across * 2, point: [x + (s * a) / (a - b), y] })
  if (b > 0 !== c > 0) cuts.push({ edge: across * 2 + 3, point: [x + s, y + (s * b) / (b - c)] })
  if (c > 0 !== d > 0) cuts.push({ edge: below * 2, point: [x + (s * d) / (d - c), y + s] })
  if (d > 0 !== a > 0) cuts.push({ edge: across * 2 + 1, point: [x, y + (s * a) / (a - d)] })
  const [p, q, r, t] = cuts
  if (p && q && r && t)
    return [
      [p, q],
      [r, t],
    ]
  return p && q ? [[p, q]] : []
}

function attach(a: Mark, b: Mark, { ends, runs }: Chains) {
  const [one, other] = [ends.get(a.edge), ends.get(b.edge)]
  ends.delete(a.edge)
  ends.delete(b.edge)
  if (one && one === other) {
    if (one[0]) one.push(one[0])
  } else if (one && other) {
    const head = one[0]?.edge === a.edge ? one.reverse() : one
    head.push(...(other[0]?.edge === b.edge ? other : other.reverse()))
    runs.delete(other)
    const tail = head[head.length - 1]
    if (tail) ends.set(tail.edge, head)
  } else if (one) extend(one, a, b, ends)
  else if (other) extend(other, b, a, ends)
  else {
    const fresh = [a, b]
    runs.add(fresh)
    ends.set(a.edge, fresh)
    ends.set(b.edge, fresh)
  }
}

function extend(run: Mark[], at: Mark, by: Mark, ends: Map<number, Mark[]>) {
  if (run[0]?.edge === at.edge) run.unshift(by)
  else run.push(by)
  ends.set(by.edge, run)
}
