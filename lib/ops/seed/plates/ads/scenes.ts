/** Pictures of the house advertisements, each filling the rectangle it is given. */
import { meld, oval, rod } from '../kit/fields.ts'
import { hatch } from '../kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, PAPER, ring, shape } from '../kit/ink.ts'
import { words } from '../kit/letters.ts'
import {
  arcPoints,
  ellipsePath,
  lerp,
  num,
  type Point,
  pointsOf,
  polyPath,
  range,
  rectPath,
  smoothPath,
} from '../kit/paths.ts'
import { dice } from '../kit/seeded.ts'
import { solid } from '../kit/solid.ts'

/** A scene in units of its own, cut to the rectangle. */
export const scene = (x: number, y: number, w: number, h: number, ...parts: string[]) =>
  `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${num(-w)} ${num(-h)} ${2 * w} ${2 * h}">${parts.join('')}</svg>`

/** A folded magazine on a table. */
export function paper(x: number, y: number, w: number, h: number): string {
  const page: Point[] = pointsOf('-150,-150 70,-176 96,130 -150,168')
  const fold: Point[] = pointsOf('-150,-150 -196,-120 -196,190 -150,168')
  return scene(
    x,
    y,
    w,
    h,
    block(-w, -h, 2 * w, 2 * h, '#d9a862'),
    line(
      range(16, (i) =>
        smoothPath(
          range(9, (k): Point => [-w + (k * w) / 4, -h + i * (h / 7.5) + Math.sin(k * 1.2 + i) * 9]),
        ),
      ).join(''),
      '#b98843',
      3,
    ),
    fill(polyPath(pointsOf('-190,196 110,150 150,190 -150,240'), true), KEY, 0.35),
    moved(
      'rotate(-8)',
      shape(polyPath(fold, true), '#cfc4ae', 4),
      line(hatch([fold], { angle: 82, gap: 7 }), KEY, 2),
      shape(polyPath(page, true), PAPER, 4.5),
      moved(
        'translate(-34 0) rotate(-6.6) scale(.98)',
        words('SYNOVIA', -4, -106, '#83302c', { size: 49, cut: '600-normal', align: 'middle' }),
        line('M-104 -92H96', KEY, 2.4),
        block(-104, -80, 200, 128, '#1f5a66'),
        disc(30, -24, 40, '#d59a46'),
        line(range(9, (i) => `M-104 ${-6 + i * 6}H96`).join(''), PAPER, 2),
        line('M-104 68H70M-104 84H88M-104 100H40M-104 116H80', KEY, 4),
      ),
    ),
    disc(236, 60, 78, KEY),
    disc(230, 54, 76, PAPER),
    ring(230, 54, 76, KEY, 4),
    disc(230, 54, 56, '#5a3524'),
    ring(230, 54, 56, KEY, 4),
    line(smoothPath(arcPoints(230, 54, 36, 36, 200, 300, 8)), '#b98843', 6),
    line(smoothPath(pointsOf('300,26 344,20 342,76 302,78')), KEY, 13),
    line(smoothPath(pointsOf('300,26 344,20 342,76 302,78')), PAPER, 6),
  )
}

/** A shelf of magazine spines in muted colours. */
export function shelf(x: number, y: number, w: number, h: number): string {
  const chance = dice('ad shelf')
  const spines: string[] = []
  for (let at = -w; at < w; ) {
    const wide = chance.between(24, 44)
    const high = chance.pick([300, 310, 310, 318]) * (h / 226)
    const colour = chance.pick(['#7d8a6a', '#a8735a', '#5f7680', '#c2a266', '#8a6a74', '#d9cdb0', '#6f5a4a'])
    const top = h - 60 - high
    spines.push(
      shape(rectPath(at, top, wide, high), colour, 3.4) +
        block(at, top + 22, wide, 10, KEY, 0.7) +
        block(at, h - 110, wide, 6, KEY, 0.7) +
        `<g transform="translate(${num(at + wide / 2 + 6)} ${num(h - 128)}) rotate(-90)">${words(`SYNOVIA ${(spines.length % 12) + 1}`, 0, 0, KEY, { size: 19, cut: '600-normal', track: 0.06 })}</g>`,
    )
    at += wide + (spines.length === 9 ? 46 : 0)
  }
  return scene(
    x,
    y,
    w,
    h,
    block(-w, -h, 2 * w, 2 * h, '#4a2420'),
    line(range(30, (i) => `M${-w} ${-h + i * 18}H${w}`).join(''), '#5a312b', 3),
    ...spines,
    shape(rectPath(-w - 10, h - 60, 2 * w + 20, 30), '#c99a5f', 4),
    block(-w, h - 30, 2 * w, 30, '#2c1412'),
  )
}

/** The hall as a speaker sees it: rows rising to the doors, every seat with an opinion. */
export function gathering(x: number, y: number, w: number, h: number): string {
  const chance = dice('ad gathering')
  const rows = range(7, (r) => {
    const t = r / 6
    const bend = lerp(40, 130, t)
    const level = lerp(-h * 0.42, h * 0.62, t)
    const size = lerp(13, 34, t)
    const count = Math.round((2 * w) / (size * 2.9)) + 1
    return (
      range(count, (i) => {
        const px = -w + (i + (r % 2) * 0.5) * ((2 * w) / (count - 1))
        const py = level - bend * (px / w) ** 2
        if (chance.chance(0.1)) return ''
        const coat = chance.pick(['#d3ae62', '#a8432f', '#3f7f72', '#e6d2b8', '#465a6e'])
        return (
          shape(
            smoothPath([
              [px - size * 1.25, py + size * 2.2],
              [px - size * 1.05, py + size * 0.9],
              [px, py + size * 0.6],
              [px + size * 1.05, py + size * 0.9],
              [px + size * 1.25, py + size * 2.2],
            ]),
            coat,
            3,
          ) +
          shape(
            ellipsePath(px, py, size * 0.72, size * 0.9),
            chance.pick(['#f1d9c0', '#cf9f75', '#84553a', '#e2bd95']),
            3,
          ) +
          fill(
            `M${num(px - size * 0.74)} ${num(py - size * 0.1)}a${num(size * 0.74)} ${num(size * 0.86)} 0 0 1 ${num(size * 1.48)} 0q${num(-size * 0.74)} ${num(-size * 0.6)} ${num(-size * 1.48)} 0z`,
            chance.pick([KEY, '#5b3b2c', '#cfc4ae', '#8c3f2a']),
          )
        )
      }).join('') +
      line(
        smoothPath(range(9, (k): Point => [-w + (k * w) / 4, level + size * 2.15 - bend * (k / 4 - 1) ** 2])),
        KEY,
        size * 0.75,
      ) +
      line(
        smoothPath(range(9, (k): Point => [-w + (k * w) / 4, level + size * 2.15 - bend * (k / 4 - 1) ** 2])),
        '#b07a4a',
        size * 0.5,
      )
    )
  })
  return scene(
    x,
    y,
    w,
    h,
    block(-w, -h, 2 * w, 2 * h, '#e6cfa8'),
    line(
      range(9, (i) =>
        smoothPath(arcPoints(0, 60, w * (0.5 + i * 0.14), h * (0.9 + i * 0.2), 190, 350, 20)),
      ).join(''),
      '#b48a5c',
      3,
    ),
    ...[-0.62, 0.62].map((s) => shape(rectPath(s * w - 34, -h * 0.92, 68, h * 0.5), '#633c4c', 4)),
    ...rows,
  )
}

/** Sound going round a knee. */
export function knee(x: number, y: number, w: number, h: number): string {
  const femur = meld(50, rod([-190, -150], [-50, -40], 44, 50), oval(-6, -4, 84, 72, 30))
  const shin = meld(44, oval(44, 108, 88, 40, 24), rod([40, 110], [-60, 300], 58, 44))
  return scene(
    x,
    y,
    w,
    h,
    block(-w, -h, 2 * w, 2 * h, '#f0cfae'),
    ...range(14, (i) => ring(0, 30, 132 + i * 36, i % 3 === 1 ? '#24525c' : '#b1532f', i % 3 === 1 ? 9 : 4)),
    disc(0, 30, 126, PAPER),
    ring(0, 30, 126, KEY, 3),
    solid(shin, [-200, 50, 200, 340], { depth: 46, angle: 10, gap: 9, wash: '#f2e2c4' }),
    solid(femur, [-260, -240, 140, 110], { depth: 60, angle: -30, gap: 9, wash: '#f2e2c4' }),
    solid(oval(104, 14, 26, 46, 14), [60, -50, 150, 80], { depth: 24, gap: 8, wash: '#24525c' }),
  )
}
