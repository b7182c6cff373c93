/** Plate: Steps of the capitol. */
import { engrave } from '../../kit/engrave.ts'
import { polygon } from '../../kit/fields.ts'
import { box, hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { arcPoints, circlePath, clamp, lerp, polyPath, range, rectPath, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const capitolSteps: Plate = {
  title: 'Steps of the capitol',
  ink: 'petrol',
  ground: 'second',
  draw: capitol,
}

function capitol(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const column = (x: number, y0: number, y1: number, w: number) =>
    shape(rectPath(x - w / 2, y0, w, y1 - y0), PAPER, 3.4) +
    fill(
      engrave({
        inside: polygon(box(x - w / 2, y0, w, y1 - y0)),
        box: [x - w / 2, y0, x + w / 2, y1],
        angle: 90,
        gap: w / 6,
        tone: (px) => clamp((px - x + w * 0.22) / w + 0.12),
        step: 40,
      }),
      KEY,
    ) +
    shape(rectPath(x - w * 0.68, y0 - 14, w * 1.36, 16), PAPER, 3) +
    shape(rectPath(x - w * 0.64, y1 - 8, w * 1.28, 14), PAPER, 3)
  const steps = range(12, (i) => {
    const t = i / 12
    const y = 826 + i * 28
    const w = lerp(560, 1060, t)
    return (
      shape(rectPath(960 - w, y, w * 2, 28), i % 2 ? '#e7d7ba' : PAPER, 2.6) +
      line(hatch([box(960 - w, y + 16, w * 2, 12)], { angle: 60, gap: 11 }), KEY, 1.6)
    )
  })
  const dome = polygon([...arcPoints(960, 420, 210, 230, 180, 360, 40)])
  const sky = engrave({
    inside: (_, y) => y - 830,
    box: [56, 128, 1864, 830],
    gap: 15,
    step: 24,
    tone: (x, y) => clamp(0.62 - (y - 128) / 760 + 0.14 * Math.sin(x / 210 + y / 50)),
  })
  return [
    fill(sky, spot),
    disc(1470, 360, 104, PAPER),
    ...[
      [380, 330],
      [1620, 560],
      [240, 560],
    ].map(([x = 0, y = 0]) =>
      fill(
        smoothPath(
          [
            [x - 170, y + 30],
            [x - 110, y - 16],
            [x - 40, y - 10],
            [x + 20, y - 44],
            [x + 110, y - 8],
            [x + 180, y + 30],
          ],
          true,
        ),
        PAPER,
      ),
    ),
    ...[-1, 1].map(
      (s) =>
        shape(rectPath(s < 0 ? 170 : 1290, 600, 460, 226), tint, 4) +
        shape(rectPath(s < 0 ? 150 : 1270, 574, 500, 30), PAPER, 4) +
        range(6, (i) => {
          const x = (s < 0 ? 200 : 1320) + i * 70
          return shape(`M${x} 780V690a24 24 0 0 1 48 0V780z`, '#2b4b53', 3)
        }).join(''),
    ),
    shape(rectPath(700, 470, 520, 60), PAPER, 4),
    ...range(9, (i) => column(760 + i * 50, 400, 470, 22)),
    solid(dome, [740, 180, 1180, 416], { wash: spot, depth: 190, angle: 90, gap: 13, bend: 0.5 }),
    line(
      range(7, (i) =>
        smoothPath([
          [960 + (i - 3) * 66, 412],
          [960 + (i - 3) * 56, 300],
          [960, 194],
        ]),
      ).join(''),
      KEY,
      3,
    ),
    shape(rectPath(736, 404, 448, 20), PAPER, 4),
    shape(rectPath(925, 150, 70, 46), PAPER, 4),
    line('M960 150V70', KEY, 5),
    line('M940 160v30M960 160v30M980 160v30', KEY, 3),
    shape(rectPath(560, 600, 800, 226), '#2b4b53', 4),
    shape(
      polyPath(
        [
          [520, 566],
          [960, 452],
          [1400, 566],
        ],
        true,
      ),
      PAPER,
      5,
    ),
    line(
      hatch(
        [
          [
            [600, 552],
            [960, 466],
            [1320, 552],
          ],
        ],
        { angle: 90, gap: 13 },
      ),
      KEY,
      1.8,
    ),
    disc(960, 524, 30, spot),
    ring(960, 524, 30, KEY, 3),
    shape(rectPath(520, 566, 880, 36), PAPER, 4),
    line('M520 584H1400', KEY, 2),
    ...range(8, (i) => column(606 + i * 101, 630, 820, 50)),
    ...steps,
    ...(
      [
        [760, 930, 1],
        [1010, 890, 0.7],
        [1040, 893, 0.7],
        [1240, 1010, 1.25],
      ] as const
    ).map(([x, y, s]) =>
      moved(
        `translate(${x} ${y}) scale(${s})`,
        shape('M-15 0C-18-40-18-66 0-68C18-66 18-40 15 0z', '#a8432f', 3),
        shape('M-9 0L-12 44h8L0 6L4 44h8L9 0z', KEY, 2),
        shape(circlePath(0, -80, 12), '#7b4e37', 3),
        fill('M20 44L90 60H30z', KEY, 0.4),
      ),
    ),
  ].join('')
}
