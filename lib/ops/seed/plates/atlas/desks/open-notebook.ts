/** Plate: From a notebook. */
import { ball, meld, rod } from '../../kit/fields.ts'
import { block, disc, fill, KEY, line, moved, over, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { pointsOf, range, rectPath, roundedPath, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { scribble } from '../../kit/scribble.ts'
import { solid } from '../../kit/solid.ts'

export const openNotebook: Plate = { title: 'From a notebook', ink: 'rust', ground: 'tint', draw: notebook }

function notebook(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const d = sheet.dice
  const rings = range(17, (i) => {
    const y = 262 + i * 49
    return (
      disc(914, y, 9, KEY) +
      disc(1006, y, 9, KEY) +
      line(
        smoothPath([
          [914, y],
          [940, y - 22],
          [980, y - 22],
          [1006, y],
        ]),
        KEY,
        11,
      ) +
      line(
        smoothPath([
          [914, y],
          [940, y - 22],
          [980, y - 22],
          [1006, y],
        ]),
        PAPER,
        4,
      )
    )
  })
  const bone = meld(
    26,
    rod([1200, 420], [1450, 330], 26, 24),
    ball(1188, 400, 36),
    ball(1196, 446, 34),
    ball(1466, 304, 34),
    ball(1474, 350, 30),
  )
  return [
    disc(960, 640, 620, '#e6b98c'),
    moved(
      'rotate(3 960 640)',
      moved('translate(18 22)', fill(roundedPath(260, 196, 1400, 900, 22), KEY, 0.8)),
      shape(roundedPath(250, 190, 1420, 900, 22), second, 6),
      ...[2, 1, 0].map(
        (i) =>
          shape(rectPath(280 - i * 5, 214 + i * 5, 664, 850), PAPER, 3) +
          shape(rectPath(976 + i * 5, 214 + i * 5, 664, 850), PAPER, 3),
      ),
      line(
        range(18, (i) => `M300 ${290 + i * 42}H890`).join('') +
          range(18, (i) => `M1030 ${290 + i * 42}H1620`).join(''),
        '#9db6bb',
        2,
      ),
      line('M380 214V1064M1110 214V1064', spot, 2.4),
      ...range(9, (i) => line(scribble(d, 400, 324 + i * 42, i % 4 === 3 ? 260 : 460, 19), KEY, 2.6)),
      over(block(396, 430, 380, 30, '#f0c97a')),
      line('M400 760H860', KEY, 2),
      ...range(7, (i) =>
        line(
          `M${430 + i * 62} 1000V${960 - ([40, 96, 70, 150, 120, 190, 168][i] ?? 0)}`,
          i === 5 ? spot : KEY,
          26,
          { cap: 'butt' },
        ),
      ),
      line('M404 780V1002H880', KEY, 4),
      solid(bone, [1140, 260, 1540, 500], { depth: 34, angle: 60, gap: 9, wash: '#f0cfae' }),
      curve(
        [
          [1180, 520],
          [1260, 560],
          [1320, 500],
        ],
        spot,
        4,
      ),
      line('M1300 512l24-14l4 28', spot, 4),
      ...range(8, (i) => line(scribble(d, 1130, 618 + i * 42, i % 3 === 2 ? 240 : 440, 19), KEY, 2.6)),
      curve(pointsOf('1160,960 1130,1000 1250,1030 1420,1012 1440,960 1300,930 1150,966'), spot, 5),
      ...rings,
    ),
    moved(
      'translate(1310 1010) rotate(-24)',
      moved('translate(8 16)', fill('M0 0L70-22H560V22H70z', KEY, 0.35)),
      shape('M0 0L72-24V24z', '#ecd2a2', 4),
      fill('M0 0L24-8V8z', KEY),
      solid(rod([96, 0], [520, 0], 24), [72, -24, 530, 24], {
        ground: PAPER,
        wash: spot,
        depth: 24,
        angle: 0,
        gap: 9,
        bend: 0,
      }),
      shape('M520-24h40v48h-40z', '#cdbf9f', 4),
      shape(roundedPath(560, -24, 56, 48, 12), '#d98e7a', 4),
    ),
  ].join('')
}
