/** Plate: Antibodies, in passage. */
import { disc, fill, KEY, line, moved, PAPER } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const antibodyFlock: Plate = { title: 'Antibodies, in passage', ink: 'rust', draw: antibodies }

function antibodies(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const bird = (x: number, y: number, s: number, turn: number, colour: string) =>
    moved(
      `translate(${x} ${y}) rotate(${turn}) scale(${s})`,
      ...[-1, 1].flatMap((side) => [
        line(
          smoothPath([
            [side * 7, 4],
            [side * 40, -34],
            [side * 116, -58],
          ]),
          KEY,
          22,
        ),
        line(
          smoothPath([
            [side * 7, 4],
            [side * 40, -34],
            [side * 116, -58],
          ]),
          colour,
          14,
        ),
        line(
          smoothPath([
            [side * 42, -8],
            [side * 78, -26],
            [side * 122, -32],
          ]),
          KEY,
          18,
        ),
        line(
          smoothPath([
            [side * 42, -8],
            [side * 78, -26],
            [side * 122, -32],
          ]),
          PAPER,
          11,
        ),
        line(`M${side * 9} 0V108`, KEY, 19),
        line(`M${side * 9} 0V108`, colour, 12),
      ]),
      line('M-14 34H14M-14 48H14', KEY, 3),
    )
  const flock = range(15, (i) => {
    const k = Math.ceil(i / 2)
    const side = i % 2 ? 1 : -1
    return {
      x: 1450 - k * 152 - (k > 0 ? 56 : 0) + side * 22,
      y: 520 + side * k * 56,
      s: 1.2 - k * 0.07,
      turn: 62 - side * 6 + (i % 3) * 4,
    }
  }).reverse()
  return [
    disc(1240, 560, 300, second),
    ...range(24, (i) =>
      line(`M${56 + ((i * 311) % 500)} ${160 + i * 27}H${900 + ((i * 457) % 960)}`, tint, 3 + (i % 3)),
    ),
    fill(
      `M56 990${range(20, (i) => `Q${80 + i * 96} ${950 + (i % 2) * 30} ${56 + (i + 1) * 96} ${980 - (i % 3) * 14}`).join('')}V1152H56z`,
      spot,
    ),
    line(
      range(15, (i) =>
        smoothPath(range(13, (k): Point => [56 + k * 152, 1010 + i * 11 + Math.sin(k * 1.3 + i * 0.5) * 7])),
      ).join(''),
      PAPER,
      1.6,
      { opacity: 0.6 },
    ),
    ...flock.map(({ x, y, s, turn }, i) => bird(x, y, s, turn, i % 4 === 1 ? spot : '#f0cfae')),
  ].join('')
}
