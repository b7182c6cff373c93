/** Plate: The rose of thirty-two winds. */
import { hatch } from '../../kit/hatch.ts'
import { disc, fill, KEY, line, PAPER, ring, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { arcPoints, circlePath, type Point, pointsOf, polar, polyPath, range } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const compassRose: Plate = {
  title: 'The rose of thirty-two winds',
  ink: 'rust',
  ground: 'tint',
  double: true,
  draw: rose,
}

function rose(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const [cx, cy] = [960, 640]
  const ray = (a: number, long: number, wide: number, wash: string) => {
    const tip = polar(cx, cy, long, a)
    const [s1, s2] = [polar(cx, cy, wide, a - 90 + 42), polar(cx, cy, wide, a + 90 - 42)]
    return (
      shape(polyPath([[cx, cy], s1, tip], true), PAPER, 3) +
      shape(polyPath([[cx, cy], s2, tip], true), wash, 3) +
      line(hatch([[[cx, cy], s2, tip]], { angle: a + 8, gap: 7 }), KEY, 1.6)
    )
  }
  const rhumbs = range(32, (i) => polyPath([[cx, cy], polar(cx, cy, 1250, i * 11.25)]))
  const others: Point[] = pointsOf('230,300 1720,980 1700,280 250,1010')
  return [
    ...others.flatMap(([x, y]) => [
      line(range(16, (i) => polyPath([[x, y], polar(x, y, 1700, i * 22.5)])).join(''), spot, 1, {
        opacity: 0.5,
      }),
      disc(x, y, 26, PAPER),
      ring(x, y, 26, KEY, 2),
      ...range(8, (k) =>
        fill(
          polyPath([[x, y], polar(x, y, 9, k * 45 + 40), polar(x, y, k % 2 ? 22 : 46, k * 45)], true),
          KEY,
        ),
      ),
    ]),
    line(rhumbs.join(''), KEY, 1.2),
    disc(cx, cy, 470, PAPER),
    line(range(4, (k) => circlePath(cx, cy, [470, 458, 392, 380][k] ?? 400)).join(''), KEY, 2.4),
    ...range(72, (i) =>
      i % 2
        ? ''
        : fill(
            polyPath(
              [
                ...arcPoints(cx, cy, 458, 458, i * 5, i * 5 + 5, 3),
                ...arcPoints(cx, cy, 436, 436, i * 5 + 5, i * 5, 3),
              ],
              true,
            ),
            KEY,
          ),
    ),
    line(
      range(180, (i) => polyPath([polar(cx, cy, 392, i * 2), polar(cx, cy, i % 5 ? 406 : 424, i * 2)])).join(
        '',
      ),
      KEY,
      1.8,
    ),
    ...range(16, (i) => ray(11.25 + i * 22.5, 300, 74, '#e6cfa6')),
    ...range(8, (i) => ray(22.5 + i * 45, 352, 92, second)),
    ...range(4, (i) => ray(45 + i * 90, 378, 104, '#d48a55')),
    ...range(4, (i) => ray(i * 90, 484, 118, spot)),
    disc(cx, cy, 62, PAPER),
    ring(cx, cy, 62, KEY, 4),
    ring(cx, cy, 50, KEY, 1.6),
    ...range(8, (k) =>
      fill(
        polyPath([[cx, cy], polar(cx, cy, 14, k * 45 + 45), polar(cx, cy, 42, k * 45)], true),
        k % 2 ? spot : KEY,
      ),
    ),
  ].join('')
}
