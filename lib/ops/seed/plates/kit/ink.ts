/** The inks and the stones: colours of the print shop and the few marks every plate is made of. */
import { circlePath, num, type Point, polyPath, rectPath } from './paths.ts'

export const PAPER = '#f3eadb'
export const KEY = '#211c1a'

/** Two spot inks that are printed together; `spot` carries a plate, `second` answers it, `tint` is a flat pale wash. */
export const INKS = {
  petrol: { spot: '#1f5a66', second: '#d59a46', tint: '#c9d5cf' },
  oxblood: { spot: '#83302c', second: '#d8a284', tint: '#ecd0bd' },
  ochre: { spot: '#bf862f', second: '#3f5a6b', tint: '#ecd8ac' },
  moss: { spot: '#5a6b3b', second: '#c67a54', tint: '#d6d8b6' },
  slate: { spot: '#465a6e', second: '#bf5f3d', tint: '#ccd3d3' },
  plum: { spot: '#633c4c', second: '#d3ae62', tint: '#dfcac6' },
  verdigris: { spot: '#3f7f72', second: '#a8452f', tint: '#c8dacb' },
  rust: { spot: '#b1532f', second: '#2f4f5a', tint: '#f0cfae' },
} as const

export type InkName = keyof typeof INKS
export type Inks = (typeof INKS)[InkName]

export type LineStyle = { cap?: 'round' | 'butt'; dash?: string; opacity?: number; join?: 'round' | 'miter' }

/** A flat area of ink. */
export function fill(path: string, colour: string, opacity = 1): string {
  return `<path d="${path}" fill="${colour}" fill-rule="evenodd"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`
}

/** A drawn line; width in plate units. */
export function line(path: string, colour: string, width: number, style: LineStyle = {}): string {
  const extra = [
    style.dash ? ` stroke-dasharray="${style.dash}"` : '',
    style.opacity !== undefined ? ` stroke-opacity="${style.opacity}"` : '',
  ].join('')
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="${style.cap ?? 'round'}" stroke-linejoin="${style.join ?? 'round'}"${extra}/>`
}

/** Paint a shape, then draw its edge in the same place. */
export function shape(path: string, colour: string, width: number, edge = KEY): string {
  return fill(path, colour) + line(path, edge, width)
}

export const disc = (x: number, y: number, r: number, colour: string, opacity = 1) =>
  fill(circlePath(x, y, r), colour, opacity)
export const ring = (x: number, y: number, r: number, colour: string, width: number) =>
  line(circlePath(x, y, r), colour, width)
export const block = (x: number, y: number, w: number, h: number, colour: string, opacity = 1) =>
  fill(rectPath(x, y, w, h), colour, opacity)
export const rule = (from: Point, to: Point, colour: string, width: number, style: LineStyle = {}) =>
  line(polyPath([from, to]), colour, width, style)

/** Move, turn or scale a part; `change` is an SVG transform. */
export const moved = (change: string, ...parts: string[]) => `<g transform="${change}">${parts.join('')}</g>`

/** Ink printed over what is already there, as a second stone would: the colours multiply. */
export const over = (...parts: string[]) => `<g style="mix-blend-mode:multiply">${parts.join('')}</g>`

/** Show parts only inside a path; the name must be unique within its picture. */
export function clipped(name: string, path: string, ...parts: string[]): string {
  return `<clipPath id="${name}"><path d="${path}" clip-rule="evenodd"/></clipPath><g clip-path="url(#${name})">${parts.join('')}</g>`
}
