/** Plate: The hip, opened from the front. */
import { outline } from '../../kit/contour.ts'
import { ball, common, cut, meld, oval, polygon, rod } from '../../kit/fields.ts'
import { disc, fill, KEY, line, over, PAPER, ring } from '../../kit/ink.ts'
import { FRAME, type Sheet } from '../../kit/paper.ts'
import { arcPoints, pointsOf, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { leader } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const hipJoint: Plate = {
  title: 'The hip, opened from the front',
  ink: 'oxblood',
  ground: 'tint',
  draw: hip,
}

function hip(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const head = ball(900, 600, 205)
  const femur = meld(
    80,
    rod([960, 640], [1190, 800], 118, 130),
    oval(1290, 720, 100, 150, 20),
    rod([1255, 850], [1180, 1400], 120, 96),
  )
  const ilium = polygon(
    smoothPoints(
      pointsOf(
        '360,60 700,40 880,130 1010,330 1130,430 1120,560 980,380 800,360 660,480 640,640 700,780 640,900 500,960 330,1010 250,900 420,820 500,700 470,520 330,320',
      ),
      true,
      6,
    ),
  )
  const ghosts = range(9, (i) =>
    line(
      smoothPath(arcPoints(900, 600, 236 + i * 13, 236 + i * 13, 200 - i * 3, 322 + i * 2)),
      spot,
      5 - i * 0.4,
    ),
  ).join('')
  return [
    disc(900, 600, 430, PAPER),
    ring(900, 600, 430, KEY, 2),
    ring(900, 600, 444, KEY, 1.2),
    solid(ilium, [FRAME[0], FRAME[1], 1240, 1060], {
      angle: 52,
      depth: 100,
      slip: sheet.slip,
      wash: second,
      ground: PAPER,
    }),
    ghosts,
    solid(femur, [880, 560, 1480, FRAME[3]], { angle: -62, depth: 105, slip: sheet.slip }),
    solid(head, [660, 360, 1140, 840], { angle: 18, depth: 205, bend: 0.5, slip: sheet.slip, gap: 12 }),
    over(
      fill(
        outline(common(head, cut(ball(900, 600, 600), ball(985, 680, 255))), [660, 360, 1140, 840]),
        spot,
        0.85,
      ),
    ),
    line('M780 700q60 70 150 86', PAPER, 3),
    leader('a', [760, 520], [1260, 300]),
    leader('b', [1290, 640], [1560, 520]),
    leader('c', [1220, 1040], [1520, 1040]),
  ].join('')
}
