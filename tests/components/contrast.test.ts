// @vitest-environment node
// Measures every pair of colours that meets as text and ground (WCAG 2.2, 1.4.3 and 1.4.11), by day and by night.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const TEXT = 4.5
const CONTROL = 3
const GROUNDS = ['paper', 'paper-raised', 'paper-tint', 'ad', 'highlight']
const INKS = ['ink', 'ink-soft', 'house', 'alert']
const css = readFileSync(new URL('../../components/site/base/tokens.css', import.meta.url), 'utf8')
const tokens = colourTokens(css)
const sections = [...tokens.keys()].filter((name) => name.startsWith('section-'))

test('every colour is there by day and by night', () => {
  expect(sections).toHaveLength(8)
  expect(tokens.size).toBeGreaterThanOrEqual(GROUNDS.length + INKS.length + sections.length)
})

test('the measure itself agrees with the standard', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test.each(GROUNDS.slice(0, 4))('text and section colours can be read on %s', (ground) => {
  expect(tooFaint([...INKS, ...sections], ground, TEXT)).toEqual([])
})

test('marked words and visited references can be read on their highlight', () => {
  expect(tooFaint(['ink', 'house', ...sections], 'highlight', TEXT)).toEqual([])
})

test('words on the house colour can be read', () => {
  expect(tooFaint(['on-house'], 'house', TEXT)).toEqual([])
})

test('the edge of a field or button can be seen', () => {
  const grounds = ['paper', 'paper-raised', 'paper-tint']
  expect(grounds.flatMap((ground) => tooFaint(['control'], ground, CONTROL))).toEqual([])
})

test('the page about design has what was measured', () => {
  const page = readFileSync(new URL('../../docs/design.md', import.meta.url), 'utf8')
  const [, table = ''] = /<!-- contrasts: begin -->\n([\s\S]*)\n<!-- contrasts: end -->/.exec(page) ?? []
  expect(table).toBe(contrastTable())
})

function contrastTable(): string {
  const cells = [
    ['colour', 'by day', 'by night', ...GROUNDS.map((ground) => `on ${ground}`)],
    ...[...INKS, ...sections].map((ink) => [
      ink,
      ...pick(ink),
      ...GROUNDS.map((ground) => both(ink, ground)),
    ]),
  ]
  const widths = cells[0]?.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0))) ?? []
  const line = (row: string[]) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const [head = [], ...body] = cells
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

function both(ink: string, ground: string): string {
  const [day, night] = ([0, 1] as const).map((theme) => contrast(pick(ink)[theme], pick(ground)[theme]))
  return `${day?.toFixed(1)} / ${night?.toFixed(1)}`
}

/** "--name: light-dark(#day, #night);" as [day, night]. */
function colourTokens(text: string): Map<string, [string, string]> {
  const pairs = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)
  return new Map([...pairs].map(([, name = '', day = '', night = '']) => [name, [day, night]]))
}

function tooFaint(names: string[], ground: string, least: number): string[] {
  return names.flatMap((name) =>
    ([0, 1] as const).flatMap((theme) => {
      const ratio = contrast(pick(name)[theme], pick(ground)[theme])
      const when = theme === 0 ? 'by day' : 'by night'
      return ratio < least ? [`${name} on ${ground} ${when}: ${ratio.toFixed(2)}`] : []
    }),
  )
}

function pick(name: string): [string, string] {
  const pair = tokens.get(name)
  if (!pair) throw new Error(`tokens.css has no colour "${name}"`)
  return pair
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
