/** Plate: The sacro-iliac joints. */
import { ball, cut, type Field, meld, oval, polygon } from '../../kit/fields.ts'
import { fill, line, over, PAPER } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { type Point, pointsOf, polyPath, range, smoothPath, smoothPoints } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const sacroiliacPlate: Plate = { title: 'The sacro-iliac joints', ink: 'verdigris', draw: sacroiliac }

function sacroiliac(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const wing = polygon(
    smoothPoints(
      pointsOf(
        '1010,330 1130,240 1330,190 1520,250 1600,420 1540,600 1400,760 1300,850 1340,960 1300,1080 1180,1130 1060,1090 990,1010 1000,930 1080,910 1140,860 1110,780 1060,650 1020,500',
      ),
      true,
      6,
    ),
  )
  const hole = oval(1200, 1000, 58, 66, 30)
  const right = cut(wing, hole)
  const left: Field = (x, y) => right(1920 - x, y)
  const sacrum = polygon(
    smoothPoints(
      pointsOf('780,330 960,290 1140,330 1120,470 1080,620 1020,760 960,850 900,760 840,620 800,470'),
      true,
      6,
    ),
  )
  const foramina = range(8, (i) =>
    oval(i % 2 ? 1045 - (i >> 1) * 18 : 875 + (i >> 1) * 18, 440 + (i >> 1) * 86, 19 - (i >> 1) * 2, 14),
  )
  const seam: Point[] = pointsOf('1130,320 1108,420 1092,520 1058,640')
  const burst = (flip: number) =>
    range(13, (i) =>
      polyPath([
        [960 + flip * (150 - i * 6), 350 + i * 24],
        [960 + flip * (320 + (i % 3) * 40), 320 + i * 30],
      ]),
    ).join('')
  return [
    fill('M56 128H1864V640H56z', tint),
    ...range(22, (i) => line(`M56 ${150 + i * 22.6}H1864`, PAPER, 2)),
    solid(left, [260, 150, 940, 1152], { depth: 120, angle: 40, wash: '#e9dcc0', slip: sheet.slip, gap: 12 }),
    solid(right, [980, 150, 1660, 1152], {
      depth: 120,
      angle: -40,
      wash: '#e9dcc0',
      slip: sheet.slip,
      gap: 12,
    }),
    solid(cut(sacrum, ...foramina), [740, 260, 1180, 900], {
      depth: 90,
      angle: 90,
      wash: spot,
      ground: PAPER,
      gap: 11,
    }),
    over(
      line(smoothPath(seam), second, 26),
      line(smoothPath(seam.map(([x, y]): Point => [1920 - x, y])), second, 26),
    ),
    line(burst(1) + burst(-1), second, 2.4),
    solid(meld(20, oval(960, 215, 130, 54), ball(840, 215, 52), ball(1080, 215, 52)), [740, 140, 1180, 290], {
      depth: 50,
      angle: 90,
    }),
    solid(oval(960, 985, 34, 66), [900, 900, 1020, 1080], { depth: 34, wash: second }),
  ].join('')
}
