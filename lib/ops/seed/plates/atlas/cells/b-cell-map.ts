/** Plate: Chart of a B cell. */
import { contours, heightLines, outline } from '../../kit/contour.ts'
import { type Field, join, measured, oval } from '../../kit/fields.ts'
import { fill, KEY, line, moved, over, PAPER, ring } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { pointsOf, polar, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const bCellMap: Plate = {
  title: 'Chart of a B cell',
  ink: 'petrol',
  ground: 'tint',
  double: true,
  draw: cellMap,
}

function cellMap(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const land: Field = measured(
    (x, y) => {
      const a = Math.atan2(y - 640, x - 900)
      return (
        Math.hypot(x - 900, (y - 640) * 1.12) -
        370 -
        46 * Math.sin(a * 3 + 0.6) -
        26 * Math.sin(a * 7 + 2) -
        14 * Math.sin(a * 13 + 1)
      )
    },
    FRAME,
    8,
  )
  const islands: Field = join(
    oval(1480, 360, 60, 34, 20),
    oval(1560, 450, 34, 26),
    oval(420, 1010, 56, 30, -30),
    oval(1520, 960, 80, 44, -14),
  )
  const all = join(land, islands)
  const hill: Field = measured(
    (x, y) => Math.hypot(x - 960, y - 590) - 190 - 22 * Math.sin(Math.atan2(y - 590, x - 960) * 4),
    FRAME,
    8,
  )
  const shore = outline(all, FRAME, 0, 8)
  return [
    line(
      range(12, (i) => `M${200 + i * 140} 128V1152`).join('') +
        range(7, (i) => `M56 ${220 + i * 140}H1864`).join(''),
      spot,
      1.4,
      { opacity: 0.5 },
    ),
    ...[16, 36, 60, 88].map((level, i) => line(heightLines(all, FRAME, level, 12), spot, 2.6 - i * 0.5)),
    fill(shore, PAPER),
    over(moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(shore, '#ecdcb8'))),
    line(shore, KEY, 5),
    ...range(7, (i) =>
      line(
        contours(land, FRAME, -40 - i * 30, 12)
          .map((p) => smoothPath(p.filter((_, k) => k % 2 === 0)))
          .join(''),
        KEY,
        1.3,
      ),
    ),
    solid(hill, [700, 340, 1220, 840], { ground: second, depth: 130, angle: 20, gap: 11, bend: 0.5 }),
    ...range(34, (i) => {
      const [x, y] = polar(900, 640, 270 + (i % 4) * 22, i * 41)
      return land(x, y) < -24 && hill(x, y) > 24
        ? line(`M${x - 12} ${y}l12 -20l12 20M${x - 2} ${y}l12 -15`, KEY, 2.4)
        : ''
    }),
    line(
      smoothPath(pointsOf('560,560 640,620 700,600 770,640')) +
        smoothPath(pointsOf('880,990 900,900 960,850 950,790')),
      spot,
      6,
    ),
    moved(
      'translate(1640 720)',
      ring(0, 0, 74, KEY, 2),
      fill('M0-100L16 0H-16zM0 100L16 0H-16zM-100 0L0-16V16zM100 0L0-16V16z', KEY),
      fill('M0-100L16 0H0zM0 100L-16 0H0zM-100 0L0 16V0zM100 0L0-16V0z', tint),
    ),
    line('M180 1080H480', KEY, 3),
    ...range(6, (i) => fill(`M${180 + i * 50} 1068h50v12h-50z`, i % 2 ? PAPER : KEY)),
  ].join('')
}
