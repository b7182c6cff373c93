/** How a head is drawn in profile: skull and face from one outline, hair as strands over it, clothes below. */

import { attribute } from './attributes.ts'
import { clothes } from './clothes.ts'
import { hairBack, hairFront } from './hair.ts'
import { outline } from './kit/contour.ts'
import { engrave, relief } from './kit/engrave.ts'
import { type Field, measured, meld, oval, polygon } from './kit/fields.ts'
import { disc, fill, KEY, line, moved, over, PAPER, ring } from './kit/ink.ts'
import {
  type Box,
  brushPath,
  clamp,
  type Point,
  polyPath,
  range,
  smoothPath,
  smoothPoints,
} from './kit/paths.ts'
import { solid } from './kit/solid.ts'
import type { Sitter } from './sitters.ts'

const BOX: Box = [60, 60, 760, 1000]

/** The whole figure; drawn facing right and mirrored for those who look left. */
export function bust(sitter: Sitter): string {
  const figure =
    hairBack(sitter) +
    head(sitter) +
    clothes(sitter) +
    hairFront(sitter) +
    (sitter.glasses ? glasses(sitter) : '') +
    attribute(sitter)
  const lean = `rotate(${sitter.tilt ?? 0} 400 760)`
  return moved(sitter.faces === 'left' ? `translate(800 0) scale(-1 1) ${lean}` : lean, figure)
}

/** From the hairline round the face to the chin, the throat, the nape and over the skull. */
export function profile({ nose = 1, chin = 1, brow = 1, lips = 1, jowl = 0, neck = 1 }: Sitter): Point[] {
  return [
    [520, 250],
    [548, 300],
    [556 + brow * 5, 352],
    [556 + brow * 3, 384],
    [548, 404],
    [562 + nose * 6, 436],
    [584 + nose * 14, 474],
    [588 + nose * 12, 494],
    [570, 508],
    [560, 516],
    [564, 530],
    [572 + lips * 6, 546],
    [562, 558],
    [570 + lips * 3, 572],
    [556, 588],
    [560 + chin * 6, 612],
    [546 + chin * 8, 640],
    [512, 656],
    [462, 660 + jowl * 22],
    [430, 678 + jowl * 26],
    [424, 730],
    [440, 800],
    [470, 900],
    [240, 920],
    [268, 800],
    [278 - neck * 14, 720],
    [270 - neck * 10, 640],
    [226, 560],
    [200, 460],
    [206, 360],
    [250, 268],
    [330, 212],
    [420, 196],
    [480, 214],
  ]
}

function head(sitter: Sitter): string {
  const face = smoothPoints(profile(sitter), true, 7)
  const body = measured(polygon(face), BOX, 6)
  const form: Field = (x, y) => body(x, y)
  const { tone, height } = relief(form, 150, [0.58, -0.5, 0.64])
  const dark = sitter.skin
  const shaded = (x: number, y: number) =>
    clamp(
      tone(x, y) * (x > 380 && y > 480 && y < 662 ? 0.5 : 0.72) -
        0.1 +
        dark * 0.22 +
        socket(x, y) +
        cheek(x, y) +
        jaw(x, y),
      0,
      0.8,
    )
  const path = outline(body, BOX, 0, 6)
  return [
    moved('translate(4 5)', line(path, KEY, 4)),
    fill(path, PAPER),
    over(moved('translate(-4 4)', fill(path, sitter.complexion))),
    fill(
      engrave({
        inside: body,
        box: BOX,
        angle: 58,
        gap: 9,
        step: 7,
        tone: shaded,
        bend: (x, y) => -height(x, y) * 0.3,
      }),
      KEY,
    ),
    dark > 0.5 || (sitter.age ?? 0) > 0
      ? fill(
          engrave({
            inside: body,
            box: BOX,
            angle: -20,
            gap: 12,
            step: 8,
            tone: (x, y) => clamp(shaded(x, y) - 0.5),
          }),
          KEY,
        )
      : '',
    line(path, KEY, 4.4),
    features(sitter),
    sitter.ear === false ? '' : ear(sitter),
  ].join('')
}

const socket = (x: number, y: number) => 0.3 * Math.exp(-(((x - 520) / 36) ** 2) - ((y - 402) / 22) ** 2)
const jaw = (_: number, y: number) => (y > 668 ? 0.34 * Math.exp(-((y - 668) / 70)) : 0)
const cheek = (x: number, y: number) =>
  0.2 * Math.exp(-(((x - 462) / 46) ** 2) - ((y - 556 - (x - 462) * 0.6) / 54) ** 2)

function features({
  age = 0,
  browColour = KEY,
  smile = 0,
  lips = 1,
  nose = 1,
  browLift = 0,
  browWeight = 1,
  speaks,
}: Sitter): string {
  const eye =
    fill(
      smoothPath(
        [
          [498, 412],
          [518, 402],
          [538, 408],
          [541, 416],
          [520, 421],
        ],
        true,
      ),
      PAPER,
    ) +
    disc(529, 411, 7.5, KEY) +
    line(
      smoothPath([
        [492, 412],
        [514, 399],
        [540, 406],
      ]),
      KEY,
      5,
    ) +
    line(
      smoothPath([
        [502, 421],
        [522, 424],
        [538, 419],
      ]),
      KEY,
      2,
    )
  const brow = fill(
    brushPath(
      smoothPoints(
        [
          [474, 378 - browLift * 0.4],
          [510, 360 - browLift],
          [552, 366 - browLift * 0.7],
        ],
        false,
        6,
      ),
      (t) => 2 + 6 * browWeight * Math.sin(Math.PI * t),
    ),
    browColour,
  )
  const nostril =
    line(
      smoothPath([
        [556, 500],
        [566, 490],
        [580 + nose * 4, 498],
      ]),
      KEY,
      3.4,
    ) +
    line(
      smoothPath([
        [546, 478],
        [538, 496],
        [548, 508],
      ]),
      KEY,
      2.4,
    )
  const mouth = speaks
    ? fill(
        smoothPath(
          [
            [516, 556],
            [544, 546],
            [572 + lips * 2, 548],
            [566, 568],
            [540, 576],
          ],
          true,
        ),
        '#3a1a16',
      ) +
      line(
        smoothPath([
          [508, 552],
          [544, 545],
          [574 + lips * 2, 548],
        ]),
        KEY,
        3,
      ) +
      line(
        smoothPath([
          [524, 556],
          [546, 551],
          [568, 552],
        ]),
        PAPER,
        5,
      )
    : line(
        smoothPath([
          [512 - smile * 10, 562 - smile * 12],
          [536, 560],
          [565 + lips * 2, 558],
        ]),
        KEY,
        4,
      )
  const lines = range(
    age,
    (i) =>
      line(
        smoothPath([
          [478 - i * 5, 404 + i * 11],
          [466 - i * 6, 410 + i * 13],
          [458 - i * 6, 422 + i * 15],
        ]),
        KEY,
        2,
      ) +
      line(
        smoothPath([
          [498 + i * 6, 316 - i * 15],
          [530, 312 - i * 15],
          [550 - i * 4, 318 - i * 13],
        ]),
        KEY,
        1.8,
      ),
  ).join('')
  const fold =
    age > 0 || smile > 0
      ? line(
          smoothPath([
            [540, 504],
            [520, 530],
            [508, 556],
          ]),
          KEY,
          2.4,
        )
      : ''
  return eye + brow + nostril + mouth + lines + fold
}

function ear({ complexion, earring }: Sitter): string {
  const shell = meld(20, oval(352, 452, 32, 50, -8), oval(346, 490, 20, 26))
  return (
    solid(shell, [300, 380, 410, 540], { wash: complexion, depth: 26, gap: 7, angle: 20, edge: 3.4 }) +
    line(
      smoothPath([
        [336, 494],
        [362, 472],
        [368, 436],
        [350, 418],
        [334, 438],
      ]),
      KEY,
      3,
    ) +
    (earring ? disc(346, 526, 10, earring) + ring(346, 526, 10, KEY, 2.6) : '')
  )
}

function glasses({ glasses: kind }: Sitter): string {
  const lens =
    kind === 'round'
      ? smoothPath(
          range(
            14,
            (i): Point => [524 + 34 * Math.cos((i / 14) * 6.283), 412 + 40 * Math.sin((i / 14) * 6.283)],
          ),
          true,
        )
      : kind === 'half'
        ? polyPath(
            [
              [492, 414],
              [558, 414],
              [552, 440],
              [524, 448],
              [500, 438],
            ],
            true,
          )
        : polyPath(
            [
              [488, 386],
              [560, 386],
              [556, 436],
              [498, 438],
            ],
            true,
          )
  return (
    fill(lens, PAPER, 0.3) +
    line(lens, KEY, kind === 'heavy' ? 10 : 5) +
    line(
      smoothPath([
        [490, 400],
        [420, 404],
        [340, 424],
      ]),
      KEY,
      kind === 'heavy' ? 9 : 5,
    ) +
    line(
      smoothPath([
        [556, 402],
        [568, 398],
        [574, 408],
      ]),
      KEY,
      5,
    )
  )
}
