/** Plate: The column, its curves and two of its members. */
import { ball, cut, join, meld, oval, rod } from '../../kit/fields.ts'
import { fill, KEY, line, moved, PAPER } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Box, ellipsePath, lerp, type Point, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const spineColumn: Plate = {
  title: 'The column, its curves and two of its members',
  ink: 'slate',
  ground: 'key',
  draw: spine,
}

function spine(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const count = 17
  const parts = range(count, (i) => {
    const t = i / (count - 1)
    const y = lerp(150, 1120, t)
    const x = 960 + Math.sin(t * Math.PI * 2.1 + 0.4) * 92
    const lean = Math.cos(t * Math.PI * 2.1 + 0.4) * 26
    return { x, y, lean, w: lerp(46, 92, t), h: lerp(17, 27, t) }
  })
  const guide = parts.map(({ x, y }): Point => [x, y])
  return [
    ...range(7, (i) =>
      line(ellipsePath(960, 640, 330 + i * 66, 330 + i * 66), spot, 1.6, { opacity: 0.8 - i * 0.09 }),
    ),
    line(smoothPath(guide.map(([x, y]): Point => [x + 215, y])), second, 3, { dash: '3 14' }),
    ...parts.map(({ x, y, lean, w, h }) => {
      const bone = join(meld(26, oval(0, 0, w, h), ball(w * 0.9, 0, h * 1.02), ball(-w * 0.9, 0, h * 1.02)))
      const spur = meld(20, rod([w + 6, 4], [w + 66, 26], h * 0.5, h * 0.36), ball(w + 76, 32, h * 0.5))
      const area: Box = [-w - 40, -60, w + 130, 90]
      return moved(
        `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(-lean).toFixed(1)})`,
        solid(spur, area, { depth: 14, gap: 7, edge: 3 }),
        solid(bone, area, { depth: h, angle: 90, gap: 7.5, edge: 3.2, ground: PAPER, bend: 0.2 }),
        fill(ellipsePath(0, h + 6, w * 0.8, 6), second),
      )
    }),
    axialView(470, 640, 1, tint),
    axialView(1470, 640, 0.86, second),
  ].join('')
}

function axialView(x: number, y: number, scale: number, wash: string): string {
  const body = meld(30, oval(0, -80, 130, 96), oval(0, -40, 110, 80))
  const arch = meld(
    26,
    rod([-96, 10], [-90, 90], 26),
    rod([96, 10], [90, 90], 26),
    rod([-90, 95], [0, 170], 28),
    rod([90, 95], [0, 170], 28),
    rod([-110, 80], [-215, 50], 24, 19),
    rod([110, 80], [215, 50], 24, 19),
    rod([0, 170], [0, 275], 24, 20),
  )
  const whole = cut(meld(30, body, arch), oval(0, 62, 58, 48))
  return moved(
    `translate(${x} ${y}) scale(${scale})`,
    solid(whole, [-260, -200, 260, 310], { depth: 62, angle: 24, gap: 9.5, wash }),
    line(range(4, (i) => ellipsePath(0, -78, 92 - i * 22, 62 - i * 15)).join(''), KEY, 1.8, { dash: '2 9' }),
  )
}
