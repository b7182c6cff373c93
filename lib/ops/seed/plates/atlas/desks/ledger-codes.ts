/** Plate: A ledger, its columns and its ticks. */
import { engrave } from '../../kit/engrave.ts'
import { polygon, rod } from '../../kit/fields.ts'
import { block, disc, fill, KEY, line, moved, over, PAPER, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { clamp, pointsOf, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { scribble } from '../../kit/scribble.ts'
import { solid } from '../../kit/solid.ts'

export const ledgerCodes: Plate = {
  title: 'A ledger, its columns and its ticks',
  ink: 'verdigris',
  ground: 'key',
  draw: ledger,
}

function ledger(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const d = sheet.dice
  const page = (s: number) =>
    shape(
      `${smoothPath([
        [960, 250],
        [960 + s * 200, 205],
        [960 + s * 480, 210],
        [960 + s * 740, 236],
        [960 + s * 750, 640],
        [960 + s * 760, 1052],
        [960 + s * 480, 1030],
        [960 + s * 200, 1032],
        [960, 1080],
      ])}z`,
      PAPER,
      5,
    )
  const columns = [
    [300, 60],
    [430, 170],
    [640, 110],
    [780, 130],
    [1082, 70],
    [1210, 160],
    [1420, 90],
    [1540, 120],
  ] as const
  const rows = range(17, (r) =>
    columns
      .map(([x, w], c) => {
        const y = 352 + r * 40
        if (c === 0 || c === 4)
          return words(
            String.fromCharCode(65 + ((r * 7 + c) % 26)) + String(10 + ((r * 37 + c * 11) % 89)),
            x - 60,
            y,
            KEY,
            { size: 26 },
          )
        if (c === 3 || c === 7)
          return words(
            `${(r * 131 + c * 57) % 900},${String((r * 17 + c) % 10)}0`,
            x + 110,
            y,
            r % 6 === 4 ? second : KEY,
            { size: 26, align: 'right' },
          )
        return c === 2 || c === 6
          ? d.chance(0.7)
            ? line(`M${x + 40} ${y - 10}l10 12l22-30`, second, 5)
            : ''
          : line(scribble(d, x - 60, y - 4, w, 17), KEY, 2.2)
      })
      .join(''),
  )
  const lines = range(18, (r) => [`M240 ${322 + r * 40}H936`, `M984 ${322 + r * 40}H1676`].join(''))
  const pen = moved(
    'translate(1270 760) rotate(38)',
    shape('M0 0L60-17L130-24V24L60 17z', '#d8c28a', 4),
    line('M0 0H78', KEY, 2.4),
    disc(84, 0, 6, KEY),
    solid(rod([150, 0], [700, 0], 27, 17), [120, -32, 740, 32], {
      wash: second,
      ground: PAPER,
      depth: 26,
      angle: 0,
      gap: 8,
      bend: 0,
    }),
    block(150, -28, 26, 56, KEY),
  )
  return [
    ...range(30, (i) => line(`M56 ${140 + i * 36}H1864`, '#23463f', 3)),
    fill('M190 250H1730V1096H190z', '#0b1a18'),
    shape('M176 222H1744V1076H176z', second, 5),
    ...[3, 2, 1].map((i) => moved(`translate(0 ${i * 6})`, page(-1), page(1))),
    page(-1),
    page(1),
    fill(
      engrave({
        inside: polygon(pointsOf('820,210 1100,210 1100,1070 820,1070')),
        box: [820, 250, 1100, 1050],
        gap: 9,
        tone: (x) => clamp(0.6 - Math.abs(x - 960) / 150),
      }),
      KEY,
    ),
    over(block(714, 300, 200, 730, '#d5e2cf'), block(1466, 300, 210, 730, '#d5e2cf')),
    line(lines.join(''), spot, 1.6),
    line(
      columns
        .slice(1)
        .map(([x], i) => (i === 3 ? '' : `M${x - 84} 300V1034`))
        .join(''),
      second,
      2.2,
    ),
    line('M240 312H936M984 312H1676M240 304H936M984 304H1676', KEY, 2),
    words('Folio 114', 250, 280, KEY, { size: 30, cut: '400-italic' }),
    words('Carried over', 1670, 280, KEY, { size: 30, cut: '400-italic', align: 'right' }),
    ...rows,
    moved('translate(16 22)', fill('M1270 760L1318 786L1850 1200L1800 1240L1290 830z', KEY, 0.25)),
    pen,
  ].join('')
}
