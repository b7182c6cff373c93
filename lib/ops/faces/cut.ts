// Cuts our two families down to what the site sets in them: the weights we use, and the letters in parts,
// so that a page brings along little more than half of the packages' files. Run by `npm run faces` after the packages change.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { ROOT } from '../root.ts'
import { PARTS, type Part, type Range } from './parts.ts'

export const FACES = 'components/site/base/faces'
export type Cut = { name: string; content: string | Buffer }

/** Every part of every face as a file, and `faces.css`, which declares them. */
export async function cutFaces(): Promise<Cut[]> {
  const files = await Promise.all(
    PARTS.map(async (part) => ({ name: fileOf(part), content: await cut(part) })),
  )
  return [...files, { name: 'faces.css', content: INTRODUCTION + PARTS.map(ruleOf).join('') }]
}

function cut({ file: [before, after], letters, axes, ranges }: Part): Promise<Buffer> {
  const path = `node_modules/@fontsource-variable/${before}/files/${before}-${letters}-${after}.woff2`
  const text = ranges.map(([first, last]) => lettersBetween(first, last)).join('')
  const options = { targetFormat: 'woff2', variationAxes: axes, keepFeatures: FEATURES } as const
  return subsetFont(readFileSync(join(ROOT, path)), text, options)
}

/** All that our stylesheets ask for, and what browsers use by themselves. Fractions, which are left out, have glyphs of their own. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rvrn', 'lnum', 'pnum', 'tnum']

function lettersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}

const fileOf = ({ name, part }: Part) => `${name}-${part}.woff2`

function ruleOf(part: Part): string {
  return `
@font-face {
  font-family: "${part.family}";
  font-style: ${part.style};
  font-weight: ${part.weights.join(' ')};
  font-display: optional;
  src: url("./${fileOf(part)}") format("woff2");
  unicode-range: ${part.ranges.map(rangeToCss).join(', ')};
}
`
}

function rangeToCss([first, last]: Range): string {
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0')
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`
}

const INTRODUCTION = `/* Written by \`npm run faces\`. A face that is not there within the first tenth of a second is left for the next page
   (\`optional\`): no line moves once it can be read. Both families: SIL OFL 1.1, see OFL.txt. */
`

if (import.meta.main) {
  for (const { name, content } of await cutFaces()) writeFileSync(join(ROOT, FACES, name), content)
}
