/** Plates of the ward and the laboratory: drip, syringe, tablets, microscope, ultrasound, radiograph, stethoscope. */
import { outline } from './kit/contour.ts'
import { engrave } from './kit/engrave.ts'
import { ball, common, type Field, measured, meld, oval, polygon, rod } from './kit/fields.ts'
import { box, hatch } from './kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, over, PAPER, ring, shape } from './kit/ink.ts'
import type { Sheet } from './kit/paper.ts'
import {
  arcPoints,
  brushPath,
  circlePath,
  clamp,
  ellipsePath,
  type Point,
  polar,
  polyPath,
  range,
  roundedPath,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { curve, type Family } from './kit/plate-kind.ts'
import { solid } from './kit/solid.ts'

export const INSTRUMENTS: Family = {
  'infusion-drip': { title: 'Apparatus for slow infusion', ink: 'petrol', draw: drip },
  'syringe-vials': { title: 'Syringe and three vials', ink: 'ochre', ground: 'tint', draw: syringe },
  'tablet-grid': {
    title: 'Tablets, twenty-four less five',
    ink: 'verdigris',
    ground: 'second',
    draw: tablets,
  },
  microscope: { title: 'The microscope', ink: 'slate', draw: microscope },
  'ultrasound-wave': {
    title: 'Sound, going in and coming back',
    ink: 'petrol',
    ground: 'key',
    draw: ultrasound,
  },
  'radiograph-frame': {
    title: 'A wrist, by the other light',
    ink: 'slate',
    ground: 'tint',
    draw: radiograph,
  },
  stethoscope: { title: 'The listening tube', ink: 'rust', draw: stethoscope },
}

function drip(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const bag = smoothPoints(
    [
      [800, 230],
      [960, 205],
      [1120, 230],
      [1145, 400],
      [1135, 610],
      [1060, 690],
      [990, 710],
      [930, 710],
      [860, 690],
      [785, 610],
      [775, 400],
    ],
    true,
    8,
  )
  const body = polygon(bag)
  const level: Field = (x, y) => 400 + 6 * Math.sin(x / 26) - y
  const tube = smoothPoints(
    [
      [960, 950],
      [965, 1060],
      [1060, 1120],
      [1240, 1050],
      [1260, 860],
      [1400, 770],
      [1540, 860],
      [1530, 1010],
      [1640, 1090],
      [1900, 1060],
    ],
    false,
    12,
  )
  return [
    fill('M56 128H620V1152H56z', spot),
    line(hatch([box(56, 128, 564, 1024)], { angle: 90, gap: 19 }), PAPER, 1.5, { opacity: 0.4 }),
    disc(620, 640, 220, second),
    line(hatch([arcPoints(620, 640, 220, 220, -90, 90, 40)], { angle: 0, gap: 13 }), KEY, 1.8),
    line('M960 128V200', KEY, 12),
    line('M930 128H1000', KEY, 8),
    ring(960, 196, 20, KEY, 7),
    fill(polyPath(bag, true), PAPER),
    over(
      moved(
        `translate(${sheet.slip[0]} ${sheet.slip[1]})`,
        fill(outline(common(body, level), [740, 180, 1180, 740], 0, 6), tint),
      ),
    ),
    fill(
      engrave({
        inside: body,
        box: [760, 190, 1160, 730],
        angle: 90,
        gap: 11,
        tone: (x, y) => clamp((x - 960) / 260 - 0.1 + (y > 640 ? 0.2 : 0)),
      }),
      KEY,
    ),
    line(polyPath(bag, true), KEY, 6),
    line(smoothPath(range(9, (i): Point => [780 + i * 45, 400 + 6 * Math.sin((780 + i * 45) / 26)])), KEY, 3),
    ...range(8, (i) => line(`M812 ${340 + i * 42}h${i % 2 ? 34 : 58}`, KEY, 4)),
    shape(roundedPath(880, 290, 170, 60, 6), PAPER, 3),
    line('M900 312H1030M900 330H990', KEY, 3),
    shape('M930 706h60v40h-60z', second, 4),
    shape(roundedPath(914, 746, 92, 170, 36), PAPER, 5),
    fill(
      outline(
        common(
          measured(
            polygon([
              [914, 850],
              [1006, 850],
              [1006, 900],
              [980, 916],
              [940, 916],
              [914, 900],
            ]),
            [900, 740, 1020, 930],
          ),
          (_, y) => 850 - y,
        ),
        [900, 740, 1020, 930],
        0,
        5,
      ),
      tint,
    ),
    solid(meld(14, ball(960, 806, 12), rod([960, 800], [960, 776], 9, 2)), [930, 750, 990, 830], {
      wash: spot,
      depth: 12,
      gap: 6,
      edge: 3,
    }),
    line('M940 770V880M992 770V890', KEY, 2),
    shape('M944 916h32v36h-32z', second, 4),
    line(smoothPath(tube), KEY, 20),
    line(smoothPath(tube), tint, 12),
    line(smoothPath(tube.map(([x, y]): Point => [x - 2, y - 3])), PAPER, 3.4),
    moved(
      'translate(1330 800) rotate(-38)',
      shape(roundedPath(-70, -38, 140, 76, 12), PAPER, 5),
      line(hatch([box(-62, 4, 124, 28)], { angle: 90, gap: 9 }), KEY, 3),
      disc(20, -8, 24, second),
      ring(20, -8, 24, KEY, 4),
    ),
    ...range(5, (i) => line(circlePath(960, 806, 150 + i * 60), second, 2, { dash: '1 12' })),
  ].join('')
}

function vial(x: number, y: number, w: number, h: number, wash: string, full: number): string {
  const body: Point[] = smoothPoints(
    [
      [x - w * 0.2, y - h],
      [x - w * 0.2, y - h * 0.84],
      [x - w * 0.46, y - h * 0.76],
      [x - w / 2, y - h * 0.66],
      [x - w / 2, y - 20],
      [x - w * 0.42, y],
      [x + w * 0.42, y],
      [x + w / 2, y - 20],
      [x + w / 2, y - h * 0.66],
      [x + w * 0.46, y - h * 0.76],
      [x + w * 0.2, y - h * 0.84],
      [x + w * 0.2, y - h],
    ],
    true,
    6,
  )
  const glass = measured(polygon(body), [x - w, y - h - 20, x + w, y + 20], 6)
  return [
    fill(ellipsePath(x + w * 0.3, y + 4, w * 0.9, 20), KEY, 0.85),
    fill(polyPath(body, true), PAPER),
    over(
      fill(
        outline(
          common(glass, (_, py) => y - h * full - py),
          [x - w, y - h - 20, x + w, y + 20],
          0,
          6,
        ),
        wash,
      ),
    ),
    fill(
      engrave({
        inside: glass,
        box: [x - w / 2, y - h, x + w / 2, y],
        angle: 90,
        gap: 10,
        tone: (px) => clamp(Math.abs((px - x + w * 0.12) / w) * 1.7 - 0.3),
      }),
      KEY,
    ),
    line(polyPath(body, true), KEY, 5),
    line(ellipsePath(x, y - h * full, w * 0.49, 9), KEY, 2.5),
    shape(roundedPath(x - w * 0.28, y - h - 54, w * 0.56, 62, 8), wash, 5),
    line(range(8, (i) => `M${x - w * 0.24 + i * w * 0.068} ${y - h - 44}v42`).join(''), KEY, 3),
    shape(roundedPath(x - w * 0.5, y - h * 0.5, w, h * 0.28, 2), PAPER, 4),
    line(
      `M${x - w * 0.36} ${y - h * 0.42}h${w * 0.6}M${x - w * 0.36} ${y - h * 0.36}h${w * 0.42}M${x - w * 0.36} ${y - h * 0.3}h${w * 0.5}`,
      KEY,
      3.4,
    ),
  ].join('')
}

function syringe(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const barrel: Field = polygon([
    [-330, -66],
    [250, -66],
    [280, -40],
    [280, 40],
    [250, 66],
    [-330, 66],
  ])
  return [
    fill('M56 900H1864V1152H56z', second),
    line(hatch([box(56, 900, 1808, 252)], { angle: 0, gap: 15 }), KEY, 1.6),
    line('M56 900H1864', KEY, 5),
    vial(1130, 1010, 210, 420, spot, 0.5),
    vial(1430, 1040, 250, 330, '#b6532f', 0.66),
    vial(1690, 990, 150, 480, PAPER, 0.3),
    moved(
      'translate(640 560) rotate(-34)',
      shape('M280-16h50v32h-50z', PAPER, 4),
      line('M330 0H640', KEY, 6),
      line('M334-2H600', PAPER, 1.6),
      shape('M-640-14h330v28h-330z', PAPER, 4),
      line(hatch([box(-640, 2, 330, 12)], { angle: 90, gap: 8 }), KEY, 2),
      shape(roundedPath(-690, -78, 52, 156, 10), spot, 5),
      shape(roundedPath(-360, -118, 34, 236, 10), spot, 5),
      solid(barrel, [-340, -70, 290, 70], { depth: 64, angle: 0, gap: 9.5, ground: PAPER, bend: 0 }),
      over(block(-120, -62, 380, 124, '#e0a04e', 0.85)),
      block(-150, -62, 44, 124, KEY),
      line(range(13, (i) => `M${-290 + i * 44}-66v${i % 3 ? 34 : 56}`).join(''), KEY, 4),
      line('M-320-40H240', PAPER, 8),
    ),
    solid(meld(16, ball(1190, 208, 17), rod([1190, 200], [1200, 160], 12, 2)), [1150, 130, 1240, 240], {
      wash: '#e0a04e',
      depth: 16,
      gap: 7,
    }),
    ...range(3, (i) => curve(arcPoints(1190, 208, 44 + i * 22, 44 + i * 22, -40, 60), KEY, 3)),
  ].join('')
}

function tablets(sheet: Sheet): string {
  const { spot } = sheet.inks
  const taken = new Set([0, 1, 6, 7, 13])
  const cells = range(24, (i) => {
    const [x, y] = [410 + (i % 6) * 220, 310 + Math.floor(i / 6) * 220]
    const hole = taken.has(i)
    if (hole)
      return (
        shape(
          smoothPath(
            range(12, (k) => polar(x, y, 76 + ((k * 7 + i) % 3) * 8, k * 30)),
            true,
          ),
          '#3b1710',
          4,
        ) +
        range(4, (k) => {
          const p = polar(x, y, 80, k * 90 + i * 20)
          return shape(
            polyPath(
              [p, polar(p[0], p[1], 46, k * 90 + i * 20 + 60), polar(x, y, 84, k * 90 + i * 20 + 34)],
              true,
            ),
            '#d7cfb8',
            3,
          )
        }).join('')
      )
    return (
      line(circlePath(x, y, 96), KEY, 2) +
      line(circlePath(x, y, 90), KEY, 1.2) +
      solid(ball(x, y, 74), [x - 80, y - 80, x + 80, y + 80], {
        depth: 40,
        angle: 20 + (i % 6) * 12,
        gap: 9,
        wash: i === 16 ? '#dba14a' : undefined,
        slip: sheet.slip,
      }) +
      line(polyPath([polar(x, y, 52, -40), polar(x, y, 52, 140)]), KEY, 5) +
      line(polyPath([polar(x + 3, y + 4, 50, -40), polar(x + 3, y + 4, 50, 140)]), PAPER, 2)
    )
  })
  return [
    moved(
      'rotate(-5 960 640)',
      fill(roundedPath(276, 176, 1392, 960, 40), '#3b1710'),
      shape(roundedPath(260, 160, 1392, 960, 40), spot, 5),
      line(hatch([box(275, 175, 1362, 930)], { angle: 45, gap: 15 }), PAPER, 1.3, { opacity: 0.4 }),
      line(
        range(5, (i) => `M${520 + i * 220} 175V1105`).join('') +
          range(3, (i) => `M275 ${420 + i * 220}H1637`).join(''),
        PAPER,
        3,
        { dash: '2 12' },
      ),
      ...cells,
    ),
  ].join('')
}

function microscope(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const arm: Field = polygon(
    smoothPoints(
      [
        [1010, 330],
        [1150, 330],
        [1290, 470],
        [1320, 680],
        [1270, 860],
        [1200, 960],
        [1090, 960],
        [1160, 850],
        [1190, 690],
        [1150, 520],
        [1060, 440],
        [1010, 440],
      ],
      true,
      6,
    ),
  )
  const foot: Field = meld(
    30,
    polygon([
      [700, 1010],
      [1280, 1010],
      [1330, 1080],
      [640, 1080],
    ]),
    oval(1150, 1000, 120, 60),
  )
  const tube = (w: number, y0: number, y1: number): Field =>
    polygon([
      [-w, y0],
      [w, y0],
      [w, y1],
      [-w, y1],
    ])
  const brass = { wash: second, gap: 9.5, bend: 0, angle: 90, slip: sheet.slip }
  return [
    disc(820, 600, 440, tint),
    ...range(36, (i) =>
      line(polyPath([polar(820, 600, 456, i * 10), polar(820, 600, i % 3 ? 474 : 500, i * 10)]), KEY, 2),
    ),
    fill('M56 1080H1864V1152H56z', spot),
    line('M56 1080H1864', KEY, 5),
    line(hatch([box(56, 1084, 1808, 68)], { angle: 0, gap: 11 }), PAPER, 1.6),
    fill('M900 800L760 1004H1090z', '#e8c46e', 0.9),
    solid(arm, [980, 300, 1360, 980], { ...brass, wash: spot, depth: 70, angle: 20, bend: 0.3 }),
    solid(foot, [620, 920, 1350, 1082], { ...brass, wash: spot, depth: 60, angle: 0, bend: 0.3 }),
    moved(
      'translate(940 420) rotate(-14)',
      solid(tube(62, -150, 200), [-80, -160, 80, 210], { ...brass, depth: 62 }),
      solid(tube(48, -270, -150), [-60, -280, 60, -140], { ...brass, wash: PAPER, depth: 48 }),
      solid(tube(70, -310, -262), [-90, -320, 90, -250], { ...brass, wash: KEY, depth: 40 }),
      solid(tube(74, 190, 230), [-90, 180, 90, 240], { ...brass, depth: 70 }),
      solid(tube(44, 230, 330), [-60, 220, 60, 340], { ...brass, wash: PAPER, depth: 44 }),
      solid(tube(26, 330, 372), [-40, 320, 40, 380], { ...brass, depth: 26 }),
      line('M-62-90H62M-62-80H62M-62 150H62M-62 160H62', KEY, 3),
    ),
    solid(
      polygon([
        [800, 830],
        [1230, 830],
        [1230, 866],
        [800, 866],
      ]),
      [780, 810, 1240, 880],
      { ...brass, wash: KEY, depth: 20, ground: PAPER },
    ),
    block(850, 814, 260, 14, PAPER),
    line('M850 814h260v14h-260z', KEY, 3),
    disc(960, 820, 9, spot),
    ...(
      [
        [1205, 480, 58],
        [1250, 720, 46],
      ] as const
    ).map(
      ([x, y, r]) =>
        solid(ball(x, y, r), [x - r - 5, y - r - 5, x + r + 5, y + r + 5], {
          ...brass,
          depth: r,
          angle: 30,
          bend: 0.4,
        }) +
        line(
          range(18, (i) => polyPath([polar(x, y, r * 0.72, i * 20), polar(x, y, r * 0.92, i * 20)])).join(''),
          KEY,
          3,
        ),
    ),
    solid(oval(925, 950, 74, 40, -20), [830, 890, 1020, 1010], { depth: 36, wash: '#dcd2b4', gap: 8 }),
  ].join('')
}

function ultrasound(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [960, 150]
  const fan: Field = (x, y) => {
    const a = Math.atan2(x - cx, y - cy)
    const r = Math.hypot(x - cx, y - cy)
    return Math.max(Math.abs(a) * r - 0.86 * r, r - 960, 150 - r)
  }
  const bone = (x: number, y: number) =>
    y - (760 + ((x - 900) / 500) ** 2 * 170 - 90 * Math.exp(-(((x - 1180) / 110) ** 2)))
  const arcs = range(74, (i) => {
    const r = 160 + i * 11
    const tone = (x: number, y: number) => {
      const deep = bone(x, y)
      if (deep > 26) return 0.1 + 0.08 * Math.sin(x / 40 + i)
      if (deep > -18) return 0.95
      return clamp(
        0.24 +
          0.3 * Math.sin(x / 90 + y / 34) * Math.sin(y / 60 - x / 170) +
          (Math.abs(y - 560 - (x - 960) * 0.12) < 36 ? 0.34 : 0),
      )
    }
    const points = arcPoints(cx, cy, r, r, 41, 139, Math.round(30 + r / 14))
    return brushPath(points, (_, k) => {
      const [x, y] = points[k] ?? [0, 0]
      return fan(x, y) < 0 ? Math.max(0.3, tone(x, y) * 5) : 0.1
    })
  })
  const probe = smoothPoints(
    [
      [840, 128],
      [842, 200],
      [800, 262],
      [880, 300],
      [960, 310],
      [1040, 300],
      [1120, 262],
      [1078, 200],
      [1080, 128],
    ],
    false,
    8,
  )
  return [
    fill(arcs.join(''), tint),
    line(range(9, (i) => `M${1720 - (i % 2) * 14} ${230 + i * 100}h${30 + (i % 2) * 14}`).join(''), tint, 4),
    fill(`M1660 560l34-18v36z`, second),
    line(
      smoothPath(
        range(
          60,
          (i): Point => [110 + i * 6.4, 1050 - (i % 9 === 4 ? 66 : i % 9 === 5 ? -40 : 4 * Math.sin(i))],
        ),
      ),
      second,
      4,
    ),
    solid(polygon([...probe]), [780, 128, 1140, 330], { wash: second, depth: 80, angle: 90, gap: 10 }),
    line(smoothPath(probe.slice(24, 41).map(([x, y]): Point => [x, y + 4])), spot, 8),
    ...range(5, (i) => curve(arcPoints(cx, cy, 190 + i * 24, 190 + i * 24, 60, 120), second, 4 - i * 0.6)),
  ].join('')
}

function radiograph(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const film = '#17222b'
  const glow = '#dfe6df'
  const bones = [
    meld(40, rod([840, 800], [820, 1240], 66, 56), oval(850, 790, 100, 62)),
    meld(34, rod([1070, 830], [1075, 1240], 42, 46), ball(1066, 810, 58)),
    ...(
      [
        [800, 690, 58, 46, 20],
        [885, 675, 52, 50, 0],
        [965, 690, 56, 46, -10],
        [1042, 710, 44, 42, 0],
        [770, 600, 46, 46, 10],
        [845, 585, 42, 48, 0],
        [930, 590, 48, 62, 0],
        [1022, 612, 54, 52, 14],
      ] as const
    ).map(([x, y, a, b, t]) => oval(x, y, a, b, t)),
    ...[-1.7, -0.66, 0.1, 0.8, 1.5].map((k) =>
      meld(
        34,
        rod([920 + k * 84, 520 - (k === -1.7 ? -40 : 0)], [930 + k * 156, 180 + Math.abs(k) * 34], 38, 30),
        ball(920 + k * 84, 518 - (k === -1.7 ? -40 : 0), 46),
      ),
    ),
  ]
  const soft = measured(
    meld(
      90,
      rod([955, 820], [950, 1240], 230, 210),
      oval(940, 560, 290, 240),
      ...[-1.7, -0.66, 0.1, 0.8, 1.5].map((k) => rod([920 + k * 90, 500], [930 + k * 162, 120], 74, 66)),
    ),
    [560, 150, 1360, 1140],
    8,
  )
  return [
    line(hatch([box(56, 128, 1808, 1024)], { angle: 0, gap: 22 }), PAPER, 2),
    block(482, 172, 920, 980, KEY, 0.9),
    shape('M460 128H1440V1112H460z', '#f6efdc', 5),
    block(510, 160, 880, 924, film),
    fill(outline(soft, [510, 160, 1390, 1084], 0, 8), spot, 0.62),
    fill(
      engrave({
        inside: (x, y) => Math.max(soft(x, y), 510 - x, x - 1390, 160 - y, y - 1084),
        box: [510, 160, 1390, 1084],
        angle: 90,
        gap: 13,
        tone: (x, y) => clamp(0.05 - soft(x, y) / 900, 0, 0.3),
      }),
      '#9fb0b3',
    ),
    ...bones.map((bone) =>
      solid(bone, [512, 162, 1388, 1082], {
        ground: '#8fa3a6',
        key: film,
        depth: 40,
        angle: 90,
        gap: 9,
        edge: 3,
        shade: 0.85,
        bend: 0.2,
      }),
    ),
    ...bones.map((bone) => line(outline(bone, [512, 162, 1388, 1082], 0, 7), glow, 4)),
    ring(850, 780, 130, second, 6),
    line('M970 850L1120 950', second, 6),
    shape('M640 96h60v80h-60zM1220 96h60v80h-60z', second, 4),
    line('M1300 980V1050M1300 980h40M1300 1050h40', glow, 6),
    line('M545 200v60h44', glow, 6),
  ].join('')
}

function stethoscope(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const tubes = [
    smoothPoints(
      [
        [690, 128],
        [640, 300],
        [660, 480],
        [760, 620],
        [900, 700],
      ],
      false,
      14,
    ),
    smoothPoints(
      [
        [1180, 128],
        [1220, 300],
        [1180, 480],
        [1060, 620],
        [900, 700],
      ],
      false,
      14,
    ),
    smoothPoints(
      [
        [900, 690],
        [900, 860],
        [1010, 1010],
        [1250, 1060],
        [1470, 960],
        [1520, 760],
        [1440, 600],
      ],
      false,
      14,
    ),
  ]
  const tubing = (path: Point[]) =>
    line(smoothPath(path), KEY, 44) +
    line(smoothPath(path), spot, 34) +
    line(smoothPath(path.map(([x, y]): Point => [x - 8, y - 3])), '#e3a27c', 5) +
    line(
      path
        .slice(1, -1)
        .map(([x, y], i): string => {
          const [a, b] = path[i] ?? [0, 0]
          const l = Math.hypot(x - a, y - b) || 1
          const [nx, ny] = [-(y - b) / l, (x - a) / l]
          const side = nx + ny > 0 ? 1 : -1
          return polyPath([
            [x + nx * 4 * side, y + ny * 4 * side],
            [x + nx * 16 * side, y + ny * 16 * side],
          ])
        })
        .join(''),
      KEY,
      2.6,
    )
  const [bx, by] = [1400, 480]
  return [
    ...range(12, (i) =>
      line(circlePath(bx, by, 190 + i * 44), i % 3 ? tint : second, i % 3 ? 9 - i * 0.5 : 2.4),
    ),
    ...tubes.map(tubing),
    solid(meld(40, rod([900, 600], [900, 720], 34, 30), ball(880, 640, 34)), [820, 560, 980, 760], {
      wash: second,
      depth: 30,
      gap: 8,
    }),
    solid(ball(bx, by, 172), [bx - 180, by - 180, bx + 180, by + 180], {
      depth: 60,
      angle: 40,
      wash: '#d9cba8',
      slip: sheet.slip,
      gap: 11,
    }),
    ring(bx, by, 136, KEY, 4),
    disc(bx, by, 130, PAPER),
    line(hatch([arcPoints(bx, by, 128, 128, 20, 200, 40)], { angle: -20, gap: 9 }), KEY, 2.4),
    ring(bx, by, 92, KEY, 2),
    ring(bx, by, 30, KEY, 4),
    disc(bx, by, 22, second),
    line(
      range(60, (i) => polyPath([polar(bx, by, 145, i * 6), polar(bx, by, 164, i * 6)])).join(''),
      KEY,
      2.6,
    ),
    line(
      smoothPath(
        range(
          90,
          (i): Point => [
            90 + i * 7,
            960 + (i % 22 === 9 ? -120 : i % 22 === 10 ? 90 : i % 22 === 14 ? -30 : 0),
          ],
        ),
      ),
      second,
      5,
    ),
  ].join('')
}
