/** Plate: The arch of the foot. */
import { ball, meld, oval, rod } from '../../kit/fields.ts'
import { fill, KEY, line, moved, PAPER } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { arcPoints, pointsOf, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { curve, leader } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'

export const footBones: Plate = { title: 'The arch of the foot', ink: 'moss', draw: foot }

function foot(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const heel = meld(60, oval(520, 850, 150, 120, -25), rod([590, 800], [700, 760], 88, 70))
  const talus = meld(50, oval(690, 610, 120, 80, 10), ball(800, 640, 66))
  const shin = meld(60, rod([650, 60], [665, 470], 78, 104))
  const boat = oval(885, 672, 44, 84, -14)
  const cube = oval(850, 800, 78, 56, 10)
  const wedge = oval(985, 706, 58, 74, -18)
  const rays = [0, 1, 2].map((i) =>
    meld(
      36,
      rod([1046, 716 + i * 40], [1310 - i * 16, 892 + i * 10], 40 - i * 5, 32 - i * 3),
      ball(1320 - i * 16, 896 + i * 12, 46 - i * 5),
    ),
  )
  const toes = [
    meld(26, rod([1384, 925], [1470, 940], 38, 28)),
    meld(20, rod([1515, 942], [1580, 950], 28, 22)),
  ]
  const arch = arcPoints(920, 1010, 460, 330, 190, 350)
  const all = [
    [shin, [520, 128, 800, 580]],
    [heel, [340, 640, 800, 1020]],
    [cube, [740, 720, 960, 880]],
    [talus, [540, 500, 900, 740]],
    [boat, [800, 560, 960, 780]],
    [wedge, [900, 600, 1080, 800]],
  ] as const
  return [
    fill('M56 965H1864V1152H56z', spot),
    line(range(16, (i) => `M56 ${978 + i * 11}H1864`).join(''), PAPER, 1.6, { opacity: 0.55 }),
    moved(`translate(${sheet.slip[0]} ${sheet.slip[1]})`, fill(`${smoothPath(arch)}L1600 965H300z`, tint)),
    ...range(6, (i) =>
      line(
        smoothPath(arcPoints(920, 1010, 460 - i * 26, 330 - i * 26, 190, 350)),
        second,
        i === 0 ? 6 : 2.5,
        i ? { dash: '2 12' } : {},
      ),
    ),
    ...[2, 1, 0].map((i) => solid(rays[i] ?? heel, [980, 640, 1400, 980], { depth: 40, angle: 125, gap: 9 })),
    ...toes.map((toe) => solid(toe, [1330, 860, 1640, 1000], { depth: 34, angle: 100, gap: 9 })),
    ...all.map(([bone, box]) =>
      solid(bone, box, {
        depth: 80,
        angle: -40,
        gap: 10.5,
        wash: bone === boat || bone === wedge ? second : undefined,
        slip: sheet.slip,
      }),
    ),
    curve(pointsOf('400,790 430,560 500,300 520,128'), KEY, 3),
    curve(pointsOf('420,800 452,560 522,300 545,128'), KEY, 1.6),
    line('M300 965H1660', KEY, 4),
    leader('a', [660, 300], [980, 260]),
    leader('b', [700, 600], [1080, 420]),
    leader('c', [985, 690], [1250, 560]),
  ].join('')
}
