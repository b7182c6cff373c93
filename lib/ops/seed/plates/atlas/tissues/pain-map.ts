/** Plate: A map of aches. */
import { heightLines, outline } from '../../kit/contour.ts'
import { type Field, measured, meld, oval, rod } from '../../kit/fields.ts'
import { disc, fill, KEY, line, moved, over, PAPER } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { range } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const painMapPlate: Plate = { title: 'A map of aches', ink: 'slate', draw: painMap }

function painMap(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const side = (s: number): Field =>
    meld(
      34,
      rod([960 + s * 112, 410], [960 + s * 205, 620], 40, 32),
      rod([960 + s * 205, 620], [960 + s * 262, 800], 30, 22),
      oval(960 + s * 274, 842, 22, 42, -s * 14),
      rod([960 + s * 58, 720], [960 + s * 76, 960], 66, 44),
      rod([960 + s * 76, 960], [960 + s * 82, 1220], 44, 28),
    )
  const body = measured(
    meld(
      36,
      oval(960, 232, 62, 80),
      rod([960, 300], [960, 380], 32, 40),
      rod([890, 400], [1030, 400], 44),
      oval(960, 500, 122, 150),
      oval(960, 690, 116, 96),
      side(1),
      side(-1),
    ),
    [620, 120, 1300, 1240],
    5,
  )
  const spots = [
    [1165, 620, 1],
    [848, 408, 0.9],
    [1052, 706, 1.1],
    [1036, 962, 1],
    [884, 962, 0.7],
    [690, 838, 0.8],
    [960, 330, 0.7],
  ] as const
  const heat: Field = measured(
    (x, y) => spots.reduce((sum, [a, b, w]) => sum - w / (1 + ((x - a) ** 2 + (y - b) ** 2) / 5200), 0),
    FRAME,
    10,
  )
  return [
    fill('M56 128H1864V1152H56z', tint),
    ...range(12, (i) =>
      line(
        heightLines(heat, FRAME, -0.16 - i * 0.065, 14),
        i % 4 === 0 ? KEY : spot,
        i % 4 === 0 ? 2.6 : 1.5,
      ),
    ),
    moved('translate(12 14)', fill(outline(body, [640, 128, 1290, 1152], 0, 8), spot, 0.5)),
    fill(outline(body, [640, 128, 1290, 1152], 0, 6), PAPER),
    ...[0.55, 0.72, 0.9].map((level, i) =>
      over(
        fill(
          outline((x, y) => Math.max(body(x, y), heat(x, y) + level), [640, 128, 1290, 1152], 0, 7),
          i === 2 ? second : '#e9b08f',
          0.85,
        ),
      ),
    ),
    ...range(9, (i) =>
      line(
        outline((x, y) => Math.max(body(x, y), heat(x, y) + 0.42 + i * 0.075), [640, 128, 1290, 1152], 0, 7),
        KEY,
        1.5,
      ),
    ),
    line(outline(body, [640, 128, 1290, 1152], 0, 6), KEY, 5),
    ...spots.map(([x, y]) => disc(x, y, 7, KEY)),
    line('M330 1000L1036 962M1620 420L1165 620M330 260L848 408', KEY, 1.6),
    ...(
      [
        ['iii', 320, 1000],
        ['i', 1630, 420],
        ['ii', 320, 260],
      ] as const
    ).map(([t, x, y]) =>
      words(t, x, y + 10, KEY, { size: 36, cut: '400-italic', align: x > 900 ? 'left' : 'right' }),
    ),
  ].join('')
}
