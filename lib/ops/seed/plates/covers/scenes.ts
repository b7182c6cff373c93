/** Cover pictures made for the page: still water, chairs, a cord like a river, dusk at a window, a ledger. */

import { engrave } from '../kit/engrave.ts'
import { block, clipped, disc, fill, KEY, line, over, PAPER } from '../kit/ink.ts'
import { words } from '../kit/letters.ts'
import {
  brushPath,
  clamp,
  ellipsePath,
  lerp,
  type Point,
  pointsOf,
  range,
  rectPath,
  smoothPath,
} from '../kit/paths.ts'
import { scribble } from '../kit/scribble.ts'
import { dice } from '../kit/seeded.ts'
import { type CoverWords, column, dateLine, headline, masthead, plateWindow, stack } from './lettering.ts'

/** Still water to the horizon; the words lie on it. */
export function water(cover: CoverWords): string {
  const deep = '#1f5a66'
  const sky = engrave({
    inside: (_, y) => y - 760,
    box: [0, 0, 1200, 760],
    gap: 17,
    step: 40,
    tone: (_, y) => clamp(0.3 - y / 2600),
  })
  const lake = range(44, (i) => {
    const t = i / 43
    const y = 772 + t * t * 840
    return brushPath(
      range(26, (k): Point => [-20 + k * 50, y + Math.sin(k * 0.8 + i * 1.9) * lerp(0.4, 7, t)]),
      (s) => lerp(0.7, 4.6, t) * (0.5 + 0.5 * Math.sin(s * 17 + i * 2.2)),
    )
  })
  const glint = range(11, (i) =>
    ellipsePath(820 + Math.sin(i * 1.7) * (8 + i * 2), 786 + i * i * 1.5 + i * 9, 96 - i * 4.6, 2 + i * 0.26),
  )
  const { main, rest } = headline(cover)
  const top = column(main, {
    x: 70,
    y: 1090,
    width: 1040,
    size: 104,
    colour: PAPER,
    cut: '400-italic',
    lead: 1,
  })
  return [
    block(0, 0, 1200, 770, '#dfe3d6'),
    fill(sky, '#8fb0ae'),
    disc(820, 604, 92, '#e2a35c'),
    fill(`${smoothPath(pointsOf('0,764 160,720 330,742 520,716 640,762'))}L640 780H0z`, '#7fa3a3'),
    fill('M900 764Q1040 730 1200 744V780H900z', '#9db8b3'),
    block(0, 764, 1200, 836, deep),
    fill(lake.slice(0, 22).join(''), '#86b0b0'),
    fill(lake.slice(22).join(''), '#3d7881'),
    fill(glint.join(''), '#e2a35c'),
    line('M0 764H1200', KEY, 3),
    fill('M286 832l170 0l-24 26h-122z', KEY),
    line('M360 832V712', KEY, 4),
    fill('M366 716L440 826H366z', PAPER),
    fill('M354 730L306 826H354z', '#d8a284'),
    masthead(262, deep),
    dateLine(cover, 338, deep),
    top.svg,
    stack(rest, { x: 72, y: 1110 + top.height, width: 1000, size: 44, colour: PAPER }, 40),
  ].join('')
}

/** Two chairs in a framed picture; three columns of lines below. */
export function chairs(cover: CoverWords): string {
  const rust = '#8f3d22'
  return [
    block(0, 0, 1200, 1600, '#f3eadb'),
    masthead(236, rust, { width: 1060 }),
    dateLine(cover, 306, KEY, { left: 70, right: 1130 }),
    plateWindow('two-chairs', [70, 372, 1060, 760], [340, 240, 1240]),
    line(rectPath(70, 372, 1060, 760), KEY, 4),
    line(rectPath(58, 360, 1084, 784), KEY, 1.4),
    cover.title ? words(cover.title, 600, 1240, rust, { size: 80, cut: '400-italic', align: 'middle' }) : '',
    ...cover.lines
      .slice(0, 3)
      .map(
        (text, i) =>
          column(text, { x: 70 + i * 366, y: cover.title ? 1350 : 1260, width: 320, size: 44, colour: KEY })
            .svg,
      ),
    line(range(2, (i) => `M${412 + i * 366} ${cover.title ? 1306 : 1214}V1520`).join(''), KEY, 1.6),
    line('M70 1548H1130', KEY, 2.4),
  ].join('')
}

/** A telephone cord winds down the page as a river does; the lines stand on its banks. */
export function cord(cover: CoverWords): string {
  const moss = '#44562c'
  const way = range(150, (i): Point => {
    const t = i / 149
    return [600 + Math.sin(t * 7.6 + 0.6) * lerp(300, 430, t), 380 + t * 1300]
  })
  const coil = way.map(([x, y], i) => {
    const [a, b] = way[i + 1] ?? way[i - 1] ?? [0, 0]
    const turn = (Math.atan2(b - y, a - x) * 180) / Math.PI + (i === way.length - 1 ? 180 : 0) + 12
    const loop = ellipsePath(0, 0, 15, 66)
    return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn.toFixed(0)})">${line(loop, KEY, 16)}${line(loop, i % 2 ? '#d8774a' : '#c96238', 10)}</g>`
  })
  const shore = range(7, (k) =>
    [-1, 1]
      .map((s) =>
        line(
          smoothPath(way.filter((_, i) => i % 4 === 0).map(([x, y]): Point => [x + s * (110 + k * 26), y])),
          moss,
          2.6 - k * 0.3,
        ),
      )
      .join(''),
  )
  const [one = '', two = '', three = ''] = cover.lines
  const card = (text: string, x: number, y: number, right: boolean) =>
    column(text, {
      x,
      y,
      width: 330,
      size: 50,
      colour: KEY,
      cut: '500-normal',
      align: right ? 'right' : 'left',
      lead: 1.08,
    }).svg
  return [
    block(0, 0, 1200, 1600, '#d9d6ae'),
    ...shore,
    ...coil,
    block(0, 0, 1200, 330, moss),
    masthead(226, PAPER, { width: 1100 }),
    dateLine(cover, 300, PAPER, { left: 50, right: 1150, rules: false }),
    line('M0 336H1200', KEY, 4),
    card(one, 60, cover.title ? 760 : 700, false),
    card(two, 1140, 980, true),
    card(three, 60, 1400, false),
    cover.title
      ? column(cover.title, {
          x: 60,
          y: 440,
          width: 520,
          size: 58,
          colour: moss,
          cut: '500-italic',
          lead: 1.04,
        }).svg
      : '',
  ].join('')
}

/** A window at dusk in a dark page. */
export function dusk(cover: CoverWords): string {
  const arch = 'M230 1120V660a370 370 0 0 1 740 0V1120z'
  return [
    block(0, 0, 1200, 1600, '#3a2531'),
    line(range(40, (i) => `M${15 + i * 30} 0V1600`).join(''), '#4b3240', 5),
    masthead(230, '#e7c98f', { width: 1060, cut: '400-normal' }),
    dateLine(cover, 1548, '#e7c98f', { left: 70, right: 1130 }),
    clipped(
      'cover-dusk',
      arch,
      plateWindow('window-garden', [230, 290, 740, 830], [520, 190, 880]),
      over(fill(arch, '#6d5a7c')),
      disc(785, 436, 80, '#f0dcae'),
      line(range(26, (i) => `M${240 + ((i * 211) % 720)} ${330 + ((i * 97) % 240)}h0`).join(''), PAPER, 6),
    ),
    line(arch, '#e7c98f', 12),
    line('M212 1124V660a388 388 0 0 1 776 0V1124z', '#e7c98f', 2.4),
    fill('M180 1120H1020V1156H180z', '#e7c98f'),
    line('M190 1166H1010', '#e7c98f', 3),
    cover.title ? words(cover.title, 600, 1256, PAPER, { size: 84, cut: '400-italic', align: 'middle' }) : '',
    stack(
      cover.lines,
      {
        x: 600,
        y: cover.title ? 1336 : 1250,
        width: 860,
        size: cover.title ? 38 : 46,
        colour: '#efdcc0',
        align: 'middle',
      },
      30,
    ),
  ].join('')
}

/** A ruled page full of small marks; the words are entries. */
export function ledger(cover: CoverWords): string {
  const chance = dice('cover ledger')
  const green = '#3f7f72'
  const rows = range(26, (r) => {
    const y = 372 + r * 46
    const written = r >= 10 && r <= 21
    return (
      line(`M60 ${y}H1140`, green, 1.5) +
      (written
        ? ''
        : line(scribble(chance, 200, y - 8, 520, 19), KEY, 2.2) +
          line(
            range(chance.between(2, 9), (k) =>
              k % 5 === 4 ? `M${766 + k * 17 - 76} ${y - 8}l70-22` : `M${766 + k * 17} ${y - 6}l3-28`,
            ).join(''),
            '#a8432f',
            3.4,
          ) +
          words(`${(r * 173 + 41) % 900}`, 1120, y - 9, KEY, { size: 30, align: 'right' })) +
      words(String(r + 1), 150, y - 9, green, { size: 26, align: 'right', cut: '400-italic' })
    )
  })
  let y = cover.title ? 948 : 890
  const entries = cover.lines.map((text) => {
    const { svg, height } = column(text, {
      x: 200,
      y,
      width: 860,
      size: 58,
      colour: '#1b3f38',
      cut: '500-normal',
      lead: 1.02,
    })
    y += height + 36
    return svg + line(`M1086 ${y - height - 58}l16 20l34-46`, '#a8432f', 8)
  })
  return [
    block(0, 0, 1200, 1600, '#efe6cc'),
    ...rows,
    block(180, 790, 960, 590, '#efe6cc'),
    line('M180 300V1580M176 300V1580M740 300V790M740 1380V1580M970 300V800M970 1380V1580', '#a8432f', 2.4),
    ...entries,
    cover.title ? words(cover.title, 200, 866, '#a8432f', { size: 82, cut: '400-italic' }) : '',
    block(0, 0, 1200, 290, green),
    masthead(202, '#efe6cc', { width: 1080 }),
    dateLine(cover, 264, '#efe6cc', { rules: false }),
    line('M0 296H1200M0 304H1200', KEY, 3),
  ].join('')
}
