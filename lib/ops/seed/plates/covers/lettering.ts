/** The lettering of a cover: masthead, date line, cover lines, and a plate as a window. */
import { line } from '../kit/ink.ts'
import { type Setting, sizeFor, words, wrapped } from '../kit/letters.ts'
import { num } from '../kit/paths.ts'
import { plateArt } from '../plate.ts'

export type CoverWords = {
  month: string
  year: number
  volume: number
  number: number
  lines: readonly string[]
  title?: string
}

export const SHEET = { width: 1200, height: 1600 }

/** The name across the page; returns it with its baseline at y. */
export function masthead(
  y: number,
  colour: string,
  {
    x = 600,
    width = 1080,
    cut = '500-normal',
    track = 0.02,
  }: { x?: number; width?: number; cut?: Setting['cut']; track?: number } = {},
): string {
  return words('SYNOVIA', x, y, colour, {
    size: sizeFor('SYNOVIA', width, { cut, track }),
    cut,
    track,
    align: 'middle',
  })
}

/** Month and year on one side, volume and number on the other, between or above rules. */
export function dateLine(
  { month, year, volume, number }: CoverWords,
  y: number,
  colour: string,
  { left = 60, right = 1140, rules = true } = {},
): string {
  const setting: Setting = { size: 30, cut: '500-normal', track: 0.08 }
  const bars = rules ? line(`M${left} ${y - 42}H${right}M${left} ${y + 20}H${right}`, colour, 2.4) : ''
  return (
    bars +
    words(`${month} ${year}`.toUpperCase(), left, y, colour, setting) +
    words(`VOL. ${volume}  NO. ${number}`, right, y, colour, { ...setting, align: 'right' })
  )
}

export type Column = {
  x: number
  y: number
  width: number
  size: number
  colour: string
  align?: Setting['align']
  cut?: Setting['cut']
  lead?: number
}

/** A text set in a column; answers the drawing and the height it took. */
export function column(
  text: string,
  { x, y, width, size, colour, align, cut = '400-normal', lead = 1.14 }: Column,
): { svg: string; height: number } {
  const setting: Setting = { size, cut, align }
  const rows = wrapped(text, width, setting)
  return {
    svg: rows.map((row, i) => words(row, x, y + i * size * lead, colour, setting)).join(''),
    height: rows.length * size * lead,
  }
}

/** Several texts under each other with a short rule between them. */
export function stack(texts: readonly string[], at: Column, gap = 44): string {
  let { y } = at
  return texts
    .map((text, i) => {
      const { svg, height } = column(text, { ...at, y })
      const side =
        at.align === 'right'
          ? [at.x - 60, at.x]
          : at.align === 'middle'
            ? [at.x - 30, at.x + 30]
            : [at.x, at.x + 60]
      const mark =
        i > 0 ? line(`M${side[0]} ${num(y - at.size * 0.9 - gap * 0.55)}H${side[1]}`, at.colour, 3) : ''
      y += height + gap
      return mark + svg
    })
    .join('')
}

/** A part of a plate seen through a rectangle of the page. */
export function plateWindow(
  key: string,
  [x, y, w, h]: readonly [number, number, number, number],
  [left, top, width]: readonly [number, number, number],
): string {
  return `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${left} ${top} ${width} ${num((width * h) / w)}" preserveAspectRatio="none">${plateArt(key)}</svg>`
}

/** The headline of an issue and the lines that remain below it. */
export const headline = ({ title, lines }: CoverWords): { main: string; rest: readonly string[] } =>
  title ? { main: title, rest: lines } : { main: lines[0] ?? '', rest: lines.slice(1) }
