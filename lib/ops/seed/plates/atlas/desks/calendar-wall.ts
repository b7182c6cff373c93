/** Plate: A month on the wall. */
import { box, hatch } from '../../kit/hatch.ts'
import { block, disc, fill, KEY, line, moved, PAPER, shape } from '../../kit/ink.ts'
import { words } from '../../kit/letters.ts'
import type { Sheet } from '../../kit/paper.ts'
import { pointsOf, polyPath, range, smoothPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { scribble } from '../../kit/scribble.ts'

export const calendarWall: Plate = { title: 'A month on the wall', ink: 'oxblood', draw: calendar }

function calendar(sheet: Sheet): string {
  const { spot, second, tint } = sheet.inks
  const d = sheet.dice
  const days = range(30, (i) => {
    const k = i + 3
    const [x, y] = [560 + (k % 7) * 128, 560 + Math.floor(k / 7) * 114]
    const sunday = k % 7 === 6
    return (
      words(String(i + 1), x, y + 18, sunday ? spot : KEY, { size: 50, align: 'middle', cut: '500-normal' }) +
      (i < 16 ? line(`M${x - 34} ${y + 30}L${x + 36} ${y - 36}`, KEY, 3) : '') +
      (i % 7 === 4 && i > 16 ? line(scribble(d, x - 40, y + 44, 70, 12), second, 2.4) : '')
    )
  })
  return [
    fill('M56 128H1864V1152H56z', tint),
    line(hatch([box(56, 128, 1808, 1024)], { angle: 90, gap: 38 }), PAPER, 9),
    fill('M500 250L1480 250L1600 1152H560z', KEY, 0.16),
    moved(
      'rotate(-1.5 960 200)',
      moved('translate(12 14)', block(470, 230, 950, 922, KEY, 0.6)),
      shape('M460 220H1420V1180H460z', PAPER, 5),
      shape('M460 220H1420V450H460z', spot, 5),
      line(hatch([box(460, 410, 960, 40)], { angle: 0, gap: 9 }), PAPER, 2),
      words('NOVEMBER', 940, 370, PAPER, { size: 120, cut: '500-normal', align: 'middle', track: 0.12 }),
      ...range(7, (i) =>
        words('MTWTFSS'[i] ?? '', 560 + i * 128, 496, i === 6 ? spot : KEY, {
          size: 28,
          align: 'middle',
          cut: '500-normal',
        }),
      ),
      line('M496 512H1384', KEY, 2.6),
      line(
        range(6, (i) => `M${624 + i * 128} 512V1180`).join('') +
          range(6, (i) => `M496 ${618 + i * 114}H1384`).join(''),
        KEY,
        1.2,
      ),
      ...days,
      line(
        smoothPath(pointsOf('1010,850 930,860 880,902 920,950 1000,954 1052,912 1020,856 950,846')),
        second,
        0.1,
      ),
      line(
        smoothPath(pointsOf('1080,838 1010,850 990,900 1020,950 1100,952 1138,905 1112,850 1040,836')),
        '#c2452f',
        9,
      ),
      ...range(
        11,
        (i) =>
          disc(520 + i * 84, 240, 13, tint) +
          line(
            smoothPath([
              [520 + i * 84, 240],
              [512 + i * 84, 206],
              [530 + i * 84, 206],
              [520 + i * 84, 240],
            ]),
            KEY,
            6,
          ),
      ),
      line(
        polyPath([
          [520, 206],
          [940, 150],
          [1360, 206],
        ]),
        KEY,
        3,
      ),
    ),
    disc(946, 142, 17, KEY),
    disc(942, 138, 7, PAPER),
    shape(smoothPath(pointsOf('1330,1180 1350,1090 1440,1120 1424,1180'), true), second, 4),
  ].join('')
}
