/** Plate: Wall of an artery, cut across. */
import { ball, common, type Field, meld, oval } from '../../kit/fields.ts'
import { fill, KEY, line, moved, PAPER, shape } from '../../kit/ink.ts'
import type { Sheet } from '../../kit/paper.ts'
import { circlePath, polar, polyPath, range } from '../../kit/paths.ts'
import type { Plate } from '../../kit/plate-kind.ts'
import { leader } from '../../kit/plate-kind.ts'
import { solid } from '../../kit/solid.ts'
import { dots } from '../../kit/stipple.ts'

export const arteryWallPlate: Plate = {
  title: 'Wall of an artery, cut across',
  ink: 'rust',
  ground: 'tint',
  draw: arteryWall,
}

function arteryWall(sheet: Sheet): string {
  const { spot, second } = sheet.inks
  const [cx, cy] = [900, 660]
  const wavy = (r: number, n: number, high: number, turn = 0) =>
    range(361, (i) =>
      polar(
        cx,
        cy,
        r + high * Math.sin((i * Math.PI * n) / 180 + turn) + 14 * Math.sin((i * Math.PI) / 60 + 1),
        i,
      ),
    )
  const radial = range(220, (i) => {
    const a = i * (360 / 220)
    const r = 560 + (i % 3) * 30
    return polyPath([polar(cx, cy, r, a), polar(cx, cy, r + 40 + (i % 5) * 26, a + 2)])
  })
  const media = range(9, (k) => polyPath(wavy(345 + k * 22, 40 + k * 2, 4, k), true))
  const nuclei = range(130, (i) => {
    const a = i * 137.5
    const [x, y] = polar(cx, cy, 350 + ((i * 29) % 170), a)
    return moved(
      `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${(a + 90).toFixed(1)})`,
      fill('M-17 0Q0-9 17 0Q0 9-17 0z', KEY),
    )
  })
  const inside = ball(cx, cy, 238)
  const plug: Field = meld(60, oval(cx + 120, cy + 120, 190, 120, 35), ball(cx + 10, cy + 180, 70))
  const cells = range(17, (i) => {
    const [x, y] = polar(cx - 60, cy - 50, 30 + ((i * 47) % 130), i * 99)
    return plug(x, y) > 40
      ? moved(
          `translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${i * 50})`,
          shape('M-24 0a24 15 0 1 0 48 0a24 15 0 1 0-48 0z', spot, 3),
          line('M-10 0a10 5 0 1 0 20 0', KEY, 2),
        )
      : ''
  })
  return [
    line(radial.join(''), second, 3),
    shape(polyPath(wavy(556, 9, 8), true), '#e7a983', 4),
    fill(polyPath(wavy(540, 9, 6), true), spot),
    line(media.join(''), PAPER, 2.2),
    ...nuclei,
    shape(polyPath(wavy(322, 46, 9), true), second, 5),
    shape(polyPath(wavy(306, 46, 9), true), PAPER, 5),
    shape(polyPath(wavy(270, 12, 4), true), '#f0cfae', 3.5),
    shape(circlePath(cx, cy, 240), PAPER, 4),
    ...cells,
    solid(common(plug, inside), [660, 420, 1150, 910], { wash: '#e3b23c', depth: 90, angle: 30 }),
    dots(
      sheet.dice,
      [cx - 250, cy - 250, cx + 250, cy + 250],
      240,
      common(inside, (x, y) => 20 - plug(x, y)),
      spot,
      4.5,
    ),
    leader('a', [1240, 480], [1660, 300]),
    leader('b', [1320, 700], [1690, 640]),
    leader('c', [1060, 800], [1660, 1000]),
  ].join('')
}
