/** Plate: A bridge of five spans. */
import { engrave } from '../../kit/engrave.ts'
import { polygon } from '../../kit/fields.ts'
import { hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, over, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  arcPoints,
  clamp,
  ellipsePath,
  type Point,
  pointsOf,
  polyPath,
  range,
  smoothPath,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const bridgeSpan: Plate = {
  title: 'A bridge of five spans',
  ink: 'verdigris',
  ground: 'tint',
  draw: bridge,
}

function bridge(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const arch = (x: number, w: number, y: number, h: number) =>
    polyPath([...arcPoints(x, y, w, h, 180, 360, 30), [x + w, 830], [x - w, 830]], true)
  const spans = [
    [230, 150, 690, 130],
    [590, 170, 660, 170],
    [985, 190, 640, 215],
    [1390, 170, 660, 170],
    [1745, 150, 690, 130],
  ] as const
  const wall: Point[] = pointsOf('0,560 400,500 985,400 1570,500 1920,560 1920,830 0,830')
  const water = engrave({
    inside: (_, y) => 828 - y,
    box: [56, 828, 1864, 1152],
    gap: 13,
    step: 16,
    tone: (x, y) => {
      const mirrored = spans.some(
        ([sx, w]) => Math.abs(x - sx + Math.sin(y / 9) * 14) < w * (1 - (y - 828) / 900),
      )
      return clamp((mirrored ? 0.08 : 0.62) + 0.16 * Math.sin(x / 60 + y / 7) - (y - 828) / 1500)
    },
  })
  const voussoirs = spans.flatMap(([x, w, y, h]) =>
    range(19, (i) =>
      polyPath([
        arcPoints(x, y, w, h, 180 + i * 10, 180 + i * 10, 1)[0] ?? [0, 0],
        arcPoints(x, y, w + 40, h + 40, 180 + i * 10, 180 + i * 10, 1)[0] ?? [0, 0],
      ]),
    ),
  )
  return [
    fill('M56 128H1864V830H56z', '#f2e4c4'),
    disc(985, 560, 320, second),
    line(range(15, (i) => `M56 ${160 + i * 26 + i * i * 0.4}H1864`).join(''), '#e0c99a', 3),
    fill(
      smoothPath(
        pointsOf('0,700 200,560 420,620 640,500 860,600 1100,520 1350,610 1600,480 1950,640 1950,840 0,840'),
        true,
      ),
      tint,
    ),
    line(
      hatch(
        [
          pointsOf(
            '0,830 0,720 200,580 420,640 640,520 860,620 1100,540 1350,630 1600,500 1900,640 1900,830',
          ),
        ],
        { angle: 60, gap: 19 },
      ),
      spot,
      1.6,
    ),
    `<g>${fill(`${polyPath(wall, true)}${spans.map(([x, w, y, h]) => arch(x, w, y, h)).join('')}`, PAPER)}${over(moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(`${polyPath(wall, true)}${spans.map(([x, w, y, h]) => arch(x, w, y, h)).join('')}`, '#e2d3ae')))}</g>`,
    line(
      range(9, (i) =>
        polyPath([
          [0, 590 + i * 28],
          [985, 432 + i * 40],
          [1920, 590 + i * 28],
        ]),
      ).join(''),
      KEY,
      0.1,
    ),
    ...spans.map(
      ([x, w, y, h]) =>
        line(arch(x, w, y, h), KEY, 5) +
        line(polyPath(arcPoints(x, y, w + 40, h + 40, 180, 360, 30)), KEY, 2.6) +
        fill(
          engrave({
            inside: polygon([...arcPoints(x, y, w, h, 180, 360, 30), [x + w, 830], [x - w, 830]]),
            box: [x - w, y - h, x + w, 830],
            angle: 90,
            gap: 9,
            tone: (px, py) => clamp(0.95 - (px - x + w) / 60) * (py < 830 ? 1 : 0),
          }),
          KEY,
        ),
    ),
    line(voussoirs.join(''), KEY, 2.2),
    ...range(4, (i) => {
      const x =
        ((spans[i]?.[0] ?? 0) +
          (spans[i]?.[1] ?? 0) +
          ((spans[i + 1]?.[0] ?? 0) - (spans[i + 1]?.[1] ?? 0))) /
        2
      return (
        shape(
          polyPath(
            [
              [x - 34, 600],
              [x, 580],
              [x + 34, 600],
              [x + 42, 840],
              [x - 42, 840],
            ],
            true,
          ),
          '#efe3c4',
          4,
        ) +
        line(
          hatch(
            [
              [
                [x, 580],
                [x + 34, 600],
                [x + 42, 840],
                [x, 840],
              ],
            ],
            { angle: 90, gap: 8 },
          ),
          KEY,
          2.6,
        )
      )
    }),
    shape(
      polyPath(
        pointsOf('0,536 400,476 985,376 1570,476 1920,536 1920,562 1570,502 985,402 400,502 0,562'),
        true,
      ),
      spot,
      4,
    ),
    fill(water, spot),
    ...(
      [
        [1030, 384, 1],
        [560, 462, 1],
      ] as const
    ).map(([x, y]) =>
      moved(
        `translate(${x} ${y})`,
        shape('M-13 0C-15-36-14-52 0-54C14-52 15-36 13 0z', '#a8432f', 3),
        shape(ellipsePath(0, -66, 11, 12), KEY, 2),
      ),
    ),
    shape(`${smoothPath(pointsOf('690,1010 720,1046 930,1050 980,1006'))}z`, '#a8432f', 5),
    line('M800 1008V860M800 870L920 985H806', KEY, 4),
    fill('M806 872L920 984H806z', PAPER),
    line('M640 1066H1010M690 1080H960', PAPER, 5),
  ].join('')
}
