/** Plate: Spongy bone, enlarged. */
import { outline } from '../../kit/contour.ts'
import { type Field, measured } from '../../kit/fields.ts'
import { fill, line, moved, over, PAPER } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { ellipsePath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'
import { worley } from '../../kit/worley.ts'

export const boneLattice: Plate = {
  title: 'Spongy bone, enlarged',
  ink: 'ochre',
  ground: 'key',
  draw: lattice,
}

function lattice(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const layer = (cell: number, seed: number, thick: number) =>
    outline(
      measured((x, y) => worley(x, y, cell, seed) - thick - 9 * Math.sin(x / 310 + seed), FRAME, 9),
      FRAME,
      0,
      9,
    )
  const near: Field = measured((x, y) => worley(x, y, 230, 9) - 27 - 10 * Math.sin(y / 170), FRAME, 7)
  return [
    fill(layer(110, 2, 10), '#5c4a26'),
    fill(layer(160, 5, 17), spot),
    moved('translate(10 14)', fill(outline(near, FRAME, 0, 8), '#1a150d')),
    solid(near, FRAME, { depth: 34, angle: 64, gap: 11, wash: '#f0dfb8', slip: sheet.slip, edge: 4.5 }),
    over(
      fill(
        outline((x, y) => Math.max(near(x, y), Math.hypot(x - 1250, y - 560) - 240), FRAME, 0, 9),
        second,
        0.5,
      ),
    ),
    line(ellipsePath(1250, 560, 240, 240), PAPER, 5),
    line(ellipsePath(1250, 560, 254, 254), PAPER, 1.6),
  ].join('')
}
