/** Plate: The upper shelves. */
import { block, fill, KEY, line, moved, over, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { lerp, pointsOf, polyPath, range, rectPath } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'

export const ladderBooks: Plate = {
  title: 'The upper shelves',
  ink: 'oxblood',
  ground: 'spot',
  draw: library,
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
    over(fill(polyPath(pointsOf('1280,100 1470,100 1300,1200 1080,1200'), true), '#5a3a36', 0.65)),
    ...rungs,
    rail(0),
    rail(170),
    line('M56 150H1864', KEY, 16),
    line('M56 150H1864', '#d8a878', 8),
  ].join('')
}
