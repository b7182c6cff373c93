/** Plate: Sound, going in and coming back. */
import { type Field, polygon } from '../../kit/fields.ts'
import { fill, line } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  brushPath,
  clamp,
  type Point,
  pointsOf,
  range,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const ultrasoundWave: Plate = {
  title: 'Sound, going in and coming back',
  ink: 'petrol',
  ground: 'key',
  draw: ultrasound,
}

function ultrasound(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [960, 150]
  const fan: Field = (x, y) => {
    const a = Math.atan2(x - cx, y - cy)
    const r = Math.hypot(x - cx, y - cy)
    return Math.max(Math.abs(a) * r - 0.86 * r, r - 960, 150 - r)
  }
  const bone = (x: number, y: number) =>
    y - (760 + ((x - 900) / 500) ** 2 * 170 - 90 * Math.exp(-(((x - 1180) / 110) ** 2)))
  const arcs = range(74, (i) => {
    const r = 160 + i * 11
    const tone = (x: number, y: number) => {
      const deep = bone(x, y)
      if (deep > 26) return 0.1 + 0.08 * Math.sin(x / 40 + i)
      if (deep > -18) return 0.95
      return clamp(
        0.24 +
          0.3 * Math.sin(x / 90 + y / 34) * Math.sin(y / 60 - x / 170) +
          (Math.abs(y - 560 - (x - 960) * 0.12) < 36 ? 0.34 : 0),
      )
    }
    const points = arcPoints(cx, cy, r, r, 41, 139, Math.round(30 + r / 14))
    return brushPath(points, (_, k) => {
      const [x, y] = points[k] ?? [0, 0]
      return fan(x, y) < 0 ? Math.max(0.3, tone(x, y) * 5) : 0.1
    })
  })
  const probe = smoothPoints(
    pointsOf('840,128 842,200 800,262 880,300 960,310 1040,300 1120,262 1078,200 1080,128'),
    false,
    8,
  )
  return [
    fill(arcs.join(''), tint),
    line(range(9, (i) => `M${1720 - (i % 2) * 14} ${230 + i * 100}h${30 + (i % 2) * 14}`).join(''), tint, 4),
    fill(`M1660 560l34-18v36z`, second),
    line(
      smoothPath(
        range(
          60,
          (i): Point => [110 + i * 6.4, 1050 - (i % 9 === 4 ? 66 : i % 9 === 5 ? -40 : 4 * Math.sin(i))],
        ),
      ),
      second,
      4,
    ),
    solid(polygon([...probe]), [780, 128, 1140, 330], { wash: second, depth: 80, angle: 90, gap: 10 }),
    line(smoothPath(probe.slice(24, 41).map(([x, y]): Point => [x, y + 4])), spot, 8),
    ...range(5, (i) => curve(arcPoints(cx, cy, 190 + i * 24, 190 + i * 24, 60, 120), second, 4 - i * 0.6)),
  ].join('')
}
