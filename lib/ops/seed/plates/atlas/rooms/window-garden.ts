/** Plate: A window on the garden. */
import { engrave } from '../../kit/engrave.ts'
import { meld, oval, polygon } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import {
  clamp,
  pointsOf,
  polar,
  polyPath,
  range,
  rectPath,
  smoothPath,
  smoothPoints,
} from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const windowGardenPlate: Plate = { title: 'A window on the garden', ink: 'moss', draw: windowGarden }

function windowGarden(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const tree = (x: number, y: number, r: number, wash: string, i: number) =>
    line(`M${x} ${y}V${y + r * 1.9}`, KEY, 12) +
    solid(
      meld(
        r * 0.3,
        ...range(6, (k) => oval(...polar(x, y, r * 0.55, k * 60 + i * 25), r * 0.55, r * 0.48)),
        oval(x, y, r * 0.7, r * 0.7),
      ),
      [x - r * 1.4, y - r * 1.4, x + r * 1.4, y + r * 1.4],
      { wash, depth: r * 0.7, angle: 40, gap: 10 },
    )
  const curtain = (s: number) =>
    moved(
      `translate(960 0) scale(${s} 1)`,
      shape(
        smoothPath(
          pointsOf('700,110 380,110 400,400 520,640 640,720 620,900 560,1152 760,1170 760,110'),
          true,
        ),
        second,
        5,
      ),
      fill(
        engrave({
          inside: polygon(
            smoothPoints(
              pointsOf('740,128 385,128 405,400 525,640 640,720 620,900 565,1152 740,1152'),
              true,
              5,
            ),
          ),
          box: [380, 128, 740, 1152],
          angle: 90,
          gap: 17,
          tone: (x, y) => 0.34 + 0.3 * Math.sin(x / 17 + y / 90),
          bend: (x, y) => 0.22 * (740 - x) * Math.sin(y / 230),
        }),
        KEY,
      ),
      line('M520 690Q600 760 700 700', PAPER, 14),
      line('M520 690Q600 760 700 700', KEY, 3),
    )
  return [
    fill('M56 128H1864V1152H56z', '#ead9b8'),
    shape(rectPath(470, 150, 980, 830), PAPER, 7),
    block(500, 180, 920, 770, '#f3e3b4'),
    fill(
      engrave({
        inside: (x, y) => Math.max(500 - x, x - 1420, 180 - y, y - 560),
        box: [500, 180, 1420, 560],
        gap: 13,
        tone: (_, y) => clamp(0.5 - (y - 180) / 500),
      }),
      '#7fa0a0',
    ),
    disc(1180, 360, 84, second),
    fill('M500 620Q700 520 960 600T1420 560V950H500z', tint),
    fill('M500 720Q800 640 1420 740V950H500z', spot),
    fill(
      polyPath(
        [
          ...smoothPoints(pointsOf('930,950 960,860 900,790 990,720 980,670'), false, 8),
          ...smoothPoints(pointsOf('1000,670 1030,720 970,790 1060,860 1080,950'), false, 8),
        ],
        true,
      ),
      '#f0dcae',
    ),
    tree(640, 520, 112, '#7d8b4e', 1),
    tree(1270, 590, 84, spot, 2),
    tree(1130, 560, 54, '#a8b06c', 4),
    ...range(26, (i) =>
      line(
        `M${520 + i * 35} ${900 + ((i * 37) % 44)}q-6-26-14-34M${520 + i * 35} ${900 + ((i * 37) % 44)}q4-26 14-30`,
        KEY,
        2.6,
      ),
    ),
    line('M960 180V950M500 540H1420', PAPER, 22),
    line('M949 180V950M971 180V950M500 529H1420M500 551H1420M500 180H1420V950H500z', KEY, 3.4),
    shape(rectPath(410, 970, 1100, 50), PAPER, 5),
    line(hatch([box(410, 1000, 1100, 20)], { angle: 90, gap: 11 }), KEY, 2),
    curtain(1),
    curtain(-1),
    solid(polygon(pointsOf('1090,850 1230,850 1205,970 1115,970')), [1080, 840, 1240, 980], {
      wash: '#b5653f',
      depth: 60,
      angle: 90,
      gap: 9,
      bend: 0,
    }),
    ...[-140, -115, -90, -65, -40].map((a, i) => {
      const [x, y] = polar(1160, 850, 130 + (i % 2) * 40, a)
      return (
        curve(
          [
            [1160, 850],
            [(1160 + x) / 2, (850 + y) / 2 - 10],
            [x, y],
          ],
          KEY,
          4,
        ) +
        disc(x, y, 24, i % 2 ? PAPER : second) +
        ring(x, y, 24, KEY, 3.4) +
        disc(x, y, 8, KEY)
      )
    }),
  ].join('')
}
