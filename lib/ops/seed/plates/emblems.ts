/** Plates of emblems and places of law: scales, capitol, medal, compass rose, film. */
import { engrave } from './kit/engrave.ts'
import { ball, meld, polygon, rod } from './kit/fields.ts'
import { box, hatch } from './kit/hatch.ts'
import { disc, fill, KEY, line, moved, PAPER, ring, shape } from './kit/ink.ts'
import { words } from './kit/letters.ts'
import type { Sheet } from './kit/paper.ts'
import {
  arcPoints,
  circlePath,
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
import type { Family } from './kit/plate-kind.ts'
import { solid } from './kit/solid.ts'

export const EMBLEMS: Family = {
  scales: { title: 'A weighing', ink: 'plum', draw: scales },
  'capitol-steps': { title: 'Steps of the capitol', ink: 'petrol', ground: 'second', draw: capitol },
  'medal-ribbon': { title: 'A medal and its ribbon', ink: 'moss', ground: 'key', draw: medal },
  'compass-rose': {
    title: 'The rose of thirty-two winds',
    ink: 'rust',
    ground: 'tint',
    double: true,
    draw: rose,
  },
  'film-reel': { title: 'A reel, running out', ink: 'slate', ground: 'key', draw: film },
}

function scales(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const tilt = 7
  const [l, r] = [polar(960, 330, 430, 180 - tilt), polar(960, 330, 430, -tilt)]
  const brass = { wash: second, gap: 9, slip: sheet.slip }
  const pan = ([x, y]: Point, drop: number, load: string) =>
    line(
      polyPath([
        [x - 190, y + drop],
        [x, y],
        [x + 190, y + drop],
      ]) +
        polyPath([
          [x, y],
          [x + 20, y + drop],
        ]),
      KEY,
      3.4,
    ) +
    load +
    solid(
      polygon([...arcPoints(x, y + drop, 210, 86, 0, 180, 24)]),
      [x - 230, y + drop - 10, x + 230, y + drop + 100],
      { ...brass, depth: 60, angle: 0 },
    ) +
    shape(ellipsePath(x, y + drop, 210, 17), '#e6c98a', 4) +
    disc(x, y, 13, KEY)
  const pills = range(9, (i) => {
    const [x, y] = [l[0] - 110 + (i % 5) * 54 + (i > 4 ? 27 : 0), l[1] + 372 - (i > 4 ? 46 : 0)]
    return moved(
      `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${i * 37 - 30})`,
      shape(roundedPath(-44, -19, 88, 38, 19), PAPER, 4),
      shape('M0-19h25a19 19 0 0 1 0 38h-25z', i % 2 ? spot : '#b1532f', 4),
    )
  }).join('')
  const books = range(4, (i) => {
    const y = r[1] + 366 - i * 46
    return (
      shape(
        rectPath(r[0] - 120 + (i % 2) * 18, y - 34, 230 - i * 16, 42),
        [spot, tint, '#b1532f', PAPER][i] ?? spot,
        4,
      ) +
      line(
        `M${(r[0] - 100 + (i % 2) * 18).toFixed(0)} ${(y - 24).toFixed(0)}h36M${(r[0] - 100 + (i % 2) * 18).toFixed(0)} ${(y - 16).toFixed(0)}h36`,
        KEY,
        2.6,
      )
    )
  }).join('')
  return [
    fill('M56 128H960V1152H56z', tint),
    line(hatch([box(56, 128, 904, 1024)], { angle: 45, gap: 26 }), PAPER, 2.4),
    disc(960, 330, 170, PAPER),
    line(
      range(48, (i) =>
        polyPath([polar(960, 330, 182, i * 7.5), polar(960, 330, i % 2 ? 214 : 246, i * 7.5)]),
      ).join(''),
      spot,
      3,
    ),
    solid(
      meld(40, rod([960, 360], [960, 980], 20, 32), ball(960, 560, 38), ball(960, 900, 50)),
      [880, 320, 1040, 1010],
      { ...brass, depth: 40, angle: 90 },
    ),
    solid(
      polygon(
        smoothPoints(
          [
            [930, 960],
            [990, 960],
            [1040, 1040],
            [1200, 1080],
            [1210, 1120],
            [710, 1120],
            [720, 1080],
            [880, 1040],
          ],
          true,
          5,
        ),
      ),
      [690, 940, 1230, 1130],
      { ...brass, depth: 70, angle: 0 },
    ),
    moved(
      `rotate(${-tilt} 960 330)`,
      solid(
        meld(
          26,
          rod([520, 330], [960, 310], 12, 26),
          rod([1400, 330], [960, 310], 12, 26),
          ball(960, 310, 44),
        ),
        [490, 250, 1430, 370],
        { ...brass, depth: 30, angle: 0, gap: 8 },
      ),
      fill('M950 300L960 170L970 300z', KEY),
    ),
    shape(circlePath(960, 318, 22), PAPER, 4),
    shape(
      polyPath(
        [
          [930, 190],
          [960, 150],
          [990, 190],
          [960, 214],
        ],
        true,
      ),
      spot,
      4,
    ),
    pan(l, 380, pills),
    pan(r, 380, books),
    line('M400 1122H1520', KEY, 6),
    line(range(5, (i) => `M${430 + i * 30} ${1132 + i * 5}H${1490 - i * 30}`).join(''), KEY, 2),
  ].join('')
}

function capitol(sheet: Sheet): string {
  const { spot, tint } = sheet.inks
  const column = (x: number, y0: number, y1: number, w: number) =>
    shape(rectPath(x - w / 2, y0, w, y1 - y0), PAPER, 3.4) +
    fill(
      engrave({
        inside: polygon(box(x - w / 2, y0, w, y1 - y0)),
        box: [x - w / 2, y0, x + w / 2, y1],
        angle: 90,
        gap: w / 6,
        tone: (px) => clamp((px - x + w * 0.22) / w + 0.12),
        step: 40,
      }),
      KEY,
    ) +
    shape(rectPath(x - w * 0.68, y0 - 14, w * 1.36, 16), PAPER, 3) +
    shape(rectPath(x - w * 0.64, y1 - 8, w * 1.28, 14), PAPER, 3)
  const steps = range(12, (i) => {
    const t = i / 12
    const y = 826 + i * 28
    const w = lerp(560, 1060, t)
    return (
      shape(rectPath(960 - w, y, w * 2, 28), i % 2 ? '#e7d7ba' : PAPER, 2.6) +
      line(hatch([box(960 - w, y + 16, w * 2, 12)], { angle: 60, gap: 11 }), KEY, 1.6)
    )
  })
  const dome = polygon([...arcPoints(960, 420, 210, 230, 180, 360, 40)])
  const sky = engrave({
    inside: (_, y) => y - 830,
    box: [56, 128, 1864, 830],
    gap: 15,
    step: 24,
    tone: (x, y) => clamp(0.62 - (y - 128) / 760 + 0.14 * Math.sin(x / 210 + y / 50)),
  })
  return [
    fill(sky, spot),
    disc(1470, 360, 104, PAPER),
    ...[
      [380, 330],
      [1620, 560],
      [240, 560],
    ].map(([x = 0, y = 0]) =>
      fill(
        smoothPath(
          [
            [x - 170, y + 30],
            [x - 110, y - 16],
            [x - 40, y - 10],
            [x + 20, y - 44],
            [x + 110, y - 8],
            [x + 180, y + 30],
          ],
          true,
        ),
        PAPER,
      ),
    ),
    ...[-1, 1].map(
      (s) =>
        shape(rectPath(s < 0 ? 170 : 1290, 600, 460, 226), tint, 4) +
        shape(rectPath(s < 0 ? 150 : 1270, 574, 500, 30), PAPER, 4) +
        range(6, (i) => {
          const x = (s < 0 ? 200 : 1320) + i * 70
          return shape(`M${x} 780V690a24 24 0 0 1 48 0V780z`, '#2b4b53', 3)
        }).join(''),
    ),
    shape(rectPath(700, 470, 520, 60), PAPER, 4),
    ...range(9, (i) => column(760 + i * 50, 400, 470, 22)),
    solid(dome, [740, 180, 1180, 416], { wash: spot, depth: 190, angle: 90, gap: 13, bend: 0.5 }),
    line(
      range(7, (i) =>
        smoothPath([
          [960 + (i - 3) * 66, 412],
          [960 + (i - 3) * 56, 300],
          [960, 194],
        ]),
      ).join(''),
      KEY,
      3,
    ),
    shape(rectPath(736, 404, 448, 20), PAPER, 4),
    shape(rectPath(925, 150, 70, 46), PAPER, 4),
    line('M960 150V70', KEY, 5),
    line('M940 160v30M960 160v30M980 160v30', KEY, 3),
    shape(rectPath(560, 600, 800, 226), '#2b4b53', 4),
    shape(
      polyPath(
        [
          [520, 566],
          [960, 452],
          [1400, 566],
        ],
        true,
      ),
      PAPER,
      5,
    ),
    line(
      hatch(
        [
          [
            [600, 552],
            [960, 466],
            [1320, 552],
          ],
        ],
        { angle: 90, gap: 13 },
      ),
      KEY,
      1.8,
    ),
    disc(960, 524, 30, spot),
    ring(960, 524, 30, KEY, 3),
    shape(rectPath(520, 566, 880, 36), PAPER, 4),
    line('M520 584H1400', KEY, 2),
    ...range(8, (i) => column(606 + i * 101, 630, 820, 50)),
    ...steps,
    ...(
      [
        [760, 930, 1],
        [1010, 890, 0.7],
        [1040, 893, 0.7],
        [1240, 1010, 1.25],
      ] as const
    ).map(([x, y, s]) =>
      moved(
        `translate(${x} ${y}) scale(${s})`,
        shape('M-15 0C-18-40-18-66 0-68C18-66 18-40 15 0z', '#a8432f', 3),
        shape('M-9 0L-12 44h8L0 6L4 44h8L9 0z', KEY, 2),
        shape(circlePath(0, -80, 12), '#7b4e37', 3),
        fill('M20 44L90 60H30z', KEY, 0.4),
      ),
    ),
  ].join('')
}

function medal(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [960, 770]
  const guilloche = (r: number, deep: number, n: number, k: number) =>
    smoothPath(range(181, (i) => polar(cx, cy, r + deep * Math.sin((i * 2 * n * Math.PI) / 180 + k), i * 2)))
  const strap = (s: number) =>
    shape(
      polyPath(
        [
          [960 + s * 60, 128],
          [960 + s * 330, 128],
          [960 + s * 70, 560],
          [960 - s * 120, 470],
        ],
        true,
      ),
      second,
      5,
    ) +
    fill(
      polyPath(
        [
          [960 + s * 125, 128],
          [960 + s * 175, 128],
          [960 - s * 30, 512],
          [960 - s * 76, 490],
        ],
        true,
      ),
      PAPER,
    ) +
    fill(
      polyPath(
        [
          [960 + s * 220, 128],
          [960 + s * 270, 128],
          [960 + s * 36, 544],
          [960 + s * -6, 524],
        ],
        true,
      ),
      spot,
    ) +
    line(
      hatch(
        [
          [
            [960 + s * 60, 128],
            [960 + s * 330, 128],
            [960 + s * 70, 560],
            [960 - s * 120, 470],
          ],
        ],
        { angle: s * 31, gap: 9 },
      ),
      KEY,
      1.4,
    )
  const laurel = [-1, 1].flatMap((s) =>
    range(11, (i) => {
      const [x, y] = polar(cx, cy, 196, 90 + s * (18 + i * 13))
      return moved(
        `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${(90 + s * (18 + i * 13) + s * 62 + (s < 0 ? 180 : 0) + 180).toFixed(0)})`,
        shape('M0 0Q24-24 60-6Q30 22 0 0z', spot, 3),
        line('M4-1L50-4', KEY, 2),
      )
    }),
  )
  return [
    ...range(15, (i) => line(circlePath(cx, cy, 380 + i * 52), '#38432a', 3)),
    line(
      range(72, (i) => polyPath([polar(cx, cy, 372, i * 5), polar(cx, cy, i % 2 ? 420 : 470, i * 5)])).join(
        '',
      ),
      '#7f8a58',
      3,
    ),
    strap(-1),
    strap(1),
    line(ellipsePath(960, 478, 60, 40), KEY, 22),
    line(ellipsePath(960, 478, 60, 40), '#e1bd6a', 13),
    shape(
      polyPath(
        range(96, (i) => polar(cx, cy, i % 2 ? 318 : 336, i * 3.75)),
        true,
      ),
      '#d9ae54',
      5,
    ),
    solid(ball(cx, cy, 312), [cx - 320, cy - 320, cx + 320, cy + 320], {
      wash: '#e0b75f',
      depth: 74,
      angle: -40,
      gap: 12,
      slip: sheet.slip,
      bend: 0.3,
    }),
    disc(cx, cy, 262, '#ecd08c'),
    line(range(9, (k) => guilloche(244, 14, 18, k * 0.7)).join(''), KEY, 1.1),
    ring(cx, cy, 262, KEY, 4),
    disc(cx, cy, 222, PAPER),
    ring(cx, cy, 222, KEY, 3.5),
    ...laurel,
    fill(
      engrave({
        inside: ball(cx, cy, 150),
        box: [cx - 150, cy - 150, cx + 150, cy + 150],
        angle: 0,
        gap: 9,
        tone: (_, y) => 0.14 + (y - cy + 150) / 1100,
      }),
      spot,
    ),
    solid(
      meld(
        26,
        rod([cx - 70, cy + 66], [cx + 60, cy - 62], 24),
        ball(cx - 92, cy + 58, 36),
        ball(cx - 62, cy + 92, 36),
        ball(cx + 54, cy - 90, 36),
        ball(cx + 90, cy - 58, 36),
      ),
      [cx - 150, cy - 150, cx + 150, cy + 150],
      { depth: 34, angle: 45, gap: 8, wash: tint },
    ),
  ].join('')
}

function rose(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const [cx, cy] = [960, 640]
  const ray = (a: number, long: number, wide: number, wash: string) => {
    const tip = polar(cx, cy, long, a)
    const [s1, s2] = [polar(cx, cy, wide, a - 90 + 42), polar(cx, cy, wide, a + 90 - 42)]
    return (
      shape(polyPath([[cx, cy], s1, tip], true), PAPER, 3) +
      shape(polyPath([[cx, cy], s2, tip], true), wash, 3) +
      line(hatch([[[cx, cy], s2, tip]], { angle: a + 8, gap: 7 }), KEY, 1.6)
    )
  }
  const rhumbs = range(32, (i) => polyPath([[cx, cy], polar(cx, cy, 1250, i * 11.25)]))
  const others: Point[] = [
    [230, 300],
    [1720, 980],
    [1700, 280],
    [250, 1010],
  ]
  return [
    ...others.flatMap(([x, y]) => [
      line(range(16, (i) => polyPath([[x, y], polar(x, y, 1700, i * 22.5)])).join(''), spot, 1, {
        opacity: 0.5,
      }),
      disc(x, y, 26, PAPER),
      ring(x, y, 26, KEY, 2),
      ...range(8, (k) =>
        fill(
          polyPath([[x, y], polar(x, y, 9, k * 45 + 40), polar(x, y, k % 2 ? 22 : 46, k * 45)], true),
          KEY,
        ),
      ),
    ]),
    line(rhumbs.join(''), KEY, 1.2),
    disc(cx, cy, 470, PAPER),
    line(range(4, (k) => circlePath(cx, cy, [470, 458, 392, 380][k] ?? 400)).join(''), KEY, 2.4),
    ...range(72, (i) =>
      i % 2
        ? ''
        : fill(
            polyPath(
              [
                ...arcPoints(cx, cy, 458, 458, i * 5, i * 5 + 5, 3),
                ...arcPoints(cx, cy, 436, 436, i * 5 + 5, i * 5, 3),
              ],
              true,
            ),
            KEY,
          ),
    ),
    line(
      range(180, (i) => polyPath([polar(cx, cy, 392, i * 2), polar(cx, cy, i % 5 ? 406 : 424, i * 2)])).join(
        '',
      ),
      KEY,
      1.8,
    ),
    ...range(16, (i) => ray(11.25 + i * 22.5, 300, 74, '#e6cfa6')),
    ...range(8, (i) => ray(22.5 + i * 45, 352, 92, second)),
    ...range(4, (i) => ray(45 + i * 90, 378, 104, '#d48a55')),
    ...range(4, (i) => ray(i * 90, 484, 118, spot)),
    disc(cx, cy, 62, PAPER),
    ring(cx, cy, 62, KEY, 4),
    ring(cx, cy, 50, KEY, 1.6),
    ...range(8, (k) =>
      fill(
        polyPath([[cx, cy], polar(cx, cy, 14, k * 45 + 45), polar(cx, cy, 42, k * 45)], true),
        k % 2 ? spot : KEY,
      ),
    ),
  ].join('')
}

function film(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const [cx, cy] = [790, 590]
  const path = smoothPoints(
    [
      [800, 1010],
      [1020, 1020],
      [1240, 930],
      [1380, 770],
      [1560, 720],
      [1760, 800],
      [1960, 1010],
    ],
    false,
    12,
  )
  const normal = (i: number): Point => {
    const [a, b] = [path[Math.max(0, i - 1)] ?? [0, 0], path[Math.min(path.length - 1, i + 1)] ?? [0, 0]]
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
    return [-(b[1] - a[1]) / l, (b[0] - a[0]) / l]
  }
  const side = (w: number) =>
    path.map(([x, y], i): Point => {
      const [nx, ny] = normal(i)
      return [x + nx * w, y + ny * w]
    })
  const band = (w1: number, w2: number) => polyPath([...side(w1), ...side(w2).reverse()], true)
  const quad = (i: number, j: number, w1: number, w2: number) =>
    polyPath(
      [side(w1)[i], side(w1)[j], side(w2)[j], side(w2)[i]].filter((p) => p !== undefined),
      true,
    )
  const holes = range(36, (k) => quad(k * 2, k * 2 + 1, -84, -66) + quad(k * 2, k * 2 + 1, 66, 84))
  const frames = range(9, (k) => {
    const i = k * 8 + 1
    const [x, y] = path[i + 3] ?? [0, 0]
    const [nx, ny] = normal(i + 3)
    return (
      fill(quad(i, i + 6, -54, 54), [tint, '#e8d3a2', second, PAPER][k % 4] ?? tint) +
      disc(x + nx * lerp(40, -34, k / 8), y + ny * lerp(40, -34, k / 8), 15 + k * 2, spot) +
      line(
        polyPath([
          [x - nx * -46 - 22, y - ny * -46],
          [x + nx * 46 + 22, y + ny * 46],
        ]),
        KEY,
        2,
      )
    )
  })
  const spokes = range(5, (i) => {
    const [x, y] = polar(cx, cy, 236, i * 72 - 90)
    return (
      fill(circlePath(x, y, 104), '#1c2631') +
      line(circlePath(x, y, 104), KEY, 5) +
      line(
        range(9, (k) =>
          polyPath(
            arcPoints(cx, cy, 150 + k * 20, 150 + k * 20, i * 72 - 90 - 30, i * 72 - 90 + 30, 12).filter(
              ([a, b]) => Math.hypot(a - x, b - y) < 98,
            ),
          ),
        ).join(''),
        '#5f7183',
        3,
      )
    )
  })
  return [
    fill(
      polyPath(
        [
          [1864, 128],
          [1864, 560],
          [1180, 470],
          [1180, 400],
        ],
        true,
      ),
      '#ecdcb0',
      0.2,
    ),
    ...range(8, (i) => ring(cx, cy, 470 + i * 46, '#2b3946', 3)),
    shape(band(-92, 92), KEY, 3),
    line(polyPath(side(-92)) + polyPath(side(92)), tint, 2.4),
    fill(holes.join(''), tint),
    ...frames,
    disc(cx + 12, cy + 14, 430, KEY),
    solid(ball(cx, cy, 424), [cx - 430, cy - 430, cx + 430, cy + 430], {
      wash: second,
      depth: 50,
      angle: 35,
      gap: 13,
      bend: 0.2,
      slip: sheet.slip,
      shade: 0.9,
    }),
    ring(cx, cy, 396, KEY, 3),
    fill(
      engrave({
        inside: (x, y) => Math.hypot(x - cx, y - cy) - 392,
        box: [cx - 392, cy - 392, cx + 392, cy + 392],
        angle: 35,
        gap: 13,
        tone: (x, y) => clamp(0.1 + 0.4 * Math.abs(Math.sin(Math.atan2(y - cy, x - cx) - 0.6)) ** 8),
      }),
      KEY,
    ),
    ...spokes,
    solid(ball(cx, cy, 92), [cx - 100, cy - 100, cx + 100, cy + 100], {
      wash: '#d9c79b',
      depth: 60,
      angle: 30,
      gap: 9,
    }),
    disc(cx, cy, 30, '#1c2631'),
    ring(cx, cy, 30, KEY, 4),
    ...range(3, (k) => {
      const [x, y] = polar(cx, cy, 58, k * 120 + 20)
      return disc(x, y, 11, '#1c2631')
    }),
    line(
      range(60, (i) => polyPath([polar(cx, cy, 402, i * 6), polar(cx, cy, 416, i * 6)])).join(''),
      KEY,
      2.4,
    ),
    words('3', 1500, 420, tint, { size: 220, cut: '400-normal', align: 'middle' }),
    ring(1500, 350, 140, tint, 4),
    ring(1500, 350, 124, tint, 2),
    line('M1500 180V520M1330 350H1670', tint, 2),
  ].join('')
}
