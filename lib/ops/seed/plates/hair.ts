/** Hair, beards and coverings: masses with strands, each a hand of its own. */
import { outline } from './kit/contour.ts'
import { engrave, relief } from './kit/engrave.ts'
import { common, type Field, measured, meld, oval, polygon } from './kit/fields.ts'
import { disc, fill, KEY, line, moved, over, PAPER } from './kit/ink.ts'
import { type Box, clamp, type Point, range, smoothPath, smoothPoints } from './kit/paths.ts'
import { dice } from './kit/seeded.ts'
import { solid } from './kit/solid.ts'
import type { Sitter } from './sitters.ts'

const BOX: Box = [40, 30, 780, 1000]
type Grain = { angle: number; curl?: number; gap?: number; tone?: number }

/** What lies behind neck and shoulders: long hair, a plait, the fall of a scarf. */
export function hairBack({ hair, hairColour }: Sitter): string {
  if (hair === 'long')
    return mass(
      [
        [420, 160],
        [250, 190],
        [150, 330],
        [130, 560],
        [110, 800],
        [180, 900],
        [330, 900],
        [380, 700],
        [420, 400],
      ],
      hairColour,
      { angle: 78, curl: 12 },
    )
  if (hair === 'bob')
    return mass(
      [
        [430, 160],
        [250, 180],
        [160, 320],
        [150, 520],
        [170, 660],
        [330, 690],
        [400, 560],
        [430, 380],
      ],
      hairColour,
      { angle: 80, curl: 5 },
    )
  if (hair === 'bun')
    return solid(oval(170, 300, 92, 84, 20), [60, 190, 280, 410], {
      wash: hairColour,
      depth: 70,
      angle: 40,
      gap: 9,
      bend: 0.6,
    })
  if (hair === 'locs')
    return range(13, (i) =>
      loc(
        [
          [300 - i * 9, 250 + i * 8],
          [220 - i * 6, 420 + i * 22],
          [196 - i * 4 + (i % 3) * 18, 640 + i * 18],
          [190 + (i % 4) * 22, 830],
        ],
        hairColour,
      ),
    ).join('')
  if (hair === 'plait')
    return range(9, (i) =>
      solid(
        oval(238 - i * 12 + (i % 2) * 24, 560 + i * 44, 48 - i * 1.6, 34, i % 2 ? 34 : -34),
        [80, 500, 340, 1000],
        { wash: hairColour, depth: 30, angle: i % 2 ? 60 : -20, gap: 8 },
      ),
    ).join('')
  return ''
}

/** What frames the face, last of all. */
export function hairFront(sitter: Sitter): string {
  const cap = crown(sitter)
  return cap + beard(sitter)
}

function crown({ hair, hairColour, name }: Sitter): string {
  switch (hair) {
    case 'short':
      return mass(
        [
          [548, 262],
          [500, 190],
          [400, 158],
          [290, 184],
          [206, 270],
          [180, 390],
          [204, 520],
          [262, 560],
          [290, 480],
          [312, 420],
          [380, 400],
          [392, 330],
          [450, 296],
          [520, 296],
        ],
        hairColour,
        { angle: 24, curl: 8 },
      )
    case 'receding':
      return mass(
        [
          [400, 214],
          [320, 196],
          [226, 262],
          [182, 380],
          [204, 520],
          [268, 572],
          [292, 500],
          [306, 430],
          [360, 410],
          [372, 340],
          [404, 280],
        ],
        hairColour,
        { angle: 64, curl: 5 },
      )
    case 'fringe-bald':
      return mass(
        [
          [244, 340],
          [196, 360],
          [184, 450],
          [206, 540],
          [268, 590],
          [300, 520],
          [306, 440],
          [330, 400],
          [310, 350],
        ],
        hairColour,
        { angle: 80, curl: 8 },
      )
    case 'bob':
      return mass(
        [
          [556, 330],
          [540, 230],
          [440, 150],
          [300, 160],
          [190, 260],
          [150, 420],
          [150, 600],
          [200, 690],
          [330, 690],
          [400, 650],
          [420, 560],
          [404, 440],
          [440, 360],
          [500, 330],
        ],
        hairColour,
        { angle: 74, curl: 4 },
      )
    case 'bun':
      return mass(
        [
          [540, 258],
          [480, 186],
          [380, 168],
          [270, 206],
          [192, 290],
          [170, 380],
          [240, 430],
          [300, 430],
          [380, 390],
          [430, 320],
          [500, 284],
        ],
        hairColour,
        { angle: -28, curl: 3 },
      )
    case 'long':
      return mass(
        [
          [548, 280],
          [520, 190],
          [420, 140],
          [290, 160],
          [180, 270],
          [140, 460],
          [120, 700],
          [190, 760],
          [300, 720],
          [352, 560],
          [380, 430],
          [430, 350],
          [500, 310],
        ],
        hairColour,
        { angle: 70, curl: 14 },
      )
    case 'curls':
      return curls(name, hairColour, 84, 50)
    case 'locs':
      return (
        mass(
          [
            [540, 290],
            [500, 200],
            [400, 164],
            [290, 190],
            [210, 280],
            [196, 420],
            [250, 500],
            [300, 440],
            [380, 330],
            [480, 290],
          ],
          hairColour,
          { angle: 20 },
        ) +
        range(15, (i) =>
          loc(
            [
              [520 - i * 20, 262 - Math.sin(i / 4.6) * 76],
              [430 - i * 14, 210 + i * 4],
              [320 - i * 9, 260 + i * 14],
              [270 - i * 6, 420 + i * 12],
            ],
            hairColour,
          ),
        ).join('')
      )
    case 'plait':
      return mass(
        [
          [544, 270],
          [500, 190],
          [390, 152],
          [270, 186],
          [190, 290],
          [176, 430],
          [200, 540],
          [270, 590],
          [300, 500],
          [330, 430],
          [400, 380],
          [430, 320],
          [500, 296],
        ],
        hairColour,
        { angle: 12, curl: 5 },
      )
    case 'cropped':
      return stubble(
        [
          [536, 258],
          [480, 198],
          [380, 178],
          [280, 210],
          [206, 300],
          [194, 420],
          [220, 540],
          [262, 560],
          [290, 470],
          [330, 400],
          [392, 380],
          [400, 310],
          [460, 282],
        ],
        hairColour,
      )
    case 'swept':
      return mass(
        [
          [560, 300],
          [580, 220],
          [500, 140],
          [370, 118],
          [250, 160],
          [180, 270],
          [172, 400],
          [210, 520],
          [268, 560],
          [296, 470],
          [330, 410],
          [400, 380],
          [410, 320],
          [480, 290],
        ],
        hairColour,
        { angle: -12, curl: 16 },
      )
    case 'headwrap':
      return headwrap(hairColour, name)
    case 'crop':
      return mass(
        [
          [556, 300],
          [548, 236],
          [470, 176],
          [360, 160],
          [250, 206],
          [190, 310],
          [188, 420],
          [222, 520],
          [272, 540],
          [300, 470],
          [330, 408],
          [396, 392],
          [414, 350],
          [398, 322],
          [470, 316],
          [520, 336],
        ],
        hairColour,
        { angle: 40, curl: 13, gap: 10 },
      )
    case 'braid':
      return (
        mass(
          [
            [544, 270],
            [500, 190],
            [390, 150],
            [260, 186],
            [184, 290],
            [172, 430],
            [206, 560],
            [300, 620],
            [350, 560],
            [336, 470],
            [360, 410],
            [420, 370],
            [440, 320],
            [500, 296],
          ],
          hairColour,
          { angle: 20, curl: 5 },
        ) +
        range(10, (i) =>
          solid(
            oval(322 + i * 13 + (i % 2) * 26, 590 + i * 44, 46 - i * 1.6, 34, i % 2 ? 40 : -28),
            [200, 540, 560, 1000],
            { wash: hairColour, depth: 30, angle: i % 2 ? 66 : -14, gap: 8 },
          ),
        ).join('')
      )
  }
}

function mass(points: Point[], colour: string, grain: Grain): string {
  const body = measured(polygon(smoothPoints(points, true, 6)), BOX, 6)
  const { tone } = relief(body, 80)
  const path = outline(body, BOX, 0, 6)
  const curl = grain.curl ?? 0
  return (
    moved('translate(4 5)', line(path, KEY, 4)) +
    fill(path, PAPER) +
    over(moved('translate(-5 4)', fill(path, colour))) +
    fill(
      engrave({
        inside: body,
        box: BOX,
        angle: grain.angle,
        gap: grain.gap ?? 9.5,
        step: 8,
        tone: (x, y) => clamp(0.2 + tone(x, y) * 0.8 + 0.16 * Math.sin(x / 23 + y / 61) - sheen(x, y)),
        bend: (x, y) => curl * Math.sin(x / 47 + y / 39) + 0.0006 * ((x - 360) ** 2 + (y - 400) ** 2),
      }),
      KEY,
    ) +
    line(path, KEY, 4)
  )
}

/** Light lies in a ring round the crown. */
const sheen = (x: number, y: number) =>
  y < 470 ? 0.42 * Math.exp(-(((Math.hypot(x - 360, y - 420) - 172) / 30) ** 2)) : 0

function curls(name: string, colour: string, count: number, size: number): string {
  const d = dice(`curls ${name}`)
  const zone: Field = common(
    meld(40, oval(350, 270, 214, 150, -14), oval(232, 420, 92, 190)),
    (x, y) => 0.62 * (x - 392) + 0.8 * (y - 372) - 40,
  )
  const places = range(count * 4, (): Point => [d.between(110, 570), d.between(110, 610)])
    .filter(([x, y]) => zone(x, y) < 0)
    .slice(0, count)
  return places
    .map(([x, y], i) =>
      solid(
        oval(x, y, size * d.between(0.7, 1), size * d.between(0.6, 0.86), d.between(0, 180)),
        [x - 70, y - 70, x + 70, y + 70],
        { ground: colour, depth: 30, angle: i * 47, gap: 8.5, bend: 0.7, edge: 2.6 },
      ),
    )
    .join('')
}

function loc(points: Point[], colour: string): string {
  const path = smoothPoints(points, false, 8)
  const d = smoothPath(path)
  return (
    line(d, KEY, 30) +
    line(d, colour, 24) +
    line(path.map(([x, y]) => `M${(x - 9).toFixed(0)} ${(y - 2).toFixed(0)}q9 9 18 0`).join(''), KEY, 2.6)
  )
}

function stubble(points: Point[], colour: string): string {
  const body = measured(polygon(smoothPoints(points, true, 6)), BOX, 6)
  return (
    over(fill(outline(body, BOX, 0, 6), colour, 0.8)) +
    fill(
      engrave({
        inside: body,
        box: BOX,
        angle: 70,
        gap: 6.5,
        step: 6,
        tone: (x, y) => clamp(-body(x, y) / 26) * (0.5 + 0.3 * Math.sin(x * 0.9 + y * 1.3)),
      }),
      KEY,
    )
  )
}

/** A patterned cloth wound high and knotted at the back. */
function headwrap(colour: string, name: string): string {
  const d = dice(`wrap ${name}`)
  const knot = mass(
    [
      [200, 250],
      [110, 150],
      [60, 170],
      [50, 250],
      [90, 330],
      [150, 350],
      [60, 380],
      [70, 450],
      [140, 460],
      [220, 390],
    ],
    colour,
    { angle: -30, curl: 10, gap: 12 },
  )
  const cloth: Point[] = [
    [564, 316],
    [580, 230],
    [520, 130],
    [390, 76],
    [250, 100],
    [170, 200],
    [160, 330],
    [200, 440],
    [270, 452],
    [330, 400],
    [420, 340],
    [500, 312],
  ]
  const folds = range(5, (i) =>
    smoothPath([
      [212 + i * 8, 430 - i * 44],
      [330 + i * 18, 330 - i * 46],
      [480 + i * 14, 270 - i * 36],
      [572 - i * 12, 290 - i * 40],
    ]),
  )
  const field = measured(polygon(smoothPoints(cloth, true, 6)), BOX, 8)
  const motifs = range(40, () => [d.between(170, 570), d.between(90, 440)] as const)
    .filter(([x, y]) => field(x, y) < -22)
    .map(([x, y], i) =>
      i % 2
        ? disc(x, y, 17, '#83302c') + disc(x, y, 7, PAPER)
        : fill(`M${x.toFixed(0)} ${(y - 20).toFixed(0)}l15 20l-15 20l-15-20z`, '#1f5a66'),
    )
  return (
    knot +
    mass(cloth, colour, { angle: -24, curl: 8, gap: 16 }) +
    motifs.join('') +
    line(folds.join(''), KEY, 4)
  )
}

function beard({ beard: kind, hairColour, beardColour = hairColour }: Sitter): string {
  if (kind === 'full')
    return mass(
      [
        [346, 500],
        [380, 560],
        [440, 580],
        [500, 566],
        [552, 530],
        [566, 536],
        [548, 552],
        [520, 568],
        [562, 580],
        [578, 640],
        [540, 730],
        [460, 744],
        [390, 690],
        [340, 600],
      ],
      beardColour,
      { angle: 62, curl: 9, gap: 8.5 },
    )
  if (kind === 'short')
    return mass(
      [
        [350, 510],
        [380, 590],
        [450, 620],
        [506, 600],
        [520, 576],
        [562, 588],
        [572, 640],
        [530, 678],
        [450, 682],
        [384, 640],
        [346, 570],
      ],
      beardColour,
      { angle: 70, curl: 4, gap: 7.5 },
    )
  if (kind === 'moustache')
    return mass(
      [
        [500, 556],
        [520, 528],
        [556, 518],
        [584, 536],
        [572, 550],
        [540, 548],
        [516, 570],
      ],
      beardColour,
      { angle: 30, curl: 2, gap: 6.5 },
    )
  return ''
}
