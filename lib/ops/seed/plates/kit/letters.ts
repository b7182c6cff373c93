/** The type case: words set in Newsreader and handed over as outlines, because a fresh machine may own no fonts. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js'
import { fill } from './ink.ts'
import { num } from './paths.ts'

export type Cut =
  | '300-normal'
  | '400-normal'
  | '500-normal'
  | '600-normal'
  | '700-normal'
  | '400-italic'
  | '500-italic'

export type Setting = {
  size: number
  cut?: Cut
  align?: 'left' | 'middle' | 'right'
  /** Extra space between letters, as a share of the size. */
  track?: number
}

/** Path data of one line of text whose baseline begins (or is centred, or ends) at x, y. */
export function letters(text: string, x: number, y: number, setting: Setting): string {
  const { size, cut = '400-normal', align = 'left' } = setting
  const width = textWidth(text, setting)
  const start = align === 'left' ? x : align === 'middle' ? x - width / 2 : x - width
  return placed(text, cut)
    .map(({ glyph, at }, i) =>
      data(glyph.getPath(start + at * size + i * size * (setting.track ?? 0), y, size).commands),
    )
    .join('')
}

/** A line of text in a colour. */
export const words = (text: string, x: number, y: number, colour: string, setting: Setting) =>
  fill(letters(text, x, y, setting), colour)

/** Width in units of the drawing. */
export function textWidth(text: string, setting: Setting): number {
  const row = placed(text, setting.cut ?? '400-normal')
  const last = row.at(-1)
  return last ? (last.at + last.advance + (row.length - 1) * (setting.track ?? 0)) * setting.size : 0
}

/** Lines no wider than `width`, broken between words. */
export function wrapped(text: string, width: number, setting: Setting): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && textWidth(longer, setting) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The same number of lines as `wrapped` needs, but as even in length as words allow. */
export function balanced(text: string, width: number, setting: Setting): string[] {
  let best = wrapped(text, width, setting)
  for (let narrow = width - 10; narrow > width / 3; narrow -= 10) {
    const rows = wrapped(text, narrow, setting)
    if (rows.length > best.length) return best
    best = rows
  }
  return best
}

/** The size at which a text is exactly `width` wide. */
export const sizeFor = (text: string, width: number, setting: Omit<Setting, 'size'>) =>
  (width / textWidth(text, { ...setting, size: 100 })) * 100

export function roman(number: number): string {
  const steps = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  const step = steps.find(([value]) => value <= number)
  return step ? step[1] + roman(number - step[0]) : ''
}

/** Written here because the library's own toPathData rounds some numbers to NaN. */
function data(commands: readonly PathCommand[]): string {
  return commands
    .map((c) => {
      if (c.type === 'Z') return 'z'
      const ends = [c.x, c.y]
      const handles = c.type === 'C' ? [c.x1, c.y1, c.x2, c.y2] : c.type === 'Q' ? [c.x1, c.y1] : []
      return c.type + [...handles, ...ends].map(num).join(' ')
    })
    .join('')
}

/** Letter by letter with kerning and without ligatures (this font's are not all reachable for the library). */
function placed(text: string, cut: Cut): { glyph: Glyph; at: number; advance: number }[] {
  const font = fontOf(cut)
  const glyphs = [...text].map((letter) => font.charToGlyph(letter))
  let at = 0
  return glyphs.map((glyph, i) => {
    const before = glyphs[i - 1]
    if (before) at += font.getKerningValue(before, glyph) / font.unitsPerEm
    const advance = (glyph.advanceWidth ?? 0) / font.unitsPerEm
    at += advance
    return { glyph, at: at - advance, advance }
  })
}

const fonts = new Map<Cut, Font>()

function fontOf(cut: Cut): Font {
  const known = fonts.get(cut)
  if (known) return known
  const file = readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource/newsreader/files/newsreader-latin-${cut}.woff`),
  )
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  fonts.set(cut, font)
  return font
}
