import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cutFaces, FACES } from '../../../../../lib/ops/faces/cut.ts'
import { PARTS } from '../../../../../lib/ops/faces/parts.ts'
import { ROOT } from '../../../../../lib/ops/root.ts'

test('the faces in the repository are what `npm run faces` cuts from the packages', async () => {
  const unlike = (await cutFaces())
    .filter(({ name, content }) => !readFileSync(join(ROOT, FACES, name)).equals(Buffer.from(content)))
    .map(({ name }) => name)
  expect(unlike).toEqual([])
})

test('no letter is in two files of a face', () => {
  const ranges = PARTS.filter(({ name }) => name === 'newsreader')
    .flatMap((part) => part.ranges)
    .sort(([a], [b]) => a - b)
  ranges.reduce((before, range) => {
    expect(range[0], `U+${range[0].toString(16)}`).toBeGreaterThan(before[1])
    return range
  })
})

test('what every page asks for at once weighs less than 70 KB, and italics less than 34', () => {
  const weigh = (name: string) => readFileSync(join(ROOT, FACES, `${name}-text.woff2`)).length
  expect(weigh('newsreader') + weigh('public-sans')).toBeLessThan(70 * 1024)
  expect(weigh('newsreader-italic')).toBeLessThan(34 * 1024)
})
