/** Plates of rooms people meet in: door, waiting room, lecture hall, podium, two chairs, window, library. */
import { engrave } from './kit/engrave.ts'
import { measured, meld, oval, polygon, rod } from './kit/fields.ts'
import { box, hatch } from './kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, over, PAPER, ring, shape } from './kit/ink.ts'
import { FRAME, type Sheet } from './kit/paper.ts'
import {
  arcPoints,
  clamp,
  ellipsePath,
  lerp,
  type Point,
  polar,
  polyPath,
  range,
  rectPath,
  roundedPath,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { curve, type Family } from './kit/plate-kind.ts'
import { solid } from './kit/solid.ts'

export const ROOMS: Family = {
  'clinic-door': { title: 'A door, not quite closed', ink: 'slate', ground: 'spot', draw: door },
  'waiting-room': { title: 'The waiting room, ten past three', ink: 'verdigris', draw: waiting },
  'lecture-hall': { title: 'The theatre of lectures', ink: 'plum', draw: hall },
  podium: { title: 'The speaker’s place', ink: 'petrol', ground: 'key', draw: podium },
  'two-chairs': { title: 'Two chairs', ink: 'ochre', draw: chairs },
  'window-garden': { title: 'A window on the garden', ink: 'moss', draw: windowGarden },
  'ladder-books': { title: 'The upper shelves', ink: 'oxblood', ground: 'spot', draw: library },
}

function door(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const light: Point[] = [
    [1010, 1010],
    [1180, 1010],
    [1860, 1160],
    [1860, 1300],
    [1250, 1300],
  ]
  const leaf: Point[] = [
    [1010, 250],
    [820, 190],
    [820, 1090],
    [1010, 1010],
  ]
  const wall = range(46, (i) => `M${56 + i * 40} 128V1010`).join('')
  return [
    line(wall, '#5d7287', 3),
    fill('M56 1010H1864V1152H56z', '#2c3946'),
    line(
      range(9, (i) =>
        polyPath([
          [960 + (i - 4) * 120, 1010],
          [960 + (i - 4) * 520, 1152],
        ]),
      ).join('') + 'M56 1040H1864M56 1085H1864',
      '#52667a',
      2.4,
    ),
    fill(
      polyPath(
        [
          [1010, 1010],
          [1180, 1010],
          [1640, 1152],
          [1120, 1152],
        ],
        true,
      ),
      '#f0d9a4',
    ),
    line(hatch([light], { angle: 8, gap: 16 }), second, 0.1),
    block(990, 230, 210, 780, KEY),
    block(1010, 250, 170, 760, '#f6e6bb'),
    fill(
      polyPath(
        [
          [1010, 250],
          [1180, 250],
          [1180, 700],
          [1010, 900],
        ],
        true,
      ),
      '#ecc982',
    ),
    shape('M1050 560h130v450h-130z', PAPER, 4),
    line(hatch([box(1050, 560, 130, 450)], { angle: 90, gap: 12 }), KEY, 1.8),
    disc(1110, 420, 44, PAPER),
    ring(1110, 420, 44, KEY, 4),
    line('M1110 420V388M1110 420L1132 432', KEY, 4),
    shape(polyPath(leaf, true), second, 6),
    line(
      hatch(
        [
          [
            [1010, 250],
            [930, 225],
            [930, 1044],
            [1010, 1010],
          ],
        ],
        { angle: 90, gap: 9 },
      ),
      KEY,
      2.6,
    ),
    shape(
      polyPath(
        [
          [850, 280],
          [975, 312],
          [975, 600],
          [850, 610],
        ],
        true,
      ),
      '#cf7552',
      4,
    ),
    shape(
      polyPath(
        [
          [850, 680],
          [975, 662],
          [975, 950],
          [850, 990],
        ],
        true,
      ),
      '#cf7552',
      4,
    ),
    disc(848, 650, 17, PAPER),
    ring(848, 650, 17, KEY, 5),
    line('M985 1010V225H1205V1010', KEY, 10),
    line('M972 1010V212H1218V1010', tint, 6),
    line('M56 1010H820M1218 1010H1864', KEY, 6),
    line('M56 985H810M1218 985H1864', tint, 3),
    shape('M1330 430h230v130h-230z', PAPER, 5),
    line('M1356 470h150M1356 500h178M1356 528h96', KEY, 5),
    shape('M420 420h250v330h-250z', '#2c3946', 6),
    fill('M438 438h214v294h-214z', tint),
    solid(meld(30, oval(545, 600, 60, 80), rod([545, 640], [545, 720], 20)), [440, 440, 650, 730], {
      wash: spot,
      depth: 50,
    }),
    ...[310, 1680].map(
      (x) =>
        line(
          `M${x - 70} 880h140M${x - 60} 880v130M${x + 60} 880v130M${x - 70} 780v110M${x - 70} 800h60`,
          PAPER,
          9,
        ) + line(`M${x - 70} 880h140`, second, 14),
    ),
  ].join('')
}

function chairAt(x: number, wash: string, flip: number): string {
  return moved(
    `translate(${x} 0) scale(${flip} 1)`,
    shape('M-62 930L-78 1078h14L-40 930zM54 930L74 1078h-14L34 930z', KEY, 2),
    shape(
      smoothPath(
        [
          [-74, 690],
          [-70, 830],
          [-58, 880],
          [-44, 880],
          [-44, 700],
          [-60, 676],
        ],
        true,
      ),
      wash,
      4.5,
    ),
    shape(roundedPath(-76, 876, 152, 56, 20), wash, 4.5),
    line(hatch([box(-66, 906, 132, 22)], { angle: 90, gap: 9 }), KEY, 2.6),
    line('M-56 700V860', KEY, 2),
  )
}

function waiting(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const frond = (a: number) => {
    const tip = polar(1620, 800, 250, a)
    const mid: Point = [(1620 + tip[0]) / 2, (800 + tip[1]) / 2 - 40]
    return (
      shape(
        polyPath(
          [
            ...smoothPoints([[1620, 800], [mid[0] - 26, mid[1]], tip], false, 8),
            ...smoothPoints([tip, [mid[0] + 26, mid[1] + 16], [1620, 800]], false, 8),
          ],
          true,
        ),
        a % 3 ? spot : '#7da697',
        3.4,
      ) + curve([[1620, 800], mid, tip], KEY, 2)
    )
  }
  return [
    fill('M56 128H1864V1080H56z', tint),
    line(range(60, (i) => `M${56 + i * 31} 128V760`).join(''), '#b3cbba', 3),
    fill('M56 760H1864V1080H56z', '#e6dcc0'),
    line('M56 760H1864M56 774H1864', KEY, 3),
    fill('M56 1080H1864V1152H56z', spot),
    line(hatch([box(56, 1080, 1808, 72)], { angle: 0, gap: 12 }), PAPER, 1.6),
    line('M56 1080H1864', KEY, 5),
    shape(rectPath(560, 190, 420, 400), PAPER, 8),
    shape(rectPath(585, 215, 370, 350), '#f0dcae', 4),
    fill(
      engrave({
        inside: (x, y) => Math.max(585 - x, x - 955, 215 - y, y - 565),
        box: [585, 215, 955, 565],
        gap: 10,
        tone: (_, y) => clamp((y - 260) / 460),
      }),
      second,
    ),
    disc(800, 400, 60, second),
    fill('M585 500Q660 440 740 496T955 470V565H585z', spot),
    line('M770 215V565M585 390H955', PAPER, 12),
    line('M764 215V565M776 215V565M585 384H955M585 396H955', KEY, 2),
    disc(1240, 360, 128, KEY),
    disc(1232, 352, 122, PAPER),
    ring(1232, 352, 122, KEY, 5),
    ...range(12, (i) =>
      line(polyPath([polar(1232, 352, 96, i * 30), polar(1232, 352, 110, i * 30)]), KEY, i % 3 ? 4 : 9),
    ),
    line(polyPath([polar(1232, 352, 60, 5), [1232, 352], polar(1232, 352, 92, -30)]), KEY, 9),
    disc(1232, 352, 10, second),
    ...range(6, (i) => chairAt(330 + i * 196, i === 3 ? second : spot, 1)),
    line('M240 940H1380', KEY, 9),
    shape('M650 800l70-18 70 18v74l-70-14-70 14z', PAPER, 4),
    line('M720 784v74', KEY, 3),
    ...[-160, -140, -115, -92, -70, -48, -25, -8].map(frond),
    solid(
      polygon([
        [1530, 800],
        [1710, 800],
        [1680, 1078],
        [1560, 1078],
      ]),
      [1500, 780, 1730, 1090],
      { wash: second, depth: 80, angle: 90, gap: 10, bend: 0 },
    ),
    shape(roundedPath(1516, 786, 208, 40, 6), second, 5),
  ].join('')
}

function hall(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const rows = range(9, (r) => {
    const t = r / 8
    const [rx, ry, cy] = [lerp(300, 1240, t ** 1.2), lerp(70, 250, t), lerp(620, 905, t ** 1.25)]
    const bench = arcPoints(960, cy, rx, ry, 8, 172, 60)
    const high = lerp(26, 96, t)
    const front = polyPath([...bench, ...[...bench].reverse().map(([x, y]): Point => [x, y + high])], true)
    const seats = Math.round(lerp(13, 17, t))
    const heads = range(seats, (i) => {
      const a = 172 - ((i + 0.5) * 164) / seats
      const [x, y] = [960 + rx * Math.cos((a * Math.PI) / 180), cy + ry * Math.sin((a * Math.PI) / 180)]
      const s = lerp(10, 38, t)
      if (sheet.dice.chance(0.22)) return ''
      const dark = sheet.dice.chance(0.5)
      return (
        shape(
          smoothPath(
            [
              [x - s * 1.7, y + s * 1.2],
              [x - s * 1.3, y - s * 0.3],
              [x, y - s * 0.7],
              [x + s * 1.3, y - s * 0.3],
              [x + s * 1.7, y + s * 1.2],
            ],
            true,
          ),
          dark ? spot : second,
          2 + t * 2,
        ) +
        shape(
          ellipsePath(x, y - s * 1.35, s * 0.78, s * 0.98),
          sheet.dice.pick([KEY, '#5b3b32', PAPER, '#8a5a3c', tint]),
          2 + t * 2,
        )
      )
    })
    return (
      heads.join('') +
      shape(front, r % 2 ? '#a5785a' : '#8d5f4c', 2 + t * 3) +
      line(
        bench
          .filter((_, i) => i % 2 === 0)
          .map(([x, y]) => `M${x.toFixed(1)} ${(y + high * 0.2).toFixed(1)}v${(high * 0.7).toFixed(1)}`)
          .join(''),
        KEY,
        1.4 + t * 1.6,
      )
    )
  })
  return [
    fill('M56 128H1864V1152H56z', '#ead6bd'),
    ...range(9, (i) => line(polyPath(arcPoints(960, 660, 560 + i * 90, 470 + i * 60, 180, 360)), spot, 3)),
    line(
      range(25, (i) =>
        polyPath([polar(960, 660, 540, 187 + i * 6.9), polar(960, 660, 1300, 187 + i * 6.9)]),
      ).join(''),
      spot,
      2,
    ),
    shape(
      polyPath(
        [
          [520, 640],
          [520, 250],
          [1400, 250],
          [1400, 640],
        ],
        true,
      ),
      PAPER,
      7,
    ),
    line(hatch([box(520, 560, 880, 80)], { angle: 0, gap: 9 }), KEY, 1.4),
    shape('M600 290h720v290h-720z', '#4a2c39', 5),
    curve(
      range(24, (i): Point => [630 + i * 29, 540 - 220 / (1 + Math.exp(-(i - 11) / 2.4))]),
      second,
      7,
    ),
    line('M630 310V555H1290', PAPER, 4),
    ...range(7, (i) => disc(690 + i * 90, 520 - 200 / (1 + Math.exp(-(i * 3.1 - 8) / 2.4)), 11, tint)),
    shape('M880 600h160l-14 70h-132z', spot, 4),
    shape(
      smoothPath(
        [
          [925, 610],
          [930, 560],
          [960, 545],
          [990, 560],
          [995, 610],
        ],
        true,
      ),
      KEY,
      2,
    ),
    shape(ellipsePath(960, 520, 20, 25), '#c89a74', 3),
    ...rows,
  ].join('')
}

function podium(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const beam: Point[] = [
    [960, 20],
    [470, 1152],
    [1450, 1152],
  ]
  return [
    ...range(34, (i) =>
      line(`M${66 + i * 55} 128Q${80 + i * 55 + ((i * 13) % 17)} 600 ${60 + i * 55} 1152`, '#24505a', 9),
    ),
    fill(
      polyPath(
        [
          [700, 128],
          [1220, 128],
          [1560, 1152],
          [360, 1152],
        ],
        true,
      ),
      '#d9c591',
      0.16,
    ),
    fill(polyPath(beam, true), '#e9d9a8', 0.94),
    fill(
      engrave({
        inside: polygon(beam),
        box: FRAME,
        angle: 90,
        gap: 15,
        tone: (x, y) => clamp(Math.abs(x - 960) / (60 + y * 0.52) - 0.4),
      }),
      spot,
    ),
    fill(ellipsePath(960, 1060, 540, 86), PAPER),
    line(range(5, (i) => ellipsePath(960, 1060, 540 - i * 50, 86 - i * 8)).join(''), KEY, 1.6),
    solid(
      measured(
        polygon([
          [760, 640],
          [1160, 640],
          [1110, 1060],
          [810, 1060],
        ]),
        [700, 600, 1200, 1100],
      ),
      [740, 620, 1180, 1080],
      { wash: second, depth: 120, angle: 90, gap: 12, bend: 0 },
    ),
    shape(
      polyPath(
        [
          [720, 560],
          [1200, 560],
          [1240, 640],
          [680, 640],
        ],
        true,
      ),
      '#b1772e',
      6,
    ),
    line(
      hatch(
        [
          [
            [690, 622],
            [1230, 622],
            [1240, 640],
            [680, 640],
          ],
        ],
        { angle: 90, gap: 8 },
      ),
      KEY,
      3,
    ),
    shape(
      polyPath(
        [
          [820, 540],
          [1090, 532],
          [1110, 604],
          [806, 612],
        ],
        true,
      ),
      PAPER,
      4,
    ),
    line('M846 560l200-6M842 578l220-6M838 594l160-5', KEY, 3),
    shape('M780 1050h360l20 50H760z', '#b1772e', 5),
    ring(960, 840, 92, KEY, 5),
    ring(960, 840, 80, KEY, 1.6),
    line(
      range(24, (i) =>
        polyPath([polar(960, 840, 40, i * 15), polar(960, 840, i % 2 ? 60 : 74, i * 15)]),
      ).join(''),
      KEY,
      4,
    ),
    disc(960, 840, 26, spot),
    ...(
      [
        [880, 380, 840, 560, -12],
        [1010, 330, 1060, 556, 12],
      ] as const
    ).map(
      ([x, y, bx, by, turn]) =>
        curve(
          [
            [bx, by],
            [(x + bx) / 2 + turn * 2, (y + by) / 2],
            [x, y + 40],
          ],
          KEY,
          10,
        ) +
        moved(
          `rotate(${turn} ${x} ${y})`,
          solid(oval(x, y, 34, 58), [x - 50, y - 70, x + 50, y + 70], { depth: 34, gap: 8, wash: '#8aa6a6' }),
          line(
            hatch([arcPoints(x, y, 32, 56, 180, 360)], { angle: 45, gap: 8 }) +
              hatch([arcPoints(x, y, 32, 56, 180, 360)], { angle: -45, gap: 8 }),
            KEY,
            2,
          ),
          line(`M${x - 34} ${y}h68`, KEY, 6),
        ),
    ),
  ].join('')
}

function armchair(wash: string): string {
  const back = polygon(
    smoothPoints(
      [
        [-210, 520],
        [-180, 470],
        [-90, 470],
        [-50, 560],
        [-20, 880],
        [-180, 900],
      ],
      true,
      6,
    ),
  )
  const seat = polygon(
    smoothPoints(
      [
        [-170, 800],
        [160, 790],
        [200, 830],
        [196, 930],
        [-170, 940],
      ],
      true,
      6,
    ),
  )
  const arm = polygon(
    smoothPoints(
      [
        [-110, 690],
        [120, 690],
        [176, 720],
        [170, 770],
        [110, 780],
        [130, 930],
        [60, 940],
        [50, 790],
        [-110, 780],
      ],
      true,
      6,
    ),
  )
  return (
    ['M-150 930L-190 1075h20L-110 930zM150 930L190 1075h-20L112 930z'].map((d) => shape(d, KEY, 2)).join('') +
    solid(back, [-240, 440, 20, 930], { wash, depth: 60, angle: 75, gap: 11 }) +
    solid(seat, [-200, 770, 220, 960], { wash, depth: 44, angle: 0, gap: 10 }) +
    solid(arm, [-140, 670, 200, 960], { wash, depth: 34, angle: 30, gap: 9 })
  )
}

function chairs(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const pane = (x: number, y: number) =>
    fill(
      polyPath(
        [
          [x, y],
          [x + 130, y + 22],
          [x + 130, y + 190],
          [x, y + 178],
        ],
        true,
      ),
      '#f8efd0',
    )
  return [
    fill('M56 128H1864V1060H56z', tint),
    line(range(31, (i) => `M56 ${150 + i * 30}H1864`).join(''), '#dcc389', 2),
    fill('M56 1060H1864V1152H56z', second),
    line(
      range(14, (i) =>
        polyPath([
          [960 + (i - 6.5) * 130, 1060],
          [960 + (i - 6.5) * 190, 1152],
        ]),
      ).join(''),
      KEY,
      2,
    ),
    line('M56 1060H1864', KEY, 5),
    ...[0, 1, 2].flatMap((c) => [0, 1].map((r) => pane(740 + c * 150, 250 + r * 210 + c * 26))),
    fill(ellipsePath(960, 1082, 720, 44), spot),
    line(ellipsePath(960, 1082, 690, 38) + ellipsePath(960, 1082, 660, 33), PAPER, 2.4),
    moved('translate(560 0)', armchair(second)),
    moved('translate(1370 0) scale(-1 1)', armchair('#b1532f')),
    line('M960 800V1074', KEY, 12),
    line('M900 1076Q960 1030 1020 1076', KEY, 10),
    shape(ellipsePath(960, 800, 128, 24), '#8a5a34', 5),
    line('M960 560V780', KEY, 8),
    shape(ellipsePath(960, 782, 44, 12), spot, 4),
    solid(
      polygon([
        [900, 430],
        [1020, 430],
        [1076, 590],
        [844, 590],
      ]),
      [830, 410, 1090, 610],
      { wash: '#e6b24f', depth: 90, angle: 90, gap: 11, bend: 0 },
    ),
    shape('M1010 768h52v26q-26 14-52 0z', PAPER, 4),
    line('M1062 774q24 2 0 20', KEY, 4),
    ...range(3, (i) =>
      curve(
        [
          [1024 + i * 12, 752],
          [1018 + i * 12, 734],
          [1028 + i * 12, 716],
        ],
        KEY,
        2.4,
      ),
    ),
  ].join('')
}

function windowGarden(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const tree = (x: number, y: number, r: number, wash: string, i: number) =>
    line(`M${x} ${y}V${y + r * 1.9}`, KEY, 12) +
    solid(
      meld(
        r * 0.3,
        ...range(6, (k) => oval(...polar(x, y, r * 0.55, k * 60 + i * 25), r * 0.55, r * 0.48)),
        oval(x, y, r * 0.7, r * 0.7),
      ),
      [x - r * 1.4, y - r * 1.4, x + r * 1.4, y + r * 1.4],
      { wash, depth: r * 0.7, angle: 40, gap: 10 },
    )
  const curtain = (s: number) =>
    moved(
      `translate(960 0) scale(${s} 1)`,
      shape(
        smoothPath(
          [
            [700, 110],
            [380, 110],
            [400, 400],
            [520, 640],
            [640, 720],
            [620, 900],
            [560, 1152],
            [760, 1170],
            [760, 110],
          ],
          true,
        ),
        second,
        5,
      ),
      fill(
        engrave({
          inside: polygon(
            smoothPoints(
              [
                [740, 128],
                [385, 128],
                [405, 400],
                [525, 640],
                [640, 720],
                [620, 900],
                [565, 1152],
                [740, 1152],
              ],
              true,
              5,
            ),
          ),
          box: [380, 128, 740, 1152],
          angle: 90,
          gap: 17,
          tone: (x, y) => 0.34 + 0.3 * Math.sin(x / 17 + y / 90),
          bend: (x, y) => 0.22 * (740 - x) * Math.sin(y / 230),
        }),
        KEY,
      ),
      line('M520 690Q600 760 700 700', PAPER, 14),
      line('M520 690Q600 760 700 700', KEY, 3),
    )
  return [
    fill('M56 128H1864V1152H56z', '#ead9b8'),
    shape(rectPath(470, 150, 980, 830), PAPER, 7),
    block(500, 180, 920, 770, '#f3e3b4'),
    fill(
      engrave({
        inside: (x, y) => Math.max(500 - x, x - 1420, 180 - y, y - 560),
        box: [500, 180, 1420, 560],
        gap: 13,
        tone: (_, y) => clamp(0.5 - (y - 180) / 500),
      }),
      '#7fa0a0',
    ),
    disc(1180, 360, 84, second),
    fill('M500 620Q700 520 960 600T1420 560V950H500z', tint),
    fill('M500 720Q800 640 1420 740V950H500z', spot),
    fill(
      polyPath(
        [
          ...smoothPoints(
            [
              [930, 950],
              [960, 860],
              [900, 790],
              [990, 720],
              [980, 670],
            ],
            false,
            8,
          ),
          ...smoothPoints(
            [
              [1000, 670],
              [1030, 720],
              [970, 790],
              [1060, 860],
              [1080, 950],
            ],
            false,
            8,
          ),
        ],
        true,
      ),
      '#f0dcae',
    ),
    tree(640, 520, 112, '#7d8b4e', 1),
    tree(1270, 590, 84, spot, 2),
    tree(1130, 560, 54, '#a8b06c', 4),
    ...range(26, (i) =>
      line(
        `M${520 + i * 35} ${900 + ((i * 37) % 44)}q-6-26-14-34M${520 + i * 35} ${900 + ((i * 37) % 44)}q4-26 14-30`,
        KEY,
        2.6,
      ),
    ),
    line('M960 180V950M500 540H1420', PAPER, 22),
    line('M949 180V950M971 180V950M500 529H1420M500 551H1420M500 180H1420V950H500z', KEY, 3.4),
    shape(rectPath(410, 970, 1100, 50), PAPER, 5),
    line(hatch([box(410, 1000, 1100, 20)], { angle: 90, gap: 11 }), KEY, 2),
    curtain(1),
    curtain(-1),
    solid(
      polygon([
        [1090, 850],
        [1230, 850],
        [1205, 970],
        [1115, 970],
      ]),
      [1080, 840, 1240, 980],
      { wash: '#b5653f', depth: 60, angle: 90, gap: 9, bend: 0 },
    ),
    ...[-140, -115, -90, -65, -40].map((a, i) => {
      const [x, y] = polar(1160, 850, 130 + (i % 2) * 40, a)
      return (
        curve(
          [
            [1160, 850],
            [(1160 + x) / 2, (850 + y) / 2 - 10],
            [x, y],
          ],
          KEY,
          4,
        ) +
        disc(x, y, 24, i % 2 ? PAPER : second) +
        ring(x, y, 24, KEY, 3.4) +
        disc(x, y, 8, KEY)
      )
    }),
  ].join('')
}

function library(sheet: Sheet): string {
  const { second, tint } = sheet.inks
  const d = sheet.dice
  const shelf = (y: number, high: number) => {
    const books: string[] = []
    for (let x = 70; x < 1850; ) {
      const w = d.between(22, 62)
      const h = high * d.between(0.62, 0.93)
      const lean = d.chance(0.08) ? 9 : 0
      const colour = d.pick([second, tint, PAPER, '#3d5a5f', '#a5483a', '#5c2320', '#c7964e', '#7a6a4a'])
      if (d.chance(0.06)) {
        x += w * 1.4
        continue
      }
      books.push(
        moved(
          `translate(${x.toFixed(0)} ${y}) rotate(${lean})`,
          shape(rectPath(0, -h, w, h), colour, 3),
          line(
            `M${(w * 0.78).toFixed(0)} ${(-h + 4).toFixed(0)}V-4M${(w * 0.88).toFixed(0)} ${(-h + 4).toFixed(0)}V-4`,
            KEY,
            2,
          ),
          d.chance(0.6)
            ? block(0, -h * 0.82, w, h * 0.12, KEY, 0.8) + block(0, -h * 0.2, w, 5, KEY, 0.8)
            : line(`M${(w / 2).toFixed(0)} ${(-h * 0.8).toFixed(0)}v${(h * 0.4).toFixed(0)}`, KEY, 4),
        ),
      )
      x += w + lean * 5
    }
    return (
      block(56, y - high, 1808, high, '#2a1210') +
      books.join('') +
      shape(rectPath(40, y, 1840, 24), '#b98455', 4) +
      line(`M56 ${y + 9}H1864M56 ${y + 16}H1864`, KEY, 1.4)
    )
  }
  const rail = (dx: number) =>
    line(
      polyPath([
        [1230 + dx, 100],
        [1010 + dx * 1.3, 1200],
      ]),
      KEY,
      30,
    ) +
    line(
      polyPath([
        [1230 + dx, 100],
        [1010 + dx * 1.3, 1200],
      ]),
      '#e2b873',
      20,
    ) +
    line(
      polyPath([
        [1226 + dx, 100],
        [1006 + dx * 1.3, 1200],
      ]),
      PAPER,
      4,
    )
  const rungs = range(10, (i) => {
    const t = (i + 0.6) / 10
    const [x, y] = [lerp(1230, 1010, t), lerp(100, 1200, t)]
    const w = lerp(170, 221, t)
    return (
      line(`M${x.toFixed(0)} ${y.toFixed(0)}h${w.toFixed(0)}`, KEY, 24) +
      line(`M${x.toFixed(0)} ${y.toFixed(0)}h${w.toFixed(0)}`, '#d29c55', 15)
    )
  })
  return [
    shelf(345, 240),
    shelf(600, 230),
    shelf(860, 236),
    shelf(1130, 246),
    over(
      fill(
        polyPath(
          [
            [1280, 100],
            [1470, 100],
            [1300, 1200],
            [1080, 1200],
          ],
          true,
        ),
        '#5a3a36',
        0.65,
      ),
    ),
    ...rungs,
    rail(0),
    rail(170),
    line('M56 150H1864', KEY, 16),
    line('M56 150H1864', '#d8a878', 8),
  ].join('')
}
