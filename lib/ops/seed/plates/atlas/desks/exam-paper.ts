// An examination: a printed sheet of questions on a desk, some of them answered in ink.
import { oval } from '../../kit/fields.ts'
import { fill, KEY, line, moved, PAPER, ring, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { ellipsePath, range, rectPath, roundedPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const examPaper: Plate = { title: 'An examination', ink: 'slate', ground: 'second', draw: exam }

function exam(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const sheetOf = (turn: number, dx: number, dy: number) =>
    moved(`translate(${dx} ${dy}) rotate(${turn} 900 640)`, shape(rectPath(560, 60, 700, 1200), PAPER, 4))
  const answers = [1, 3, 0, 2, 2, 1, 3, 0, 3, 1, 2, 0, 1, 3]
  const rows = range(14, (r) => {
    const y = 380 + r * 56
    return (
      words(String(r + 1), 640, y + 11, KEY, { size: 32, align: 'right' }) +
      range(4, (k) => {
        const x = 700 + k * 74
        const on = answers[r] === k && r < 12
        return (
          (on
            ? solid(oval(x, y, 25, 18, -6), [x - 30, y - 26, x + 30, y + 26], {
                ground: KEY,
                depth: 12,
                gap: 7,
                edge: 2,
              })
            : '') +
          line(ellipsePath(x, y, 26, 18), on ? KEY : spot, 3) +
          (on ? '' : words('abcd'[k] ?? '', x, y + 8, spot, { size: 24, cut: '400-italic', align: 'middle' }))
        )
      }).join('') +
      line(`M1000 ${y - 6}h${180 - ((r * 37) % 70)}M1000 ${y + 10}h${120 + ((r * 53) % 60)}`, KEY, 3)
    )
  })
  return [
    line(range(33, (i) => `M${40 + i * 60} 128V1152`).join(''), '#a84f31', 3),
    moved('translate(26 24)', fill('M420 160L1300 80L1380 1200H480z', KEY, 0.35)),
    sheetOf(-9, -50, 30),
    sheetOf(-5, -20, 16),
    sheetOf(4, 40, 10),
    moved(
      'rotate(-2 900 640)',
      shape(rectPath(540, 60, 740, 1200), PAPER, 5),
      words('Part the Second', 600, 236, KEY, { size: 62, cut: '500-normal' }),
      words('Answer all; guess some.', 602, 286, spot, { size: 36, cut: '400-italic' }),
      line('M600 316H1220M600 324H1220', KEY, 2.4),
      ...rows,
      moved(
        'translate(1150 230) rotate(8)',
        ring(0, 0, 62, second, 7),
        words('A', 0, 30, second, { size: 88, cut: '600-normal', align: 'middle' }),
      ),
    ),
    moved(
      'translate(960 1010) rotate(-33)',
      moved('translate(10 24)', fill('M0 0L90-28H720V28H90z', KEY, 0.35)),
      shape('M0 0L92-30V30z', '#ecd2a2', 4),
      fill('M0 0L30-10V10z', KEY),
      ...([-20, 0, 20] as const).map((y, i) =>
        shape(rectPath(92, y - 10, 520, 20), [tint, '#8fa3b1', spot][i] ?? tint, 3),
      ),
      shape('M612-30h50v60h-50z', '#cdbf9f', 4),
      line('M626-30v60M640-30v60', KEY, 3),
      shape(roundedPath(662, -30, 60, 60, 14), '#d98e7a', 4),
    ),
  ].join('')
}
