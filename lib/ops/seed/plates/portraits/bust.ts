/** How a head is drawn in profile: skull and face from one outline, hair as strands over it, clothes below. */

import { outline } from '../kit/contour.ts'
import { engrave, relief } from '../kit/engrave.ts'
import { type Field, measured, polygon } from '../kit/fields.ts'
import { fill, KEY, line, moved, over, PAPER } from '../kit/ink.ts'
import { type Box, clamp, type Point, smoothPoints } from '../kit/paths.ts'
import { attribute } from './attributes.ts'
import { clothes } from './clothes.ts'
import { ear, features, glasses } from './face.ts'
import { hairBack, hairFront } from './hair.ts'
import type { Sitter } from './sitter.ts'

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
      tone(x, y) * (x > 380 && y > 480 && y < 662 ? 0.34 : 0.72) -
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
