/** What the sitters wear: coats, collars, scrubs, a shawl; all drawn as engraved shoulders. */
import { polygon } from '../kit/fields.ts'
import { disc, KEY, line, PAPER, ring, shape } from '../kit/ink.ts'
import { type Point, pointsOf, polyPath, range, smoothPath, smoothPoints } from '../kit/paths.ts'
import { solid } from '../kit/solid.ts'
import type { Sitter } from './sitter.ts'

/** Shoulders in profile; `build` from 0 (slight) to 1 (broad). */
export function clothes({ wears, cloth, accent, build = 0.4 }: Sitter): string {
  const b = build * 60
  const shoulders: Point[] = [
    [420, 762],
    [470, 800],
    [560 + b, 850],
    [640 + b, 940],
    [680 + b, 1060],
    [60 - b, 1060],
    [90 - b, 930],
    [150 - b * 0.6, 850],
    [232, 790],
    [270, 752],
  ]
  const coat = solid(polygon(smoothPoints(shoulders, true, 6)), [0, 720, 800, 1000], {
    wash: cloth,
    depth: 130,
    angle: 34,
    gap: 11,
    bend: 0.3,
    edge: 4.6,
    shade: 0.9,
  })
  return coat + COLLARS[wears](accent)
}

const collarBand: Point[] = pointsOf('262,742 340,776 430,752 452,800 346,838 244,800')

const COLLARS: Record<Sitter['wears'], (accent: string) => string> = {
  coat: (accent) =>
    shape(smoothPath(collarBand, true), accent, 4) +
    shape(polyPath(pointsOf('440,770 520,1000 400,1000 350,850'), true), PAPER, 4) +
    shape(polyPath(pointsOf('452,790 560,880 520,930 560,960 500,1000 420,840'), true), PAPER, 4.5) +
    line('M470 830L520 990', KEY, 2.4) +
    shape('M472 812l26 26l-14 42l26 130h-60l4-130l-16-40z', accent, 3.4),
  suit: (accent) =>
    shape(smoothPath(pointsOf('258,736 340,772 434,742 456,786 348,826 246,786'), true), PAPER, 4) +
    shape(polyPath(pointsOf('440,786 500,1000 420,1000 372,830'), true), PAPER, 4) +
    shape('M452 800l28 24l-10 36l30 150h-56l-6-150l-14-30z', accent, 4) +
    shape(polyPath(pointsOf('456,790 590,880 540,920 580,946 520,1010 440,850'), true), '#3a3634', 4) +
    line('M500 850L540 918', PAPER, 2),
  bow: (accent) =>
    shape(smoothPath(collarBand, true), PAPER, 4) +
    shape(polyPath(pointsOf('452,800 520,1000 420,1000 370,836'), true), PAPER, 4) +
    shape(
      smoothPath(pointsOf('450,806 500,776 520,812 506,852 456,828 410,852 398,812 420,790'), true),
      accent,
      4,
    ) +
    disc(452, 816, 13, accent) +
    ring(452, 816, 13, KEY, 3),
  scrubs: (accent) =>
    shape(polyPath(pointsOf('270,764 350,800 436,770 486,880 420,890'), true), PAPER, 0.1) +
    shape(
      polyPath(pointsOf('262,756 340,800 430,762 506,900 470,916 410,812 346,842 246,796'), true),
      accent,
      4,
    ) +
    line(smoothPath(pointsOf('250,800 330,900 470,930 560,900')), KEY, 15) +
    line(smoothPath(pointsOf('250,800 330,900 470,930 560,900')), PAPER, 8) +
    disc(572, 902, 26, PAPER) +
    ring(572, 902, 26, KEY, 4) +
    ring(572, 902, 14, KEY, 2.4),
  roll: (accent) =>
    solid(
      polygon(
        smoothPoints(pointsOf('256,700 340,726 430,700 462,760 452,826 346,850 236,822 240,750'), true, 5),
      ),
      [220, 680, 480, 860],
      { wash: accent, depth: 50, angle: 84, gap: 10 },
    ),
  shawl: (accent) =>
    range(5, (i) =>
      shape(
        smoothPath(
          [
            [244 - i * 26, 752 + i * 42],
            [340, 818 + i * 48],
            [450 + i * 24, 766 + i * 42],
            [470 + i * 28, 816 + i * 42],
            [346, 872 + i * 48],
            [226 - i * 28, 806 + i * 42],
          ],
          true,
        ),
        i % 2 ? PAPER : accent,
        3.6,
      ),
    )
      .reverse()
      .join(''),
  open: (accent) =>
    shape(polyPath(pointsOf('272,750 356,810 440,770 480,900 420,940 330,860'), true), PAPER, 0.1) +
    shape(polyPath(pointsOf('256,746 340,800 300,880 214,810'), true), accent, 4) +
    shape(polyPath(pointsOf('430,760 520,850 470,930 392,810'), true), accent, 4) +
    line('M412 830L470 1000', KEY, 3) +
    [880, 940]
      .map((y) => disc(450 + (y - 880) / 3, y, 6, PAPER) + ring(450 + (y - 880) / 3, y, 6, KEY, 2))
      .join(''),
  scarf: (accent) =>
    range(4, (i) =>
      solid(
        polygon(
          smoothPoints(
            [
              [232 - i * 6, 742 + i * 26],
              [340, 790 + i * 26],
              [452 + i * 8, 738 + i * 24],
              [470 + i * 6, 784 + i * 22],
              [346, 842 + i * 26],
              [222 - i * 8, 792 + i * 26],
            ],
            true,
            5,
          ),
        ),
        [180, 700, 520, 940],
        { wash: i % 2 ? PAPER : accent, depth: 26, angle: 70, gap: 10 },
      ),
    ).join('') +
    shape(polyPath(pointsOf('420,850 500,860 540,1000 440,1000'), true), accent, 4) +
    line('M450 880L480 1000M478 880L512 1000', KEY, 3),
  'loose tie': (accent) =>
    shape(polyPath(pointsOf('256,756 340,806 310,880 214,816'), true), PAPER, 4) +
    shape(polyPath(pointsOf('430,766 500,850 460,900 390,816'), true), PAPER, 4) +
    shape(polyPath(pointsOf('372,830 440,850 470,1000 360,1000'), true), PAPER, 4) +
    shape('M396 872l44 14l-8 30l46 90h-76l-4-90l-12-18z', accent, 4) +
    line('M410 930l34 12M416 960l44 14', KEY, 4),
  waistcoat: (accent) =>
    shape(smoothPath(pointsOf('258,730 340,766 434,736 452,790 348,826 246,786'), true), PAPER, 4) +
    solid(polygon(pointsOf('250,838 400,880 446,930 480,1020 110,1020 170,880')), [90, 826, 500, 1000], {
      wash: accent,
      depth: 60,
      angle: 20,
      gap: 10,
    }) +
    line(
      range(11, (i) => `M${170 + i * 27} 896V1000`).join('') +
        range(4, (i) => `M156 ${906 + i * 25}H440`).join(''),
      KEY,
      1.8,
    ) +
    shape('M440 830l26 16l-8 30l20 44h-44l-4-44l-12-20z', '#83302c', 4) +
    [930, 972].map((y) => disc(440, y, 7, PAPER) + ring(440, y, 7, KEY, 2.4)).join(''),
  pearls: (accent) =>
    shape(polyPath(pointsOf('250,770 350,850 450,780 520,880 360,960 190,850'), true), accent, 4) +
    range(11, (i) => {
      const t = i / 10
      const [x, y] = [258 + t * 186, 770 + Math.sin(Math.PI * t) * 52 + t * 10]
      return disc(x, y, 13, PAPER) + ring(x, y, 13, KEY, 2.6)
    }).join(''),
}
