/** Plate: The line, in use. */
import { meld, polygon, rod } from '../../kit/fields.ts'
import { disc, fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { circlePath, ellipsePath, lerp, pointsOf, polar, range, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve } from '../../kit/plate-kind.ts'
import { scribble } from '../../kit/scribble.ts'
import { solid } from '../../kit/solid.ts'

export const telephoneCord: Plate = {
  title: 'The line, in use',
  ink: 'moss',
  ground: 'second',
  draw: telephone,
}

function telephone(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const coil = range(46, (i) => {
    const t = i / 45
    const x = lerp(1180, 180, t)
    const y = 880 + 130 * Math.sin(t * 5.2) + t * 60
    return { x, y, t }
  })
  const loops = coil.map(
    ({ x, y }, i) =>
      line(ellipsePath(0, 0, 15, 54), KEY, 15).replace(
        '<path',
        `<path transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${18 + (i % 2) * 2})"`,
      ) +
      line(ellipsePath(0, 0, 15, 54), i % 2 ? spot : '#73844f', 9).replace(
        '<path',
        `<path transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${18 + (i % 2) * 2})"`,
      ),
  )
  const base = meld(
    40,
    polygon(
      smoothPoints(
        pointsOf('1080,1060 1110,860 1210,640 1290,580 1480,580 1560,640 1660,860 1690,1060'),
        true,
        5,
      ),
    ),
    rod([1110, 1050], [1660, 1050], 34),
  )
  const handset = meld(
    46,
    rod([1090, 500], [1680, 500], 52, 52),
    rod([1100, 520], [1110, 590], 92, 84),
    rod([1670, 520], [1660, 590], 92, 84),
  )
  return [
    ...range(16, (i) => line(`M56 ${170 + i * 42}H1864`, '#b26745', 3)),
    fill('M56 1080H1864V1152H56z', tint),
    line('M56 1080H1864', KEY, 5),
    moved(
      'translate(-270 0)',
      fill(ellipsePath(1390, 1090, 420, 34), KEY, 0.7),
      ...loops,
      solid(base, [1030, 560, 1740, 1088], {
        wash: spot,
        ground: PAPER,
        depth: 90,
        angle: 62,
        gap: 12,
        slip: sheet.slip,
      }),
      shape('M1240 560h70v60h-70zM1460 560h70v60h-70z', KEY, 3),
      solid(handset, [990, 430, 1780, 690], {
        wash: spot,
        ground: PAPER,
        depth: 60,
        angle: 0,
        gap: 10,
        slip: sheet.slip,
      }),
      disc(1385, 850, 176, KEY),
      disc(1385, 850, 168, PAPER),
      ring(1385, 850, 120, KEY, 2),
      ...range(10, (i) => {
        const [x, y] = polar(1385, 850, 126, 60 + i * 30)
        return (
          disc(x, y, 27, KEY) +
          disc(x + 2, y + 2, 22, tint) +
          words(String((i + 1) % 10), x, y + 10, KEY, { size: 28, align: 'middle', cut: '500-normal' })
        )
      }),
      ring(1385, 850, 172, KEY, 6),
      disc(1385, 850, 66, spot),
      line(circlePath(1385, 850, 66) + circlePath(1385, 850, 54), KEY, 3),
      line(scribble(sheet.dice, 1346, 856, 76, 16), PAPER, 3),
      ...range(4, (i) =>
        curve(
          [
            [960 - i * 36, 420 - i * 30],
            [930 - i * 40, 510],
            [960 - i * 36, 600 + i * 30],
          ],
          PAPER,
          7 - i,
        ),
      ),
    ),
  ].join('')
}
