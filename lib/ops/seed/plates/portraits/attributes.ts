/** What sitters hold or wear besides their clothes: the thing by which a reader knows them again. */
import { meld, oval, polygon, rod } from '../kit/fields.ts'
import { hatch } from '../kit/hatch.ts'
import { disc, KEY, line, moved, PAPER, ring, shape } from '../kit/ink.ts'
import {
  type Point,
  pointsOf,
  polyPath,
  range,
  rectPath,
  roundedPath,
  smoothPath,
  smoothPoints,
} from '../kit/paths.ts'
import { solid } from '../kit/solid.ts'
import type { Sitter } from './sitter.ts'

/** Nothing, for most. */
export function attribute(sitter: Sitter): string {
  switch (sitter.with) {
    case 'chin in hand':
      return chinInHand(sitter)
    case 'folded arms':
      return foldedArms(sitter)
    case 'lectern':
      return lectern()
    case 'headset':
      return headset()
    case 'pencil in hair':
      return moved('translate(182 290) rotate(-58)', pencil(250, '#e3b23c'))
    case 'pen behind ear':
      return moved('translate(366 392) rotate(-24)', pencil(130, '#24525c'))
    default:
      return ''
  }
}

function pencil(length: number, colour: string): string {
  const half = length / 2
  return (
    shape(
      polyPath(
        [
          [half, -11],
          [half + 34, 0],
          [half, 11],
        ],
        true,
      ),
      '#ecd2a2',
      3.4,
    ) +
    shape(rectPath(-half, -11, length, 22), colour, 3.4) +
    line(`M${-half} 3H${half}`, KEY, 2) +
    shape(rectPath(-half - 20, -11, 22, 22), '#d98e7a', 3.4)
  )
}

function chinInHand({ complexion, cloth }: Sitter): string {
  const skin = { wash: complexion, depth: 26, gap: 8, angle: 70, edge: 4 }
  const fist = meld(26, oval(540, 728, 60, 46, -14), rod([540, 740], [566, 820], 46, 42))
  const fingers = range(4, (i) =>
    solid(rod([498 + i * 6, 704 + i * 22], [566 - i * 2, 694 + i * 22], 15), [470, 670, 600, 790], skin),
  )
  const sleeve = polygon(smoothPoints(pointsOf('520,800 610,800 680,1020 500,1020'), true, 5))
  return (
    solid(fist, [460, 660, 640, 860], skin) +
    fingers.join('') +
    solid(rod([556, 690], [590, 640], 17, 15), [520, 610, 620, 720], skin) +
    solid(sleeve, [460, 780, 720, 1000], { wash: cloth, depth: 50, angle: 20, gap: 10 }) +
    shape(polyPath(pointsOf('514,806 614,802 618,838 512,842'), true), PAPER, 4)
  )
}

function foldedArms({ complexion, cloth }: Sitter): string {
  const sleeve = { wash: cloth, depth: 44, gap: 11, edge: 4.6 }
  return (
    solid(rod([70, 970], [420, 930], 60, 48), [0, 850, 520, 1000], { ...sleeve, angle: 80 }) +
    solid(rod([640, 980], [330, 926], 58, 46), [240, 850, 760, 1000], { ...sleeve, angle: 100 }) +
    range(4, (i) =>
      solid(rod([300 - i * 4, 898 + i * 24], [236, 908 + i * 22], 15, 13), [200, 870, 330, 1000], {
        wash: complexion,
        depth: 14,
        gap: 7,
        edge: 3.4,
      }),
    ).join('')
  )
}

function lectern(): string {
  const desk: Point[] = pointsOf('470,850 790,800 800,860 480,916')
  return (
    shape(polyPath(pointsOf('520,900 780,850 800,1010 540,1010'), true), '#6d4526', 5) +
    line(hatch([pointsOf('520,900 780,850 800,1010 540,1010')], { angle: 84, gap: 11 }), KEY, 2.6) +
    shape(polyPath(desk, true), '#9a6a3c', 5) +
    shape(polyPath(pointsOf('520,838 740,800 752,832 528,872'), true), PAPER, 4) +
    line('M540 848L720 818M544 858L700 832', KEY, 3) +
    line(
      smoothPath([
        [690, 820],
        [660, 720],
        [640, 650],
      ]),
      KEY,
      9,
    ) +
    moved(
      'rotate(-30 634 628)',
      shape(roundedPath(616, 590, 36, 70, 18), '#5f6a6a', 4),
      line('M616 612h36M616 626h36M616 640h36', KEY, 2.4),
    )
  )
}

function headset(): string {
  const band: Point[] = pointsOf('262,706 200,780 240,850 360,880 470,840 492,780')
  return (
    line(smoothPath(band), KEY, 24) +
    line(smoothPath(band), '#8a9a96', 14) +
    solid(oval(490, 776, 38, 50, 16), [430, 710, 550, 840], { wash: '#3a3634', depth: 30, gap: 8 }) +
    ring(490, 776, 20, PAPER, 4) +
    line(
      smoothPath([
        [506, 806],
        [560, 820],
        [600, 780],
      ]),
      KEY,
      8,
    ) +
    disc(604, 774, 15, KEY) +
    ring(604, 774, 8, PAPER, 2)
  )
}
