import { expect, test } from 'vitest'
import { badNames, clientMismatches, tooLong, withoutFirstSentence } from './rules/shape.ts'
import { aFile, readTree } from './tree.ts'

const tree = readTree()

test('names say what is inside', () => {
  const bad = [
    'lib/utils.ts',
    'lib/helpers/date.ts',
    'lib/articles/index.ts',
    'components/ArticleView.tsx',
    'lib/misc.ts',
    'lib/snake_case.ts',
  ]
  expect(badNames(bad.map((path) => aFile(path)))).toHaveLength(bad.length)
  const good = [
    'app/(site)/article/[slug]/[[...page]]/page.tsx',
    'lib/reader/home.ts',
    'vitest.config.ts',
    'components/a.client.tsx',
    'next-env.d.ts',
  ]
  expect(badNames(good.map((path) => aFile(path)))).toEqual([])
  expect(badNames(tree)).toEqual([])
})

test('files are short, or say why not', () => {
  const lines = (n: number) => 'x\n'.repeat(n)
  const samples = [
    aFile('lib/a.ts', lines(250)),
    aFile('lib/b.ts', lines(251)),
    aFile('lib/c.ts', `// Long because it is one table.\n${lines(400)}`),
    aFile('tests/unit/d.test.ts', lines(300)),
    aFile('tests/unit/e.test.ts', lines(301)),
  ]
  expect(tooLong(samples)).toEqual([
    'lib/b.ts has 251 lines, at most 250',
    'tests/unit/e.test.ts has 301 lines, at most 300',
  ])
  expect(tooLong(tree)).toEqual([])
})

test('a file begins with a sentence that says what it is for', () => {
  const sentence = '// Shows one article to a reader.\n'
  const code = 'export const x = 1\n'.repeat(16)
  const samples = [
    aFile('lib/a.ts', code),
    aFile('lib/b.ts', `// short\n${code}`),
    aFile('lib/c.ts', `${sentence}${code}`),
    aFile('components/d.client.tsx', `'use client'\n${sentence}${code}`),
    aFile('bin/e.mjs', `#!/usr/bin/env node\n${sentence}${code}`),
    aFile('app/page.tsx', code),
    aFile('lib/bold.ts', 'export const bold = 1\n'),
    aFile('lib/f.ts', `/**\n * Knows the names of months.\n */\n${code}`),
  ]
  expect(withoutFirstSentence(samples).map((complaint) => complaint.split(' ')[0])).toEqual([
    'lib/a.ts',
    'lib/b.ts',
  ])
  expect(withoutFirstSentence(tree)).toEqual([])
})

test('what runs in the browser is told by its name', () => {
  const samples = [
    aFile('components/a.tsx', "'use client'\n"),
    aFile('components/b.client.tsx', 'export const b = 1\n'),
    aFile('components/c.client.tsx', "// Closes a dialog.\n'use client'\n"),
  ]
  expect(clientMismatches(samples)).toEqual([
    'components/a.tsx has "use client" but does not end in .client.tsx',
    'components/b.client.tsx ends in .client.tsx but has no "use client"',
  ])
  expect(clientMismatches(tree)).toEqual([])
})
