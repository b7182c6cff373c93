/** Features of a face in profile. */
import { meld, oval } from '../kit/fields.ts'
import { disc, fill, KEY, line, PAPER, ring } from '../kit/ink.ts'
import { brushPath, type Point, pointsOf, polyPath, range, smoothPath, smoothPoints } from '../kit/paths.ts'
import { solid } from '../kit/solid.ts'
import type { Sitter } from './sitter.ts'

/** Eye, brow, nose, mouth and the lines that years leave. */
export function features({
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
    fill(smoothPath(pointsOf('498,412 518,402 538,408 541,416 520,421'), true), PAPER) +
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

export function ear({ complexion, earring }: Sitter): string {
  const shell = meld(20, oval(352, 452, 32, 50, -8), oval(346, 490, 20, 26))
  return (
    solid(shell, [300, 380, 410, 540], { wash: complexion, depth: 26, gap: 7, angle: 20, edge: 3.4 }) +
    line(smoothPath(pointsOf('336,494 362,472 368,436 350,418 334,438')), KEY, 3) +
    (earring ? disc(346, 526, 10, earring) + ring(346, 526, 10, KEY, 2.6) : '')
  )
}

export function glasses({ glasses: kind }: Sitter): string {
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
        ? polyPath(pointsOf('492,414 558,414 552,440 524,448 500,438'), true)
        : polyPath(pointsOf('488,386 560,386 556,436 498,438'), true)
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
