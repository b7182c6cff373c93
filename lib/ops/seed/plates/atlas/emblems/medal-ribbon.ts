/** Plate: A medal and its ribbon. */
import { engrave } from '../../kit/engrave.ts'
import { ball, meld, rod } from '../../kit/fields.ts'
import { hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { circlePath, ellipsePath, polar, polyPath, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const medalRibbon: Plate = { title: 'A medal and its ribbon', ink: 'moss', ground: 'key', draw: medal }

function medal(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [960, 770]
  const guilloche = (r: number, deep: number, n: number, k: number) =>
    smoothPath(range(181, (i) => polar(cx, cy, r + deep * Math.sin((i * 2 * n * Math.PI) / 180 + k), i * 2)))
  const strap = (s: number) =>
    shape(
      polyPath(
        [
          [960 + s * 60, 128],
          [960 + s * 330, 128],
          [960 + s * 70, 560],
          [960 - s * 120, 470],
        ],
        true,
      ),
      second,
      5,
    ) +
    fill(
      polyPath(
        [
          [960 + s * 125, 128],
          [960 + s * 175, 128],
          [960 - s * 30, 512],
          [960 - s * 76, 490],
        ],
        true,
      ),
      PAPER,
    ) +
    fill(
      polyPath(
        [
          [960 + s * 220, 128],
          [960 + s * 270, 128],
          [960 + s * 36, 544],
          [960 + s * -6, 524],
        ],
        true,
      ),
      spot,
    ) +
    line(
      hatch(
        [
          [
            [960 + s * 60, 128],
            [960 + s * 330, 128],
            [960 + s * 70, 560],
            [960 - s * 120, 470],
          ],
        ],
        { angle: s * 31, gap: 9 },
      ),
      KEY,
      1.4,
    )
  const laurel = [-1, 1].flatMap((s) =>
    range(11, (i) => {
      const [x, y] = polar(cx, cy, 196, 90 + s * (18 + i * 13))
      return moved(
        `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${(90 + s * (18 + i * 13) + s * 62 + (s < 0 ? 180 : 0) + 180).toFixed(0)})`,
        shape('M0 0Q24-24 60-6Q30 22 0 0z', spot, 3),
        line('M4-1L50-4', KEY, 2),
      )
    }),
  )
  return [
    ...range(15, (i) => line(circlePath(cx, cy, 380 + i * 52), '#38432a', 3)),
    line(
      range(72, (i) => polyPath([polar(cx, cy, 372, i * 5), polar(cx, cy, i % 2 ? 420 : 470, i * 5)])).join(
        '',
      ),
      '#7f8a58',
      3,
    ),
    strap(-1),
    strap(1),
    line(ellipsePath(960, 478, 60, 40), KEY, 22),
    line(ellipsePath(960, 478, 60, 40), '#e1bd6a', 13),
    shape(
      polyPath(
        range(96, (i) => polar(cx, cy, i % 2 ? 318 : 336, i * 3.75)),
        true,
      ),
      '#d9ae54',
      5,
    ),
    solid(ball(cx, cy, 312), [cx - 320, cy - 320, cx + 320, cy + 320], {
      wash: '#e0b75f',
      depth: 74,
      angle: -40,
      gap: 12,
      slip: sheet.slip,
      bend: 0.3,
    }),
    disc(cx, cy, 262, '#ecd08c'),
    line(range(9, (k) => guilloche(244, 14, 18, k * 0.7)).join(''), KEY, 1.1),
    ring(cx, cy, 262, KEY, 4),
    disc(cx, cy, 222, PAPER),
    ring(cx, cy, 222, KEY, 3.5),
    ...laurel,
    fill(
      engrave({
        inside: ball(cx, cy, 150),
        box: [cx - 150, cy - 150, cx + 150, cy + 150],
        angle: 0,
        gap: 9,
        tone: (_, y) => 0.14 + (y - cy + 150) / 1100,
      }),
      spot,
    ),
    solid(
      meld(
        26,
        rod([cx - 70, cy + 66], [cx + 60, cy - 62], 24),
        ball(cx - 92, cy + 58, 36),
        ball(cx - 62, cy + 92, 36),
        ball(cx + 54, cy - 90, 36),
        ball(cx + 90, cy - 58, 36),
      ),
      [cx - 150, cy - 150, cx + 150, cy + 150],
      { depth: 34, angle: 45, gap: 8, wash: tint },
    ),
  ].join('')
}
