import { expect, test } from 'vitest'
import { importsOf, packageOf, targetOf } from './imports.ts'

test('every way of importing is seen', () => {
  const text = [
    "import 'server-only'",
    "import a, { b } from './a.ts'",
    'import {',
    '  c,',
    '  type D,',
    "} from '@scope/name/deep'",
    "export { e } from '../e.ts'",
    "export * from './f.ts'",
    "const g = await import('./g.ts')",
  ].join('\n')
  expect(
    importsOf(text)
      .map(({ specifier }) => specifier)
      .sort(),
  ).toEqual(['server-only', './a.ts', '@scope/name/deep', '../e.ts', './f.ts', './g.ts'].sort())
})

test('an import of types alone is told from one that runs something', () => {
  const typeOnly = (text: string) => importsOf(text)[0]?.typeOnly
  expect(typeOnly("import type { A } from './a.ts'")).toBe(true)
  expect(typeOnly("import { type A, type B } from './a.ts'")).toBe(true)
  expect(typeOnly("import { type A, b } from './a.ts'")).toBe(false)
  expect(typeOnly("import a from './a.ts'")).toBe(false)
})

test('words between quotes that look like code are no imports', () => {
  expect(importsOf("export const advice = 'import x from the archive'\nconst from = 'a'")).toEqual([])
})

test('a relative import names a file, another a package', () => {
  const [near, far, own] = importsOf(
    "import { a } from '../b/c.ts'\nimport d from 'e/f'\nimport fs from 'node:fs'",
  )
  expect(near && targetOf('lib/x/y.ts', near)).toBe('lib/b/c.ts')
  expect(far && targetOf('lib/x/y.ts', far)).toBeNull()
  expect(far && packageOf(far)).toBe('e')
  expect(own && packageOf(own)).toBeNull()
})
