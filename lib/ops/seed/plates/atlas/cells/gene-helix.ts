/** Plate: The double thread. */
import { KEY, line, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { brushPath, type Point, polyPath, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const geneHelix: Plate = {
  title: 'The double thread',
  ink: 'verdigris',
  ground: 'second',
  draw: helix,
}

function helix(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const turns = 2.4
  const at = (t: number, phase: number): Point => [
    lerpX(t) + Math.cos(t * Math.PI * 2 * turns + phase) * 116,
    1240 - t * 1200 + Math.cos(t * Math.PI * 2 * turns + phase) * 150,
  ]
  const lerpX = (t: number) => 190 + t * 1540
  const depth = (t: number, phase: number) => Math.sin(t * Math.PI * 2 * turns + phase)
  const n = 200
  const strand = (phase: number, near: boolean, colour: string) =>
    segments(n, (t) => depth(t, phase) >= 0 === near)
      .map((list) => {
        const path = brushPath(
          list.map((t) => at(t, phase)),
          (_, i) => 15 + 17 * (1 + depth(list[i] ?? 0, phase)),
        )
        const lines = range(6, (k) =>
          smoothPath(
            list.map((t): Point => {
              const [x, y] = at(t, phase)
              const w = (15 + 17 * (1 + depth(t, phase))) * (k / 3 - 0.83)
              return [x + w * 0.62, y + w * 0.78]
            }),
          ),
        )
        return shape(path, colour, 5) + line(lines.slice(near ? 2 : 0).join(''), KEY, near ? 2 : 2.4)
      })
      .join('')
  const rungs = range(40, (i) => {
    const t = (i + 0.5) / 40
    const [a, b] = [at(t, 0), at(t, Math.PI)]
    const m: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    return (
      line(polyPath([a, m]), KEY, 15) +
      line(polyPath([m, b]), KEY, 15) +
      line(polyPath([a, m]), i % 3 ? '#e2b66a' : spot, 9) +
      line(polyPath([m, b]), i % 2 ? PAPER : tint, 9)
    )
  })
  return [
    ...range(10, (i) => ring(960, 640, 180 + i * 90, '#c9694a', 2)),
    strand(0, false, tint),
    strand(Math.PI, false, spot),
    ...rungs,
    strand(0, true, PAPER),
    strand(Math.PI, true, spot),
  ].join('')
}

function segments(n: number, want: (t: number) => boolean): number[][] {
  const lists: number[][] = []
  let open: number[] = []
  for (let i = 0; i <= n; i++) {
    if (want(i / n)) open.push(i / n)
    if ((!want(i / n) || i === n) && open.length > 0) {
      if (open.length > 2) lists.push(open)
      open = []
    }
  }
  return lists
}
