/** Plate: Syringe and three vials. */
import { outline } from '../../kit/contour.ts'
import { engrave } from '../../kit/engrave.ts'
import { ball, common, type Field, measured, meld, polygon, rod } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { block, fill, KEY, line, moved, over, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  clamp,
  ellipsePath,
  type Point,
  pointsOf,
  polyPath,
  range,
  roundedPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const syringeVials: Plate = {
  title: 'Syringe and three vials',
  ink: 'ochre',
  ground: 'tint',
  draw: syringe,
}

function syringe(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const barrel: Field = polygon(pointsOf('-330,-66 250,-66 280,-40 280,40 250,66 -330,66'))
  return [
    fill('M56 900H1864V1152H56z', second),
    line(hatch([box(56, 900, 1808, 252)], { angle: 0, gap: 15 }), KEY, 1.6),
    line('M56 900H1864', KEY, 5),
    vial(1130, 1010, 210, 420, spot, 0.5),
    vial(1430, 1040, 250, 330, '#b6532f', 0.66),
    vial(1690, 990, 150, 480, PAPER, 0.3),
    moved(
      'translate(640 560) rotate(-34)',
      shape('M280-16h50v32h-50z', PAPER, 4),
      line('M330 0H640', KEY, 6),
      line('M334-2H600', PAPER, 1.6),
      shape('M-640-14h330v28h-330z', PAPER, 4),
      line(hatch([box(-640, 2, 330, 12)], { angle: 90, gap: 8 }), KEY, 2),
      shape(roundedPath(-690, -78, 52, 156, 10), spot, 5),
      shape(roundedPath(-360, -118, 34, 236, 10), spot, 5),
      solid(barrel, [-340, -70, 290, 70], { depth: 64, angle: 0, gap: 9.5, ground: PAPER, bend: 0 }),
      over(block(-120, -62, 380, 124, '#e0a04e', 0.85)),
      block(-150, -62, 44, 124, KEY),
      line(range(13, (i) => `M${-290 + i * 44}-66v${i % 3 ? 34 : 56}`).join(''), KEY, 4),
      line('M-320-40H240', PAPER, 8),
    ),
    solid(meld(16, ball(1190, 208, 17), rod([1190, 200], [1200, 160], 12, 2)), [1150, 130, 1240, 240], {
      wash: '#e0a04e',
      depth: 16,
      gap: 7,
    }),
    ...range(3, (i) => curve(arcPoints(1190, 208, 44 + i * 22, 44 + i * 22, -40, 60), KEY, 3)),
  ].join('')
}

function vial(x: number, y: number, w: number, h: number, wash: string, full: number): string {
  const body: Point[] = smoothPoints(
    [
      [x - w * 0.2, y - h],
      [x - w * 0.2, y - h * 0.84],
      [x - w * 0.46, y - h * 0.76],
      [x - w / 2, y - h * 0.66],
      [x - w / 2, y - 20],
      [x - w * 0.42, y],
      [x + w * 0.42, y],
      [x + w / 2, y - 20],
      [x + w / 2, y - h * 0.66],
      [x + w * 0.46, y - h * 0.76],
      [x + w * 0.2, y - h * 0.84],
      [x + w * 0.2, y - h],
    ],
    true,
    6,
  )
  const glass = measured(polygon(body), [x - w, y - h - 20, x + w, y + 20], 6)
  return [
    fill(ellipsePath(x + w * 0.3, y + 4, w * 0.9, 20), KEY, 0.85),
    fill(polyPath(body, true), PAPER),
    over(
      fill(
        outline(
          common(glass, (_, py) => y - h * full - py),
          [x - w, y - h - 20, x + w, y + 20],
          0,
          6,
        ),
        wash,
      ),
    ),
    fill(
      engrave({
        inside: glass,
        box: [x - w / 2, y - h, x + w / 2, y],
        angle: 90,
        gap: 10,
        tone: (px) => clamp(Math.abs((px - x + w * 0.12) / w) * 1.7 - 0.3),
      }),
      KEY,
    ),
    line(polyPath(body, true), KEY, 5),
    line(ellipsePath(x, y - h * full, w * 0.49, 9), KEY, 2.5),
    shape(roundedPath(x - w * 0.28, y - h - 54, w * 0.56, 62, 8), wash, 5),
    line(range(8, (i) => `M${x - w * 0.24 + i * w * 0.068} ${y - h - 44}v42`).join(''), KEY, 3),
    shape(roundedPath(x - w * 0.5, y - h * 0.5, w, h * 0.28, 2), PAPER, 4),
    line(
      `M${x - w * 0.36} ${y - h * 0.42}h${w * 0.6}M${x - w * 0.36} ${y - h * 0.36}h${w * 0.42}M${x - w * 0.36} ${y - h * 0.3}h${w * 0.5}`,
      KEY,
      3.4,
    ),
  ].join('')
}
