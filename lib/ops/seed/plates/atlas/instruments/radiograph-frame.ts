/** Plate: A wrist, by the other light. */
import { outline } from '../../kit/contour.ts'
import { engrave } from '../../kit/engrave.ts'
import { ball, measured, meld, oval, rod } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { block, fill, KEY, line, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { clamp } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const radiographFrame: Plate = {
  title: 'A wrist, by the other light',
  ink: 'slate',
  ground: 'tint',
  draw: radiograph,
}

function radiograph(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const film = '#17222b'
  const glow = '#dfe6df'
  const bones = [
    meld(40, rod([840, 800], [820, 1240], 66, 56), oval(850, 790, 100, 62)),
    meld(34, rod([1070, 830], [1075, 1240], 42, 46), ball(1066, 810, 58)),
    ...(
      [
        [800, 690, 58, 46, 20],
        [885, 675, 52, 50, 0],
        [965, 690, 56, 46, -10],
        [1042, 710, 44, 42, 0],
        [770, 600, 46, 46, 10],
        [845, 585, 42, 48, 0],
        [930, 590, 48, 62, 0],
        [1022, 612, 54, 52, 14],
      ] as const
    ).map(([x, y, a, b, t]) => oval(x, y, a, b, t)),
    ...[-1.7, -0.66, 0.1, 0.8, 1.5].map((k) =>
      meld(
        34,
        rod([920 + k * 84, 520 - (k === -1.7 ? -40 : 0)], [930 + k * 156, 180 + Math.abs(k) * 34], 38, 30),
        ball(920 + k * 84, 518 - (k === -1.7 ? -40 : 0), 46),
      ),
    ),
  ]
  const soft = measured(
    meld(
      90,
      rod([955, 820], [950, 1240], 230, 210),
      oval(940, 560, 290, 240),
      ...[-1.7, -0.66, 0.1, 0.8, 1.5].map((k) => rod([920 + k * 90, 500], [930 + k * 162, 120], 74, 66)),
    ),
    [560, 150, 1360, 1140],
    8,
  )
  return [
    line(hatch([box(56, 128, 1808, 1024)], { angle: 0, gap: 22 }), PAPER, 2),
    block(482, 172, 920, 980, KEY, 0.9),
    shape('M460 128H1440V1112H460z', '#f6efdc', 5),
    block(510, 160, 880, 924, film),
    fill(outline(soft, [510, 160, 1390, 1084], 0, 8), spot, 0.62),
    fill(
      engrave({
        inside: (x, y) => Math.max(soft(x, y), 510 - x, x - 1390, 160 - y, y - 1084),
        box: [510, 160, 1390, 1084],
        angle: 90,
        gap: 13,
        tone: (x, y) => clamp(0.05 - soft(x, y) / 900, 0, 0.3),
      }),
      '#9fb0b3',
    ),
    ...bones.map((bone) =>
      solid(bone, [512, 162, 1388, 1082], {
        ground: '#8fa3a6',
        key: film,
        depth: 40,
        angle: 90,
        gap: 9,
        edge: 3,
        shade: 0.85,
        bend: 0.2,
      }),
    ),
    ...bones.map((bone) => line(outline(bone, [512, 162, 1388, 1082], 0, 7), glow, 4)),
    ring(850, 780, 130, second, 6),
    line('M970 850L1120 950', second, 6),
    shape('M640 96h60v80h-60zM1220 96h60v80h-60z', second, 4),
    line('M1300 980V1050M1300 980h40M1300 1050h40', glow, 6),
    line('M545 200v60h44', glow, 6),
  ].join('')
}
